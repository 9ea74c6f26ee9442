package import Diagnostics

extension Verification {
  /// How many paths of one kind are told.
  private static let toldPaths = 20
  /// How many other problems are told.
  private static let toldProblems = 100

  /// All there is to say, one plain sentence each: whether it is whole, what is not, and the signature.
  package var sentences: [Wording] {
    var sentences = [verdict]
    if !missing.isEmpty { sentences.append(missingFiles) }
    if !changed.isEmpty { sentences.append(changedFiles) }
    if !extra.isEmpty { sentences.append(extraFiles) }
    sentences += problems.prefix(Self.toldProblems)
    if problems.count > Self.toldProblems {
      let more = problems.count - Self.toldProblems
      sentences.append(Wording(zh: "此外还有 \(more) 个问题", en: "there are \(more) more problems"))
    }
    if isUnsealed { sentences.append(brokenSeal) }
    sentences.append(signature.sentence(hasKey: hasKey))
    return sentences
  }

  private var verdict: Wording {
    isWhole
      ? Wording(
        zh: "完整：\(agreeing) 个文件与校验和清单全部一致", en: "whole: all \(Self.files(agreeing)) agree with the sums")
      : Wording(zh: "不完整或被改动过，请勿使用", en: "not whole: it was changed or is incomplete; do not rely on it")
  }

  private var missingFiles: Wording {
    let (zh, en) = Self.listed(missing)
    return Wording(
      zh: "缺少 \(missing.count) 个文件：\(zh)", en: "\(Self.files(missing.count)) missing: \(en)")
  }

  private var changedFiles: Wording {
    let (zh, en) = Self.listed(changed)
    return Wording(
      zh: "\(changed.count) 个文件被改动或不能读取：\(zh)",
      en: "\(Self.files(changed.count)) changed or unreadable: \(en)")
  }

  private var extraFiles: Wording {
    let (zh, en) = Self.listed(extra)
    let items = extra.count == 1 ? "1 item" : "\(extra.count) items"
    return Wording(
      zh: "多出 \(extra.count) 项：\(zh)（Thumbs.db、.DS_Store 之类系统文件可以删除后再核对）",
      en: "\(items) too many: \(en) (system files such as Thumbs.db or .DS_Store can be deleted)")
  }

  private var brokenSeal: Wording {
    let hasExtraFiles = extra.contains { $0.utf8.last != UInt8(ascii: "/") }
    let agree = agreeing > 0 && missing.isEmpty && changed.isEmpty && !hasExtraFiles
    return Wording(
      zh: "压缩包本身被改动或重新打包过\(agree ? "，但其中所有文件都与校验和一致" : "")；请向发送方索取原来的文件",
      en:
        "the archive itself was changed or packed anew\(agree ? ", though all files in it agree with the sums" : "")"
        + "; ask the sender for the original file")
  }

  private static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }

  /// The first paths in both languages, and how many more there are.
  private static func listed(_ paths: [String]) -> (zh: String, en: String) {
    let told = paths.prefix(toldPaths).map { PrintedName.of($0) }
    let more = paths.count - told.count
    return (
      told.joined(separator: "、") + (more > 0 ? "，另有 \(more) 个" : ""),
      told.joined(separator: ", ") + (more > 0 ? ", and \(more) more" : "")
    )
  }
}

extension BundleSignature {
  /// What it says to somebody who did or did not give a key.
  func sentence(hasKey: Bool) -> Wording {
    switch self {
    case .unsigned:
      hasKey
        ? Wording(zh: "没有签名，而核对时给了公钥", en: "it is not signed, though a key was given to check by")
        : Wording(zh: "没有签名", en: "it is not signed")
    case .unchecked(let signer, let number):
      Wording(
        zh: "由“\(signer)”（密钥编号 \(number)）签名；没有给出公钥，未核对签名人是谁",
        en: "signed by '\(signer)' (key \(number)); who that is was not checked, because no key was given")
    case .uncheckable(let number):
      Wording(
        zh: "有签名（密钥编号 \(number)），没有给出公钥，未核对",
        en: "there is a signature (key \(number)), which was not checked because no key was given")
    case .unread: Wording(zh: "未能核对签名", en: "the signature could not be checked")
    case .broken: Wording(zh: "签名已损坏", en: "the signature is damaged")
    case .good(let signer):
      Wording(zh: "签名正确，由所给公钥“\(signer)”的持有人签发", en: "the signature is good, by the given key '\(signer)'")
    case .wrong: Wording(zh: "签名与内容不符", en: "the signature does not fit the contents")
    case .otherKey(let number):
      Wording(
        zh: "签名是另一个密钥（编号 \(number)）签的，不是所给公钥",
        en: "the signature is by another key (\(number)), not the given one")
    }
  }
}

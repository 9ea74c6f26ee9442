internal import Diagnostics

/// Compares the files of a bundle with its list of sums.
struct ContentJudge {
  private(set) var missing: [String] = []
  private(set) var changed: [String] = []
  private(set) var extra: [String] = []
  var problems: [Wording]
  private(set) var agreeing = 0
  /// The bytes of the list; none where it is not there.
  let sumsFile: [UInt8]
  private(set) var listsSigner = false

  /// What the list cannot hold.
  private static let unlisted = [EntryPath(SumList.fileName), EntryPath(Signature.fileName)]

  init(of contents: BundleContents) {
    problems = contents.problems
    sumsFile = contents.kept[EntryPath(SumList.fileName)] ?? []
    guard contents.isComplete else { return }
    switch Self.sums(of: contents) {
    case .success(let sums): compare(contents, with: sums)
    case .failure(let fault): problems.append(fault.wording)
    }
  }

  private mutating func compare(_ contents: BundleContents, with sums: [EntryPath: Checksum]) {
    listsSigner = sums[EntryPath(PublicKey.fileName)] != nil
    for (path, sum) in sums.sorted(by: { $0.key < $1.key }) {
      switch contents.found[path] {
      case .file(sum): agreeing += 1
      case nil: missing.append(path.text)
      default: changed.append(path.text)
      }
    }
    let others = contents.found.keys.filter { sums[$0] == nil && !Self.isUnlisted($0, contents.found[$0]) }
    extra = others.sorted().map(\.text)
  }

  private static func isUnlisted(_ path: EntryPath, _ found: BundleContents.Found?) -> Bool {
    guard case .file = found else { return false }
    return unlisted.contains(path)
  }

  private static func sums(of contents: BundleContents) -> Result<[EntryPath: Checksum], SumsFault> {
    let path = EntryPath(SumList.fileName)
    guard contents.found[path] != nil else { return .failure(.missing) }
    guard let bytes = contents.kept[path], let list = SumList(reading: bytes), list.bytes == bytes else {
      return .failure(.malformed)
    }
    var sums: [EntryPath: Checksum] = [:]
    for (path, sum) in list.sums { sums[EntryPath(path)] = sum }
    guard !unlisted.contains(where: { sums[$0] != nil }) else { return .failure(.malformed) }
    return .success(sums)
  }
}

/// Why there is nothing to compare files with.
enum SumsFault: Error {
  case missing, malformed

  var wording: Wording {
    switch self {
    case .missing:
      Wording(
        zh: "没有校验和清单 \(SumList.fileName)，无从核对；这不是台账生成的网站或压缩包，或者清单被删除了",
        en:
          "there is no \(SumList.fileName) to compare with: this was not made by taizhang, or the list was removed"
      )
    case .malformed:
      Wording(
        zh: "校验和清单 \(SumList.fileName) 被改动过，格式不对",
        en: "\(SumList.fileName) was changed: it is not a list as taizhang writes it")
    }
  }
}

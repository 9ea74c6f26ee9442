internal import Diagnostics

/// Judges the signature of a bundle, by the key in it and by one that was given.
struct SignatureJudge {
  let state: BundleSignature
  /// Why the bundle is not whole by itself; where a key was given, its signature tells that.
  let problem: Wording?

  /// Looks at the three files that matter.
  init(of contents: BundleContents, sums: [UInt8], listsSigner: Bool, key: PublicKey?) {
    guard contents.isComplete else {
      (state, problem) = (.unread, nil)
      return
    }
    let isThere = contents.found[EntryPath(Signature.fileName)] != nil
    let signature = contents.kept[EntryPath(Signature.fileName)].flatMap { Signature(reading: $0) }
    let signer = contents.kept[EntryPath(PublicKey.fileName)].flatMap { try? PublicKey(reading: $0) }
    let state = Self.state(signature, isThere: isThere, signer: signer, sums: sums, key: key)
    self.state = state
    if key != nil, !state.isGood {
      problem = nil
    } else if isThere, signature == nil {
      problem = Wording(
        zh: "\(Signature.fileName) 已损坏，不是签名", en: "\(Signature.fileName) is damaged: it is no signature")
    } else {
      problem = listsSigner ? Self.problem(signature, signer: signer, sums: sums, key: key, state) : nil
    }
  }

  private static func state(
    _ signature: Signature?, isThere: Bool, signer: PublicKey?, sums: [UInt8], key: PublicKey?
  ) -> BundleSignature {
    guard let signature else { return isThere ? .broken : .unsigned }
    if let key {
      return switch signature.check(sums, by: key) {
      case .good: .good(signer: key.name)
      case .wrong: .wrong
      case .otherKey: .otherKey(signature.number)
      }
    }
    guard let signer else { return .uncheckable(signature.number) }
    return signature.check(sums, by: signer) == .good
      ? .unchecked(signer: signer.name, signer.number) : .broken
  }

  /// What is wrong where a signer's key is listed, which a good signature by another key that was given makes up for.
  private static func problem(
    _ signature: Signature?, signer: PublicKey?, sums: [UInt8], key: PublicKey?, _ state: BundleSignature
  ) -> Wording? {
    if let key, state.isGood, signer.map({ !$0.isSameKey(as: key) }) ?? true { return nil }
    guard let signer else {
      return Wording(
        zh: "\(PublicKey.fileName) 不是公钥", en: "\(PublicKey.fileName) is no public key")
    }
    guard let signature else {
      return Wording(
        zh: "有 \(PublicKey.fileName)，但缺少签名 \(Signature.fileName)",
        en: "there is \(PublicKey.fileName), but its signature \(Signature.fileName) is missing")
    }
    guard signature.check(sums, by: signer) == .good else {
      return Wording(
        zh: "\(Signature.fileName) 被改动过，不是 \(PublicKey.fileName) 对应的私钥签的",
        en: "\(Signature.fileName) was changed: it is not as the key of \(PublicKey.fileName) signed it")
    }
    guard signature.hasComment(for: signer) else {
      return Wording(
        zh: "\(Signature.fileName) 的说明行不是本程序写的：被改动过，或者用 signify 重新签过",
        en: "the comment in \(Signature.fileName) is not ours: it was changed, or signify signed anew")
    }
    return nil
  }
}

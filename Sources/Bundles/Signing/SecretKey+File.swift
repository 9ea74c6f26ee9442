internal import Crypto
internal import Diagnostics

extension SecretKey {
  /// Where the parts of a `.sec` file's second line begin, behind the algorithm of the key.
  private enum Part {
    static let derivation = 2..<4
    static let rounds = 4..<8
    static let checksum = 24..<32
    static let number = 32..<40
    static let secret = 40..<104
    static let length = 104
  }

  /// The way from a passphrase to a key that signify knows, named even where there is no passphrase.
  private static let derivation = Array("BK".utf8)

  /// Reads a `.sec` file; the key is called as the file is, without `.sec`.
  package init(reading bytes: [UInt8], fileName: String) throws(BundleError) {
    guard let content = SignifyFile(reading: SignifyFile.tidied(bytes), length: Part.length)?.content,
      content[Part.derivation].elementsEqual(Self.derivation)
    else { throw .noSecretKey }
    guard content[Part.rounds].allSatisfy({ $0 == 0 }) else { throw .protectedKey }
    let secret = Array(content[Part.secret])
    guard content[Part.checksum].elementsEqual(Self.checksum(of: secret)) else { throw .damagedKey }
    try self.init(
      name: KeyName.ofFile(fileName), number: KeyNumber(content[Part.number]), seed: Array(secret.prefix(32)))
    guard self.secret == secret else { throw .damagedKey }
  }

  /// The key as a `.sec` file, which must be kept from others.
  package var fileBytes: [UInt8] {
    let unused = [UInt8](repeating: 0, count: Part.rounds.count + 16)
    let content =
      SignifyFile.algorithm + Self.derivation + unused + Self.checksum(of: secret) + number.bytes + secret
    return SignifyFile(comment: "\(name) secret key".utf8, content: content).bytes
  }

  static func checksum(of secret: [UInt8]) -> [UInt8] {
    Array(SHA512.hash(data: secret).prefix(8))
  }
}

extension BundleError {
  private static let makeOne = Wording(
    zh: "用 taizhang keygen 或 signify -G -n 新建一对不设口令的密钥",
    en: "make a key without a passphrase by 'taizhang keygen' or 'signify -G -n'")

  static var noSecretKey: BundleError {
    BundleError(
      Wording(zh: "这不是 signify 格式的私钥文件", en: "this is no secret key in the form of signify"), help: makeOne)
  }

  static var protectedKey: BundleError {
    BundleError(
      Wording(zh: "这个私钥设有口令，不能使用", en: "this secret key is protected by a passphrase and cannot be used"),
      help: makeOne)
  }

  static var damagedKey: BundleError {
    BundleError(
      Wording(zh: "私钥文件已损坏，其中的校验和或公钥与私钥不符", en: "the secret key is damaged: its parts do not agree"),
      help: Wording(zh: "用备份替换它，或新建一对密钥", en: "take it from a backup, or make a new key"))
  }
}

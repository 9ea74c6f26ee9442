internal import Crypto
internal import Diagnostics

/// The half of a key by which anybody can check signatures.
package struct PublicKey: Hashable, Sendable {
  /// The name in a bundle of the key that signed it.
  package static let fileName = "signer.pub"
  private static let length = 2 + KeyNumber.length + 32
  private static let ending = Array(" public key".utf8)

  /// What its comment calls it; nothing vouches for it.
  package let name: String
  /// What signatures know it by.
  package let number: KeyNumber
  let point: [UInt8]

  init(name: String, number: KeyNumber, point: [UInt8]) {
    self.name = KeyName.cleaned(name)
    self.number = number
    self.point = point
  }

  /// Reads a `.pub` file.
  package init(reading bytes: [UInt8]) throws(BundleError) {
    guard let file = SignifyFile(reading: SignifyFile.tidied(bytes), length: Self.length) else {
      throw .noPublicKey
    }
    let comment =
      file.comment.suffix(Self.ending.count).elementsEqual(Self.ending)
      ? file.comment.dropLast(Self.ending.count) : file.comment[...]
    self.init(
      name: String(decoding: comment, as: UTF8.self), number: KeyNumber(file.content[2..<10]),
      point: Array(file.content[10...]))
  }

  /// The key as a `.pub` file.
  package var fileBytes: [UInt8] {
    let comment = "\(name) public key"
    return SignifyFile(comment: comment.utf8, content: SignifyFile.algorithm + number.bytes + point).bytes
  }

  /// Whether this key's secret half made the 64 bytes from the message.
  func accepts(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point) else { return false }
    return key.isValidSignature(signature, for: message)
  }

  /// Whether both are the same key, whatever they are called.
  func isSameKey(as other: PublicKey) -> Bool { number == other.number && point == other.point }
}

extension BundleError {
  static var noPublicKey: BundleError {
    BundleError(
      Wording(zh: "这不是 signify 格式的公钥文件", en: "this is no public key in the form of signify"),
      help: Wording(
        zh: "请给出签发人的 .pub 文件，原样两行", en: "give the signer's .pub file, its two lines as they were"))
  }
}

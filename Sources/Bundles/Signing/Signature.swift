/// A signature as signify writes it.
package struct Signature: Hashable, Sendable {
  /// The name in a bundle of the signature of its sums.
  package static let fileName = "SHA256SUMS.sig"
  private static let length = 2 + KeyNumber.length + 64

  /// What a signature says about a message and a key.
  package enum Outcome: Hashable, Sendable {
    case good, wrong, otherKey
  }

  /// The number of the key that is said to have made it.
  package let number: KeyNumber
  private let comment: [UInt8]
  private let proof: [UInt8]

  init(comment: String, number: KeyNumber, proof: [UInt8]) {
    self.comment = Array(comment.utf8)
    self.number = number
    self.proof = proof
  }

  /// Reads a `.sig` file; nil for anything but its two lines.
  package init?(reading bytes: [UInt8]) {
    guard let file = SignifyFile(reading: bytes, length: Self.length) else { return nil }
    comment = file.comment
    number = KeyNumber(file.content[2..<10])
    proof = Array(file.content[10...])
  }

  /// The signature as a `.sig` file.
  var fileBytes: [UInt8] {
    SignifyFile(comment: comment, content: SignifyFile.algorithm + number.bytes + proof).bytes
  }

  /// Compares it with a message and a key.
  package func check(_ message: [UInt8], by key: PublicKey) -> Outcome {
    guard number == key.number else { return .otherKey }
    return key.accepts(proof, of: message) ? .good : .wrong
  }

  /// The comment that names the file of the key by which to check.
  static func comment(naming name: String) -> String { "verify with \(name).pub" }

  /// Whether its comment is the one that we write for a key.
  func hasComment(for key: PublicKey) -> Bool {
    comment.elementsEqual(Self.comment(naming: key.name).utf8)
  }
}

internal import Crypto

/// A key that signs, without a passphrase, as `signify -G -n` makes it.
package struct SecretKey: Sendable {
  /// What signatures call it: the name of its files.
  package let name: String
  let number: KeyNumber
  private let key: Curve25519.Signing.PrivateKey

  private init(name: String, number: KeyNumber, key: Curve25519.Signing.PrivateKey) {
    self.name = KeyName.cleaned(name)
    self.number = number
    self.key = key
  }

  /// Makes a new key.
  package static func generate(name: String) throws(BundleError) -> SecretKey {
    var random = SystemRandomNumberGenerator()
    return try generate(name: name, using: &random)
  }

  static func generate(
    name: String, using random: inout some RandomNumberGenerator
  ) throws(BundleError) -> SecretKey {
    let seed = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let number = (0..<KeyNumber.length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    return try SecretKey(name: name, number: KeyNumber(number), seed: seed)
  }

  /// The key that follows from 32 bytes.
  init(name: String, number: KeyNumber, seed: [UInt8]) throws(BundleError) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
      throw .noSecretKey
    }
    self.init(name: name, number: number, key: key)
  }

  /// The half that may be given to anybody.
  package var publicKey: PublicKey {
    PublicKey(name: name, number: number, point: Array(key.publicKey.rawRepresentation))
  }

  /// The seed and the public half behind it, which is how signify keeps a key.
  var secret: [UInt8] { Array(key.rawRepresentation) + Array(key.publicKey.rawRepresentation) }

  /// Signs a message and gives the bytes of its `.sig` file.
  package func sign(_ message: [UInt8]) throws(BundleError) -> [UInt8] {
    guard let proof = try? key.signature(for: message) else { throw .noSecretKey }
    return Signature(comment: Signature.comment(naming: name), number: number, proof: Array(proof)).fileBytes
  }
}

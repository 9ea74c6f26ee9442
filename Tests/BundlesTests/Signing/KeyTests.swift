import Diagnostics
import Markup
import Testing

@testable import Bundles

/// Keys and signatures in the form of signify.
struct KeyTests {
  private let message = Array("sums\n".utf8)

  /// The first two examples of RFC 8032, section 7.1.
  @Test(arguments: [
    (
      "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "",
      "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
    (
      "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72",
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    ),
  ])
  func signsAsTheStandardDoes(seed: String, message: String, point: String, proof: String) throws {
    let key = try SecretKey(name: "a", number: KeyNumber(Array(repeating: 7, count: 8)), seed: bytes(seed))
    #expect(key.publicKey.point == bytes(point))
    let lines = try key.sign(bytes(message)).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 2)
    #expect(lines.first?.elementsEqual("untrusted comment: verify with a.pub".utf8) == true)
    #expect(lines.last.flatMap { Base64.bytes(of: $0) }?.dropFirst(10).elementsEqual(bytes(proof)) == true)
  }

  @Test func aKeyComesBackFromItsFile() throws {
    let key = try SecretKey.generate(name: "科室")
    let again = try SecretKey(reading: key.fileBytes, fileName: "keys/科室.sec")
    #expect(again.name == "科室" && again.fileBytes == key.fileBytes && again.publicKey == key.publicKey)
    #expect(try PublicKey(reading: key.publicKey.fileBytes) == key.publicKey)
  }

  @Test func twoNewKeysDiffer() throws {
    let (a, b) = (try SecretKey.generate(name: "a"), try SecretKey.generate(name: "a"))
    #expect(a.publicKey.number != b.publicKey.number && a.publicKey.point != b.publicKey.point)
  }

  @Test func tellsGoodFromWrongFromAnotherKey() throws {
    let (key, other) = (try SecretKey.generate(name: "a"), try SecretKey.generate(name: "b"))
    let signature = try #require(Signature(reading: key.sign(message)))
    #expect(signature.check(message, by: key.publicKey) == .good)
    #expect(signature.check(message + [0], by: key.publicKey) == .wrong)
    #expect(signature.check(message, by: other.publicKey) == .otherKey)
  }

  @Test func everyChangedBitOfASignatureIsFound() throws {
    let key = try SecretKey.generate(name: "a")
    let file = try key.sign(message)
    for index in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << bit
        guard let signature = Signature(reading: changed) else { continue }
        let isFound =
          signature.check(message, by: key.publicKey) != .good || !signature.hasComment(for: key.publicKey)
        #expect(isFound, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test func everyChangedBitOfASecretKeyIsFoundOrDoesNotMatter() throws {
    let key = try SecretKey.generate(name: "a")
    let file = key.fileBytes
    for index in file.indices {
      for bit in 0..<8 {
        var changed = file
        changed[index] ^= 1 << bit
        guard let read = try? SecretKey(reading: changed, fileName: "a.sec") else { continue }
        #expect(read.secret == key.secret, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test func whatIsCutOffOrAddedIsNoKey() throws {
    let key = try SecretKey.generate(name: "a")
    let (secret, open, signature) = (key.fileBytes, key.publicKey.fileBytes, try key.sign(message))
    for count in 0..<(secret.count - 1) {
      #expect(throws: BundleError.self) {
        try SecretKey(reading: Array(secret.prefix(count)), fileName: "a.sec")
      }
    }
    for count in 0..<(open.count - 1) {
      #expect(throws: BundleError.self) { try PublicKey(reading: Array(open.prefix(count))) }
    }
    for count in 0..<signature.count { #expect(Signature(reading: Array(signature.prefix(count))) == nil) }
    #expect(Signature(reading: signature + [0x0A]) == nil)
    #expect(throws: BundleError.self) { try PublicKey(reading: open + open) }
  }

  /// As mail and editors leave them.
  @Test func lineEndsAndBlanksAtEndsOfLinesDoNotMatter() throws {
    let key = try SecretKey.generate(name: "a")
    func changed(_ file: [UInt8]) -> [UInt8] {
      Array(String(decoding: file, as: UTF8.self).replacing("\n", with: " \r\n").utf8) + [0x0D, 0x0A]
    }
    #expect(try PublicKey(reading: changed(key.publicKey.fileBytes)) == key.publicKey)
    #expect(try SecretKey(reading: changed(key.fileBytes), fileName: "a.sec").publicKey == key.publicKey)
    #expect(try PublicKey(reading: Array(key.publicKey.fileBytes.dropLast())) == key.publicKey)
  }

  @Test func aKeyWithAPassphraseIsRefusedWithHelp() throws {
    var content = try #require(
      SignifyFile(reading: SecretKey.generate(name: "a").fileBytes, length: 104)?.content)
    content[7] = 42
    let error = #expect(throws: BundleError.self) {
      try SecretKey(reading: SignifyFile(comment: "a".utf8, content: content).bytes, fileName: "a.sec")
    }
    #expect(error?.help?.en.contains("signify -G -n") == true)
  }

  @Test func aPublicHalfOfAnotherSeedIsRefused() throws {
    let (key, other) = (try SecretKey.generate(name: "a"), try SecretKey.generate(name: "b"))
    let secret = key.secret.prefix(32) + other.secret.suffix(32)
    var content = try #require(SignifyFile(reading: key.fileBytes, length: 104)?.content)
    content.replaceSubrange(40..., with: secret)
    content.replaceSubrange(24..<32, with: SecretKey.checksum(of: Array(secret)))
    #expect(throws: BundleError.self) {
      try SecretKey(reading: SignifyFile(comment: "a".utf8, content: content).bytes, fileName: "a.sec")
    }
  }

  @Test(arguments: [
    ("a\nb\u{202E}c\u{2028}", "abc"), ("\u{0}", "key"), ("e\u{301}", "e\u{301}"),
    (String(repeating: "科", count: 70), String(repeating: "科", count: 66)),
  ])
  func namesStayOnOneLine(name: String, cleaned: String) throws {
    let key = try SecretKey.generate(name: name).publicKey
    #expect(key.name.utf8.elementsEqual(cleaned.utf8))
    #expect(try PublicKey(reading: key.fileBytes) == key)
  }

  @Test(arguments: [
    ("a.sec", "a"), ("/x/y/b.sec", "b"), ("c", "c"), (".sec", "key"), ("", "key"), ("a.pub", "a.pub"),
  ])
  func aKeyIsCalledAsItsFile(file: String, name: String) {
    #expect(KeyName.ofFile(file) == name)
  }

  private func bytes(_ digits: String) -> [UInt8] {
    let values = digits.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }
}

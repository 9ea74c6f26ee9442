import Testing

@testable import Bundles

/// What a given key makes of a bundle.
struct KeyStateTests {
  private let key: SecretKey
  private let other: SecretKey

  init() throws {
    key = try SecretKey.generate(name: "科室")
    other = try SecretKey.generate(name: "other")
  }

  private func found(_ bundle: TestBundle, _ key: SecretKey?) throws -> Verification {
    try Verification.of(zip: bundle.zip, key: key?.publicKey)
  }

  @Test func theSignersKeyFindsItGood() throws {
    let found = try found(TestBundle(signedBy: key), key)
    #expect(found.exitCode == 0 && found.signature == .good(signer: "科室"))
  }

  @Test func withoutAKeyTheSignerIsNamedButNotVouchedFor() throws {
    let found = try found(TestBundle(signedBy: key), nil)
    #expect(found.exitCode == 0)
    #expect(found.signature == .unchecked(signer: "科室", key.publicKey.number))
    #expect(
      found.english.contains("signed by '科室' (key \(key.publicKey.number)); who that is was not checked"))
  }

  @Test func anotherKeyFindsAnother() throws {
    let found = try found(TestBundle(signedBy: key), other)
    #expect(found.exitCode == 2 && found.signature == .otherKey(key.publicKey.number) && found.isWhole)
  }

  @Test func anUnsignedBundleIsNotEnoughForAKey() throws {
    let found = try found(TestBundle(), key)
    #expect(found.exitCode == 2 && found.signature == .unsigned)
  }

  @Test func aKeyWithTheSameNumberIsNotTheSameKey() throws {
    let forged = PublicKey(name: "科室", number: key.publicKey.number, point: other.publicKey.point)
    let found = try Verification.of(zip: TestBundle(signedBy: key).zip, key: forged)
    #expect(found.exitCode == 2 && found.signature == .wrong)
  }

  @Test func theSignatureOfOtherSumsIsWrong() throws {
    var bundle = try TestBundle()
    bundle.files[Signature.fileName] = try key.sign([1])
    #expect(try found(bundle, key).exitCode == 2)
    #expect(try found(bundle, key).signature == .wrong)
    #expect(try found(bundle, nil).signature == .uncheckable(key.publicKey.number))
  }

  @Test func aSignatureIsTakenWhereNoSignerIsNamed() throws {
    var bundle = try TestBundle()
    bundle.files[Signature.fileName] = try key.sign(bundle.sums)
    #expect(try found(bundle, key).exitCode == 0)
  }

  @Test func aSecondSignatureByTheGivenKeyReplacesTheFirst() throws {
    var bundle = try TestBundle(signedBy: other)
    bundle.files[Signature.fileName] = try key.sign(bundle.sums)
    #expect(try found(bundle, key).exitCode == 0)
    #expect(try found(bundle, nil).exitCode == 1)
    #expect(try found(bundle, other).exitCode == 2)
  }

  @Test func aNamedSignerMustHaveSigned() throws {
    var bundle = try TestBundle(signedBy: key)
    bundle.files[Signature.fileName] = nil
    let withoutKey = try found(bundle, nil)
    #expect(withoutKey.exitCode == 1 && withoutKey.problems.count == 1)
    let withKey = try found(bundle, key)
    #expect(withKey.exitCode == 2 && withKey.signature == .unsigned)
  }

  @Test func aDamagedSignatureIsFoundAlsoWhereNoSignerIsNamed() throws {
    var bundle = try TestBundle()
    bundle.files[Signature.fileName] = try key.sign(bundle.sums).dropLast()
    #expect(try found(bundle, nil).exitCode == 1)
    #expect(try found(bundle, key).exitCode == 2)
  }

  @Test func ofAnArchiveThatCannotBeReadNobodySaysWhoSigned() throws {
    let found = try Verification.of(zip: TestBundle(signedBy: key).zip.dropLast(1), key: key.publicKey)
    #expect(found.exitCode == 1 && found.signature == .unread)
  }

  @Test func anotherCommentIsFound() throws {
    var bundle = try TestBundle(signedBy: key)
    let text = String(decoding: bundle.files[Signature.fileName] ?? [], as: UTF8.self)
    bundle.files[Signature.fileName] = Array(text.replacing("科室", with: "某某").utf8)
    #expect(try found(bundle, nil).exitCode == 1)
    #expect(try found(bundle, key).exitCode == 1)
    #expect(try found(bundle, key).signature == .good(signer: "科室"))
  }

  @Test func aBundleSignedAnewByASwindlerHasAnotherSigner() throws {
    var bundle = try TestBundle(signedBy: other)
    bundle.files["site/index.html"] = Array("false".utf8)
    bundle.list()
    bundle.files[Signature.fileName] = try other.sign(bundle.sums)
    #expect(try found(bundle, nil).exitCode == 0)
    #expect(try found(bundle, key).exitCode == 2)
  }

  @Test func aDamagedBundleIsToldBeforeItsSignature() throws {
    var bundle = try TestBundle(signedBy: key)
    bundle.files["site/index.html"] = []
    let found = try found(bundle, other)
    #expect(found.exitCode == 1 && found.changed == ["site/index.html"])
    #expect(found.english.contains("by another key"))
  }
}

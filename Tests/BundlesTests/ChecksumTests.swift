import Testing

@testable import Bundles

struct ChecksumTests {
  /// The example of FIPS 180-4.
  @Test func isTheStandardsSumOfItsExample() {
    let sum = Checksum(of: Array("abc".utf8))
    #expect(sum.description == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

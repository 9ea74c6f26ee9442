import Testing

@testable import Bundles

/// Archives whose directory somebody changed and that were sealed anew: nothing that unpacking depends on may differ.
struct ResealedZipTests {
  private func exitCode(_ change: (inout TestZip.Entry) -> Void) throws -> Int32 {
    var zip = TestZip(try TestBundle().files)
    for index in zip.entries.indices { change(&zip.entries[index]) }
    return try Verification.of(zip: ZipSeal.sealed(zip.bytes), key: nil).exitCode
  }

  @Test func areWholeWithoutAChange() throws {
    #expect(try exitCode { _ in } == 0)
  }

  @Test(arguments: [0, 2, 5, 11, 16, 19, 30])
  func areFoundByTheirSystem(host: Int) throws {
    #expect(try exitCode { $0.host = host } == 1)
  }

  @Test(arguments: [0, 0o106777 << 16, 0o120777 << 16, 0o100644 << 16 | 2])
  func areFoundByTheirAttributes(attributes: Int) throws {
    #expect(try exitCode { $0.attributes = attributes } == 1)
  }

  @Test func areFoundByTheirExtraFields() throws {
    #expect(try exitCode { $0.extra = [0x55, 0x54, 1, 0, 0] } == 1)
  }
}

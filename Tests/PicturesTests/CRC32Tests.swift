import Testing

@testable import Pictures

@Suite struct CRC32Tests {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082)])
  func checksumsAreThoseOfTheStandard(text: String, checksum: UInt32) {
    #expect(CRC32.checksum(Array(text.utf8)[...]) == checksum)
  }
}

import Testing

@testable import Pictures

@Suite struct ExifFactsTests {
  @Test(arguments: [ByteOrder.big, .little], 2...8)
  func theOrientationIsReadInBothByteOrders(order: ByteOrder, value: Int) {
    let facts = ExifFacts(ExifSample.camera(value, order)[...])
    #expect(facts.orientation == Orientation(value))
    #expect(facts.orientation != nil)
  }

  @Test(arguments: [0, 1, 9, 256 + 6, 65535])
  func otherValuesTurnNothing(value: Int) {
    #expect(ExifFacts(ExifSample.camera(value)[...]).orientation == nil)
  }

  @Test func anOrientationOfAnotherTypeTurnsNothing() {
    let data = ExifSample.data([ExifSample.entry(0x0112, 6, type: 4)])
    #expect(ExifFacts(data[...]).orientation == nil)
  }

  @Test(arguments: [(1, nil), (0, 6), (9, 6), (3, 3)])
  func theFirstOrientationThatIsOneCounts(first: Int, counts: Int?) {
    let data = ExifSample.data([ExifSample.entry(0x0112, first), ExifSample.entry(0x0112, 6)])
    #expect(ExifFacts(data[...]).orientation == counts.flatMap { Orientation($0) })
  }

  @Test func aPlaceIsSeen() {
    #expect(ExifFacts(ExifSample.camera(1)[...]).hasLocation)
    #expect(!ExifFacts(ExifSample.data([ExifSample.entry(0x0112, 6)])[...]).hasLocation)
  }

  @Test func theSixBytesBeforeItAreNoPartOfIt() {
    #expect(ExifFacts((ExifFacts.prefix + ExifSample.camera(8))[...]).orientation == Orientation(8))
  }

  @Test func aDirectoryBehindTheEndIsNone() {
    let data: [UInt8] = [0x4D, 0x4D, 0, 0x2A, 0xFF, 0xFF, 0xFF, 0xFF, 0, 1]
    #expect(ExifFacts(data[...]).orientation == nil)
  }

  @Test func entriesThatAreCutShortAreNone() {
    let data = ExifSample.data([ExifSample.entry(0x010F, 0), ExifSample.entry(0x0112, 6)])
    #expect(ExifFacts(data.prefix(10 + 23)).orientation == nil)
    #expect(ExifFacts(data.prefix(10 + 24)).orientation == Orientation(6))
  }

  @Test(arguments: 2...8)
  func whatStaysTellsTheOrientationAndNothingElse(value: Int) throws {
    let orientation = try #require(Orientation(value))
    #expect(orientation.exif.count == 26)
    #expect(ExifFacts(orientation.exif[...]).orientation == orientation)
    #expect(!ExifFacts(orientation.exif[...]).hasLocation)
  }
}

import Testing

@testable import Bundles

/// The list of sums that `sha256sum` reads.
struct SumListTests {
  private let empty = Checksum(of: [])
  private let sum = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test func hasALineForEachFileInTheOrderOfTheBytes() {
    let list = SumList([EntryPath("读我.txt"): empty, EntryPath("a/b"): empty, EntryPath("B"): empty])
    #expect(String(decoding: list.bytes, as: UTF8.self) == "\(sum)  B\n\(sum)  a/b\n\(sum)  读我.txt\n")
  }

  @Test func twoSpellingsOfOneNameAreTwoFiles() {
    let list = SumList([("e\u{301}", [1]), ("\u{E9}", [2])])
    #expect(SumList(reading: list.bytes)?.sums.count == 2)
  }

  @Test func readsWhatItWrote() {
    let list = SumList([EntryPath("读我.txt"): empty, EntryPath("a b"): Checksum(of: [1])])
    #expect(SumList(reading: list.bytes)?.bytes == list.bytes)
  }

  @Test(arguments: [
    "SUM *a\n", "SUM a\n", "SUM  a", "SUM  \n", "SUM  a\nSUM  a\n", "\n", "SUM  a\n\n", " SUM  a\n",
    "\\SUM  a\n",
  ])
  func whatWeDoNotWriteIsNoList(text: String) {
    #expect(SumList(reading: Array(text.replacing("SUM", with: sum).utf8)) == nil)
  }

  @Test func digitsAreSmallAndSixtyFour() {
    #expect(SumList(reading: Array("\(sum.uppercased())  a\n".utf8)) == nil)
    #expect(SumList(reading: Array("\(sum.dropLast())  a\n".utf8)) == nil)
  }

  @Test func namesThatAreNoTextAreNoList() {
    #expect(SumList(reading: Array("\(sum)  ".utf8) + [0xFF, 0x0A]) == nil)
  }
}

import Dates
import Testing

@testable import Site

/// The forms of what programs read, at their limits.
struct FormatTests {
  private let web = WebAddress(base: "https://www.example.org/plan/")
  private let day = Day(number: 18_000)

  private func sitemap(_ count: Int, most: Int = 50_000, mostBytes: Int = 50 << 20) -> [SiteFile] {
    let addresses = (0..<count).map { web.of("tasks/\($0)/index.html") }
    return Sitemap(addresses: addresses, changed: day, most: most, mostBytes: mostBytes).files(below: web)
  }

  private func text(_ file: SiteFile?) -> String { String(decoding: file?.bytes ?? [], as: UTF8.self) }

  @Test func aSitemapWithinTheLimitsIsOneFile() {
    #expect(sitemap(50_000).map(\.address) == ["sitemap.xml"])
  }

  @Test func aLongSitemapIsAListOfOthers() {
    let files = sitemap(50_001)
    #expect(files.map(\.address) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(text(files.first).contains("<sitemap><loc>https://www.example.org/plan/sitemap-2.xml</loc>"))
    #expect(text(files.last).contains("tasks/50000/") && !text(files.last).contains("tasks/49999/"))
  }

  @Test func noPartOfASitemapIsLargerThanTheLimit() {
    let files = sitemap(100, mostBytes: 1000)
    #expect(files.dropFirst().allSatisfy { $0.bytes.count <= 1000 })
    let all = files.dropFirst().map { text($0) }.joined()
    #expect((0..<100).allSatisfy { all.contains("/tasks/\($0)/index.html<") })
  }

  @Test(arguments: [
    ("https://example.org/", "/"), ("https://example.org:8080/a/b/", "/a/b/"),
    ("http://example.org/plan/", "/plan/"),
  ])
  func anAddressKnowsItsPath(_ base: String, _ path: String) {
    #expect(WebAddress(base: base).path == path)
  }

  @Test func anAddressIsWrittenInASCII() {
    #expect(WebAddress.encoded("a/b-1_~.html") == "a/b-1_~.html")
    #expect(WebAddress.encoded("示 e\u{301}#?&") == "%E7%A4%BA%20e%CC%81%23%3F%26")
  }

  @Test func whatXMLCannotHoldIsReplaced() {
    let bytes = XMLText.allowed(Array("例供\u{1}\t\n\u{FFFE}\u{FFFF}\u{FFFD}\u{10FFFE}é".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "例供 \t\n\u{FFFD}\u{FFFD}\u{FFFD}\u{10FFFE}é")
  }

  @Test func whatEndsAScriptElementIsWrittenByItsNumber() {
    let bytes = StructuredData.safe("</script\u{338}><!--&")
    #expect(String(decoding: bytes, as: UTF8.self) == "\\u003c/script\u{338}\\u003e\\u003c!--\\u0026")
  }

  @Test func textsOfCalendarsAreEscapedOnBytes() {
    let text = String(decoding: CalendarText.escaped("a;\u{301},\\\r\nb\u{7}"), as: UTF8.self)
    #expect(text == "a\\;\u{301}\\,\\\\\\nb ")
  }
}

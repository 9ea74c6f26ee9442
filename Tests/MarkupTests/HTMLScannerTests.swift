import Testing

@testable import Markup

struct HTMLScannerTests {
  /// The pieces of a page in words.
  private func pieces(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    var scanner = HTMLScanner(bytes)
    var pieces: [String] = []
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while let token = scanner.next() {
      switch token {
      case .text(let range): pieces.append("text " + text(range))
      case .end(let name, _): pieces.append("end " + text(name))
      case .declaration(let range): pieces.append("declaration " + text(range))
      case .start(let tag):
        let attributes = HTMLAttributes(of: tag, in: bytes).map { " \(text($0.name))=\(text($0.value))" }
        pieces.append("start " + text(tag.name) + attributes.joined() + (tag.isClosed ? " /" : ""))
      }
    }
    return pieces
  }

  @Test func splitsTagsAndText() {
    #expect(
      pieces("<!DOCTYPE html><p class=a id='b'>x &amp; y<br/></p>") == [
        "declaration <!DOCTYPE html>", "start p class=a id=b", "text x &amp; y", "start br /", "end p",
      ])
  }

  @Test func doesNotEndATagInsideQuotes() {
    #expect(pieces("<a title=\"a > b\" href='c>d'>e") == ["start a title=a > b href=c>d", "text e"])
  }

  @Test func takesAQuoteInsideAnUnquotedValueForALetter() {
    #expect(pieces("<a title=it's>b") == ["start a title=it's", "text b"])
  }

  @Test func readsNoTagsInsideStyleAndScript() {
    #expect(
      pieces("<script>if (a<b) '</p>'</SCRIPT>x") == [
        "start script", "text if (a<b) '</p>'", "end SCRIPT", "text x",
      ])
  }

  @Test func readsNoTagsInsideComments() {
    #expect(pieces("<!-- <p> -->x") == ["declaration <!-- <p> -->", "text x"])
  }

  @Test func keepsAQuoteBeforeACombiningMarkAsTheEndOfAValue() {
    #expect(pieces("<a title=\"b\"\u{301} href=c>") == ["start a title=b \u{301}= href=c"])
  }

  @Test(arguments: [
    "<", "<a", "<a b", "<a b=", "<a b=\"", "</", "</a", "<!", "<!--", "<script>", "<script", "<a/",
  ])
  func endsWithAPageThatIsCutOff(html: String) {
    #expect(!pieces(html).isEmpty)
  }

  @Test func skipsAnElementWithThoseOfItsNameInside() {
    let bytes = Array("<svg><g><svg></svg></g></svg>after".utf8)
    var scanner = HTMLScanner(bytes)
    guard case .start(let tag) = scanner.next() else { return #expect(Bool(false), "no tag") }
    scanner.skipElement(tag)
    guard case .text(let range) = scanner.next() else { return #expect(Bool(false), "no text") }
    #expect(bytes[range].elementsEqual("after".utf8))
  }
}

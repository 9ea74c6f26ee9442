import Testing

@testable import Editable

struct TextTests {
  /// Text that means something to HTML or XML, with a combining mark after a quote and characters that XML forbids.
  private static let hostile = "<b>&\"\u{301}'>]]>\u{1}\u{FFFF}{{x}}&#0;\u{202E}𠀀"

  @Test func hostileTextStaysText() throws {
    let escaped = "&lt;b&gt;&amp;&quot;\u{301}'>]]&gt;\u{1}\u{FFFF}{{x}}&amp;#0;\u{202E}𠀀"
    let made = try MadeDocument(
      body:
        "<h1>\(escaped)</h1><p><strong>\(escaped)</strong></p><table><tr><td title=\"\(escaped)\">\(escaped)</td></tr></table>"
    )
    for (name, part) in made.parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      #expect(XMLCheck.firstBrokenLine(of: part) == nil, "\(name)")
    }
    let shown = String(
      String.UnicodeScalarView(Self.hostile.unicodeScalars.filter { $0 != "\u{1}" && $0 != "\u{FFFF}" }))
    #expect(made.paragraphs("Title").map { Array($0.utf8) } == [Array(shown.utf8)])
    #expect(made.all("w:p").filter { $0.words.utf8.elementsEqual(shown.utf8) }.count == 3)
  }

  @Test func whiteSpaceCountsAsHTMLCountsIt() throws {
    let made = try MadeDocument(body: "<p>\n  完成 \n <strong> 24 </strong>项\n</p>")
    #expect(made.paragraphs("BodyText") == ["完成 24 项"])
  }

  @Test func allTitlesStandInTheDocument() throws {
    let titles = (1...500).map { "第\($0)项任务：改造“老旧小区” & 易涝点" }
    let rows = titles.map { "<tr><td>\($0.split(separator: "&").joined(separator: "&amp;"))</td></tr>" }
    let made = try MadeDocument(body: "<table>\(rows.joined())</table>")
    #expect(made.all("w:tc").map(\.words) == titles)
  }

  @Test func onlyLinksOfTheWebLeaveTheDocument() throws {
    let made = try MadeDocument(
      body:
        "<p><a href=\"javascript:alert(1)\">甲</a><a href=\"https://example.org/?a=1&amp;b=2\">乙</a><a href=\"#gone\">丙</a></p>"
    )
    let relationships = made.text("word/_rels/document.xml.rels")
    #expect(relationships.contains("https://example.org/?a=1&amp;b=2"))
    #expect(!relationships.contains("javascript"))
    #expect(made.all("w:hyperlink").count == 1)
    #expect(made.paragraphs("BodyText") == ["甲乙丙"])
  }

  @Test func itemsOfTasksBeginWithTheirBoxes() throws {
    let items = """
      <ul><li class="task-item"><input type="checkbox" disabled checked> 甲</li>
      <li class="task-item"><input type="checkbox" disabled> 乙</li><li>丙</li></ul>
      """
    let made = try MadeDocument(body: items)
    #expect(made.paragraphs("ListParagraph") == ["☑ 甲", "☐ 乙", "丙"])
    #expect(made.all("w:numid").map { $0.attributes["w:val"] } == ["1", "1", "2"])
    let numbering = made.text("word/numbering.xml")
    #expect(numbering.contains("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"2\">"))
    #expect(numbering.contains("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\">"))
  }

  @Test func footnotesLeadNowhereBack() throws {
    let made = try MadeDocument(
      body: "<p id=\"a\">甲 <a href=\"#a\" class=\"footnote-back\" aria-label=\"返回正文\">↩</a></p>")
    #expect(made.paragraphs("BodyText") == ["甲"])
  }

  @Test func depthHasALimit() throws {
    let depth = 100_000
    let body =
      String(repeating: "<div>", count: depth) + "深" + String(repeating: "</div>", count: depth) + "<p>后</p>"
    let made = try MadeDocument(body: body)
    #expect(made.paragraphs("BodyText") == ["深", "后"])
  }

  @Test func tagsThatPeopleLeaveOpenAreClosed() throws {
    let made = try MadeDocument(body: "<p>甲<p>乙<br>丙<ul><li>丁<li>戊</ul>")
    #expect(made.paragraphs("BodyText") == ["甲", "乙丙"])
    #expect(made.paragraphs("ListParagraph") == ["丁", "戊"])
  }
}

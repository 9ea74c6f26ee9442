import Diagnostics
import Notes
import Testing

/// What Markdown becomes, apart from links and Chinese.
@Suite struct NoteMeaningTests {
  @Test(arguments: [
    ("a\n\nb", "<p>a</p>\n<p>b</p>\n"),
    ("a\nb", "<p>a\nb</p>\n"),
    ("a  \nb", "<p>a<br>\nb</p>\n"),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
    ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("***", "<hr>\n"),
    ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"),
    ("    a<b", "<pre tabindex=\"0\"><code>a&lt;b\n</code></pre>\n"),
    ("```python\na\n```", "<pre tabindex=\"0\"><code class=\"language-python\">a\n</code></pre>\n"),
    ("```{.python}\na\n```", "<pre tabindex=\"0\"><code class=\"language-python\">a\n</code></pre>\n"),
    ("a & \"b\" &lt;", "<p>a &amp; &quot;b&quot; &lt;</p>\n"),
    ("\"\u{301}>", "<p>&quot;\u{301}&gt;</p>\n"),
    ("", ""),
  ])
  func writesBlocksAndInlines(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func sinksHeadingsBelowThePage() {
    #expect(html("# A").hasPrefix("<h2 id=\"h-a\">A</h2>"))
    #expect(html("# A", shift: 2).hasPrefix("<h3 "))
    #expect(html("# A", shift: 0).hasPrefix("<h1 "))
  }

  @Test func sinksNoHeadingBelowTheSixthLevel() {
    #expect(html("###### A").hasPrefix("<h6 "))
  }

  @Test func givesHeadingsIdsOfTheirOwn() {
    let headings = render("# Road works\n# 进展\n# Road works\n# 进展\n# 3\n", prefix: "t3-").note?.headings
    #expect(headings?.map(\.id) == ["t3-h-road-works", "t3-h-2", "t3-h-road-works-2", "t3-h-4", "t3-h-3"])
  }

  @Test func keepsHeadingIdsApartWhenNumbersAndWordsMeet() {
    let ids = render("# 2\n# 进展\n# 2\n# 2-2\n").note?.headings.map(\.id) ?? []
    #expect(Set(ids).count == 4)
  }

  @Test func tellsTheTextOfHeadings() {
    let headings = render("## *甲* `乙` [丙](task:3)[^1]\n\n[^1]: x\n").note?.headings
    #expect(headings?.first?.text == "甲 乙 丙")
    #expect(headings?.first?.level == 3)
  }

  @Test func writesTablesInsideARegionThatScrolls() {
    let expected = """
      <h2 id="h-1">进展</h2>
      <div class="table-scroll" role="region" tabindex="0" aria-label="进展">
      <table>
      <thead>
      <tr>
      <th scope="col" class="align-center">a</th>
      <th scope="col" class="align-right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-center">1</td>
      <td class="align-right">2</td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    #expect(html("# 进展\n\n|a|b|\n|:-:|-:|\n|1|2|\n") == expected)
  }

  @Test func namesEachTableDifferently() {
    let written = html("|a|\n|-|\n\ntext\n\n|b|\n|-|\n")
    #expect(written.contains("aria-label=\"表格\""))
    #expect(written.contains("aria-label=\"表格（2）\""))
    #expect(!written.contains("tbody"))
  }

  @Test func writesTaskListsWithLabelledBoxes() {
    let written = html("- [ ] a\n- [x] b\n")
    #expect(
      written.contains("<li class=\"task-item\"><input type=\"checkbox\" disabled aria-label=\"未完成\"> a</li>")
    )
    #expect(written.contains("<input type=\"checkbox\" disabled checked aria-label=\"已完成\"> b</li>"))
  }

  @Test func linksFootnotesBothWays() {
    let written = html("a[^x] b[^x]\n\n[^x]: c\n", prefix: "n-")
    #expect(written.contains("<sup class=\"footnote-ref\" id=\"n-fnref-1\"><a href=\"#n-fn-1\">1</a></sup>"))
    #expect(written.contains("id=\"n-fnref-1-2\""))
    #expect(written.contains("<li id=\"n-fn-1\">\n<p>c <a href=\"#n-fnref-1\" class=\"footnote-back\""))
    #expect(written.contains("<a href=\"#n-fnref-1-2\" class=\"footnote-back\""))
  }

  @Test func keepsFootnotesOfInternalPartsApart() {
    let written = html("a[^1]\n\n[^1]: b\n\n```internal\nc[^1]\n\n[^1]: d\n```\n")
    #expect(written.contains("id=\"fn-1\""))
    #expect(written.contains("id=\"i1-fn-1\""))
  }

  @Test func writesNoLinkInsideALink() {
    let written = html("[a[^1]](task:3)\n\n[^1]: b\n")
    #expect(!written.contains("<a href=\"/task/3\">a<sup class=\"footnote-ref\" id=\"fnref-1\"><a"))
  }

  @Test func leavesOutControlsAndNoncharacters() {
    #expect(html("a\u{1}b\u{7F}c\u{85}d&#xFDD0;e&#xFFFE;f&#1;g&#x1FFFF;h") == "<p>abcdefgh</p>\n")
  }

  @Test func writesReplacementCharactersForBytesThatAreNotUTF8() {
    let result = render("x")
    #expect(result.note != nil)
    let source = NoteSource(file: "n.md", body: [0x61, 0xFF, 0x62])
    #expect(renderSource(source).note.map { html(of: $0) } == "<p>a\u{FFFD}b</p>\n")
  }

  @Test func acceptsLinesThatEndInCRLF() {
    #expect(
      html("# a\r\n\r\nb\r\nc\r\n```\r\nd\r\n```\r\n").contains(
        "<p>b\nc</p>\n<pre tabindex=\"0\"><code>d\n</code>"))
  }

  @Test func givesUpWhatIsNestedTooDeep() {
    let result = render(String(repeating: "> ", count: 200) + "a")
    #expect(result.note == nil)
    #expect(result.findings.map(\.rule) == ["note-too-deep"])
  }
}

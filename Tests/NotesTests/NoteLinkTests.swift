import Diagnostics
import Markup
import Notes
import Testing

/// Links, images and raw HTML: what is published, what is dropped, and where it is reported.
@Suite struct NoteLinkTests {
  @Test(arguments: [
    (
      "[a](https://x.cn/a?b=1&c=2)",
      "<a href=\"https://x.cn/a?b=1&amp;c=2\" rel=\"noopener noreferrer\">a</a>"
    ),
    ("[a](http://x.cn:8080/)", "<a href=\"http://x.cn:8080/\" rel=\"noopener noreferrer\">a</a>"),
    ("[a](mailto:a@b)", "<a href=\"mailto:a@b\" rel=\"noopener noreferrer\">a</a>"),
    ("[a](../b/index.html)", "<a href=\"../b/index.html\">a</a>"),
    ("[a](<附件 一.pdf>)", "<a href=\"%E9%99%84%E4%BB%B6%20%E4%B8%80.pdf\">a</a>"),
    ("[a](b.html 'c\"d')", "<a href=\"b.html\" title=\"c&quot;d\">a</a>"),
    ("[a](b%zz)", "<a href=\"b%25zz\">a</a>"),
    ("[a](task:3)", "<a href=\"/task/3\">a</a>"),
    ("[a](任务:3)", "<a href=\"/task/3\">a</a>"),
    ("[a](任务：3)", "<a href=\"/task/3\">a</a>"),
    ("[a](indicator:road-network-density)", "<a href=\"/indicator/road-network-density\">a</a>"),
    ("[a](department:finance)", "<a href=\"/department/finance\">a</a>"),
    ("[a](workstream:planning)", "<a href=\"/workstream/planning\">a</a>"),
    ("[a](action:traffic)", "<a href=\"/action/traffic\">a</a>"),
    ("[a](commitment:c1)", "<a href=\"/commitment/c1\">a</a>"),
    ("<task:3>", "<a href=\"/task/3\">task:3</a>"),
    ("[**a**][t]\n\n[t]: task:3", "<a href=\"/task/3\"><strong>a</strong></a>"),
    ("![图](a.png)", "<img src=\"a.png\" alt=\"图\">"),
    ("![*图* `一`](a.png \"t\")", "<img src=\"a.png\" alt=\"图 一\" title=\"t\">"),
    ("[![图](a.png)](task:3)", "<a href=\"/task/3\"><img src=\"a.png\" alt=\"图\"></a>"),
  ])
  func publishesWhatIsAllowed(markdown: String, expected: String) {
    #expect(inline(markdown) == expected)
    #expect(findings(markdown).isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#x73;cript:alert(1)", "javascript&colon;alert(1)",
    "vbscript:x", "data:text/html,x", "ftp://x.cn/a", "smb://x/a", "file:///etc/passwd", "//x.cn/a",
    "/\\\\x.cn",
    "\\\\\\\\x.cn\\\\a", "taks:3", "task:", "task:3/../4", "https:x", "https://", "https://a@b.cn", "mailto:",
    "foo:bar",
    "java&Tab;script:alert(1)", "&#1;javascript:alert(1)", "javascript：alert(1)", "https：//x.cn",
    "&nbsp;javascript:x",
  ])
  func dropsAndReportsUnsafeLinks(address: String) {
    #expect(inline("[a](\(address))") == "a")
    #expect(render("[a](\(address))").findings.map(\.rule) == ["unsafe-link"])
  }

  @Test func dropsUnsafeAddressesThatLinkThemselves() {
    #expect(inline("ftp://x.cn/a") == "ftp://x.cn/a")
    #expect(findings("甲 ftp://x.cn/a") == ["1:3 unsafe-link"])
    #expect(findings("<javascript:x>") == ["1:2 unsafe-link"])
  }

  @Test func tellsTheNearWord() {
    let help = render("[a](taks:3)").findings.first?.help?.en
    #expect(help == "did you mean 'task:3'?")
    #expect(render("[a](htps://x.cn)").findings.first?.help?.en == "did you mean 'https://x.cn'?")
  }

  @Test(arguments: [
    "https://x.cn/a.png", "//x.cn/a.png", "data:image/png;base64,AA", "task:3", "#a", "javascript:x",
  ])
  func dropsImagesFromElsewhere(address: String) {
    #expect(inline("![图](\(address))") == "图")
    #expect(render("![图](\(address))").findings.map(\.rule) == ["unsafe-link"])
  }

  @Test func warnsOfImagesWithoutText() {
    let finding = render("甲\n\n![](a.png)").findings.first
    #expect(finding?.rule == "image-without-text")
    #expect(finding?.severity == .warning)
    #expect(finding?.place == .text("n.md", line: 3, column: 5))
  }

  @Test(arguments: [
    ("a <b>c</b>", "<p>a c</p>\n"), ("<div onclick=x>\na\n</div>", "<p>a</p>\n"),
    ("<!-- secret -->\n\na", "<p>a</p>\n"),
    ("<script>alert(1)</script>", ""), ("a <img src=x onerror=alert(1)>", "<p>a </p>\n"),
    ("<style>a</style>\n", ""), ("<?php a ?>\n", ""), ("<!DOCTYPE a>\n", ""), ("<![CDATA[a]]>\n", ""),
    ("<div>", ""), ("<hr>\n", ""),
    // The words of a block stay, as Markdown, and no two are joined.
    ("<div>说明文字</div>", "<p>说明文字</p>\n"), ("<br>\n第二行，**重要**", "<p>第二行，<strong>重要</strong></p>\n"),
    ("<!-- 注 -->后面的字", "<p>后面的字</p>\n"), ("<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>", "<p>甲<br>\n乙</p>\n"),
    ("<p>甲</p><p>乙</p>", "<p>甲<br>\n乙</p>\n"), ("<p>甲<b>乙</b>丙</p>", "<p>甲乙丙</p>\n"),
    ("<table><tr><td>甲</td><td>乙</td></tr>\n<tr><td>丙</td></tr></table>", "<p>甲 乙<br>\n丙</p>\n"),
    ("<div>\n    甲\n</div>", "<p>甲</p>\n"), ("<script>a</script>后", "<p>后</p>\n"),
    ("<div>&lt;b&gt; 5 < 3</div>", "<p>&lt;b&gt; 5 &lt; 3</p>\n"), ("<div>甲 <b 乙", "<p>甲 &lt;b 乙</p>\n"),
    ("<div>\n```text\n甲\n```\n</div>", "<p>```text<br>\n甲<br>\n```</p>\n"),
    ("- <div>甲</div>\n- 乙", "<ul>\n<li>\n<p>甲</p>\n</li>\n<li>乙</li>\n</ul>\n"),
    ("甲<div>乙</div>丙<p><p>丁</p></p>", "<p>甲<br>\n乙<br>\n丙<br>\n丁</p>\n"),
  ])
  func printsTheWordsOfHTMLAndNoTag(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
    #expect(render(markdown).findings.allSatisfy { $0.rule == "html-in-note" && $0.severity == .warning })
    #expect(!render(markdown).findings.isEmpty)
  }

  @Test(arguments: ["a<br/>b", "a<br>b", "a<BR />b"])
  func breaksLinesWhereHTMLDoes(markdown: String) {
    #expect(html(markdown) == "<p>a<br>\nb</p>\n")
    #expect(render(markdown).findings.isEmpty)
  }

  @Test func keepsTheRowsOfATableWhoseHeadBeginsWithATag() {
    let table =
      "<div style=\"width:9em\">项目</div> | 数量\n---|---:\n第一步<br>第二步 | 3\n<div>甲</div><div>乙</div> | 4\n"
    let cells = html(table).split(separator: "\n").filter { $0.hasPrefix("<td") || $0.hasSuffix("</td>") }
    #expect(
      cells.joined()
        == "<td>第一步<br>第二步</td><td class=\"align-right\">3</td><td>甲<br>乙</td><td class=\"align-right\">4</td>"
    )
  }

  @Test func findsThePlaceOfALinkAmongTags() {
    let finding = render("甲\n\n<div>\n<b>见</b> [图](htps://x.cn)\n</div>").findings.first {
      $0.severity == .error
    }
    #expect(finding?.place == .text("n.md", line: 4, column: 14))
  }

  @Test func losesTheLinkButKeepsTheTextOfAReferenceWithoutAddress() {
    var bytes: [UInt8] = []
    render("[a*b*](task:9)").note?.html(
      link: { _ in nil }, embed: { _ in .init() }, showsInternal: true, into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "<p>a<em>b</em></p>\n")
  }

  @Test func escapesTheAddressesThatThePageGives() {
    var bytes: [UInt8] = []
    render("[a](task:9) ![b](c.png)").note?.html(
      link: { _ in "\"\u{301}><script>" }, file: { _ in "a\"b" }, embed: { _ in .init() },
      showsInternal: true,
      into: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "<p><a href=\"%22%CC%81%3E%3Cscript%3E\">a</a> <img src=\"a%22b\" alt=\"b\"></p>\n")
  }

  @Test func linksToHeadingsOfTheNote() {
    #expect(
      html("[a](#进展) [b](#road)\n\n# 进展\n\n# Road", prefix: "p-").contains(
        "<a href=\"#p-h-1\">a</a> <a href=\"#p-h-road\">b</a>"))
  }

  @Test func reportsLinksToHeadingsThatAreNotThere() {
    let result = render("[a](#进度)\n\n# 进展")
    #expect(result.findings.map(\.rule) == ["unknown-heading"])
    #expect(result.findings.first?.help?.zh == "是否想写“#进展”？")
  }

  @Test func tellsWhereReferencesStand() {
    let note = render(
      "甲[乙](task:3)，**丙：**丁[戊](task:3)\n   和[己](indicator:x)\n\n| [庚](action:y) |\n|-|\n", firstLine: 5
    ).note
    let places = note?.references.map { "\($0.place)" }
    #expect(places == ["n.md:5:6", "n.md:5:25", "n.md:6:9", "n.md:8:7"])
  }

  @Test func tellsWhereFilesStand() {
    let files = render("[a](b.pdf)\n\n> ![c](d.png)\n").note?.files
    #expect(files?.map(\.address) == ["b.pdf", "d.png"])
    #expect(files?.map(\.isImage) == [false, true])
    #expect(files?.map { "\($0.place)" } == ["n.md:1:5", "n.md:3:8"])
  }

  @Test func showsTheLineOfAFinding() {
    let finding = render("甲\n见[乙](taks:3)。\n").findings.first
    #expect(finding?.excerpt == "见[乙](taks:3)。")
    #expect(finding?.read == "taks:3")
    #expect(finding?.place == .text("n.md", line: 2, column: 6))
  }

  @Test func reportsAHundredFindingsAndCountsTheRest() {
    let findings = render(String(repeating: "<b> ", count: 130)).findings
    #expect(findings.count == 101)
    #expect(findings.last?.rule == "more-findings")
    #expect(findings.last?.summary.en == "30 more findings in this note are not listed")
  }
}

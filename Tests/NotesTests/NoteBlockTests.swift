import Diagnostics
import Markup
import Notes
import Testing

/// Live blocks and internal parts.
@Suite struct NoteBlockTests {
  @Test func leavesPlacesForLiveBlocks() {
    let markdown =
      "a\n\n```chart\nindicator: x\n```\n\n```tasks\nstatus: red\n```\n\n```indicators\nall: true\n```\n"
    #expect(html(markdown) == "<p>a</p>\n<chart><tasks><indicators>")
    let embeds = render(markdown, firstLine: 4).note?.embeds
    #expect(embeds?.map(\.kind) == [.chart, .tasks, .indicators])
    #expect(embeds?.map(\.yaml) == ["indicator: x\n", "status: red\n", "all: true\n"])
    #expect(embeds?.map { "\($0.place)" } == ["n.md:7:1", "n.md:11:1", "n.md:15:1"])
  }

  @Test func tellsTheColumnOfLiveBlocksInsideOthers() {
    let embeds = render("- 甲\n\n  ```chart\n  a: b\n  ```\n\n> > ```tasks\n> > c: d\n> > ```\n").note?.embeds
    #expect(embeds?.map { "\($0.place)" } == ["n.md:4:3", "n.md:8:5"])
  }

  @Test func takesTheMarksOutOfYAML() {
    #expect(
      render("```chart\ntitle: **甲：**乙 1~3月 www.x.cn，\n```\n").note?.embeds.first?.yaml
        == "title: **甲：**乙 1~3月 www.x.cn，\n")
  }

  @Test func knowsTheChineseWordsOfBlocks() {
    #expect(html("```图表\na: b\n```\n") == "<chart>")
    #expect(html("```内部\na\n```\nb", showsInternal: false) == "<p>b</p>\n")
  }

  @Test func hidesInternalPartsFromThePublic() {
    let markdown = "甲\n\n```internal\n**密：**乙 [丙](task:3)\n\n# 内部标题\n\n![](x.png)\n```\n\n|a|\n|-|\n\n# 丁\n"
    let shown = html(markdown, showsInternal: true)
    let hidden = html(markdown, showsInternal: false)
    #expect(shown.contains("<strong>密：</strong>乙 <a href=\"/task/3\">丙</a>"))
    for word in ["密", "乙", "丙", "内部", "task", "x.png"] { #expect(!hidden.contains(word), "\(word)") }
    #expect(hidden.contains("<p>甲</p>"))
    #expect(hidden.contains("aria-label=\"表格\""))
  }

  @Test func marksWhatInternalPartsRefer() {
    let note = render("[a](task:1)\n\n```internal\n# 乙\n[b](task:2) [c](d.pdf)\n~~~chart\ne: f\n~~~\n```\n")
      .note
    #expect(note?.references.map(\.isInternal) == [false, true])
    #expect(note?.files.map(\.isInternal) == [true])
    #expect(note?.embeds.map(\.isInternal) == [true])
    #expect(note?.headings.map(\.isInternal) == [true])
    #expect(note?.embeds.first.map { "\($0.place)" } == "n.md:7:1")
  }

  @Test func asksNothingOfThePageForWhatItDoesNotShow() {
    let note = render("```internal\n[b](task:2)\n```\n").note
    var asked = 0
    var bytes: [UInt8] = []
    note?.html(
      link: { _ in
        asked += 1
        return nil
      }, embed: { _ in .init() }, showsInternal: false, into: &bytes)
    #expect(asked == 0)
    #expect(bytes.isEmpty)
  }

  @Test func hidesInternalPartsThatAreNeverClosed() {
    #expect(html("a\n\n```internal\n密\n\n# 密\n", showsInternal: false) == "<p>a</p>\n")
  }

  @Test func hidesInternalPartsInsideInternalParts() {
    #expect(html("````internal\na\n```internal\nb\n```\nc\n````\nd", showsInternal: false) == "<p>d</p>\n")
  }

  @Test(arguments: ["Internal", "interal", "INTERNAL", "internals"])
  func printsNothingOfBlocksThatAreMisspelt(word: String) {
    let result = render("```\(word)\n密\n```\n")
    #expect(result.findings.map(\.rule) == ["misspelt-block"])
    #expect(result.findings.first?.help?.en == "did you mean 'internal'?")
    #expect(html("```\(word)\n密\n```\n").isEmpty)
  }

  @Test func tellsThePlaceOfFindingsInInternalParts() {
    #expect(findings("- 甲\n\n  ```internal\n  乙\n  丙[丁](taks:3)\n  ```\n") == ["5:8 unsafe-link"])
  }

  @Test func linksFromInternalPartsToTheNoteButNotBack() {
    #expect(html("# 甲\n\n```internal\n[a](#甲)\n```\n").contains("<a href=\"#h-1\">a</a>"))
    #expect(findings("[a](#甲)\n\n```internal\n# 甲\n```\n") == ["1:5 unknown-heading"])
  }
}

import Testing

@testable import Site

/// Links to pages that are not made.
struct LinkTrimmerTests {
  private func trimmed(_ page: String, at address: String = "tasks/3/index.html") -> String {
    let trimmer = LinkTrimmer(missing: ["index.html", "tasks/4/index.html", "commitments/index.html"])
    return String(decoding: trimmer.trimmed(Array(page.utf8), at: address), as: UTF8.self)
  }

  @Test(arguments: [
    ("<a href=\"../4/index.html\">四</a>。", "<span>四</span>。"),
    ("<a class=\"name\" href=\"../../index.html\" rel=next>首页</a>", "<span class=\"name\">首页</span>"),
    ("<a title='说\"明' href='../../commitments/index.html#c-2'>x</a>", "<span title=\"说&quot;明\">x</span>"),
    ("<A HREF=\"../4/./index.html?x\">四</A>", "<span>四</span>"),
    ("<a href=\"../../tasks/4/index.html\"><b>四</b></a>", "<span><b>四</b></span>"),
    ("<a href=\"..&#47;4/index.html\">四</a>", "<span>四</span>"),
  ])
  func areTextWithTheirOtherAttributes(page: String, expected: String) {
    #expect(trimmed(page) == expected)
  }

  @Test func areGroupsInsidePictures() {
    #expect(
      trimmed("<svg><a href=\"../4/index.html\"><text>四</text></a></svg><a href=\"../4/index.html\">四</a>")
        == "<svg><g><text>四</text></g></svg><span>四</span>")
  }

  @Test(arguments: [
    "<a href=\"../5/index.html\">五</a>", "<a href=\"#main\">正文</a>",
    "<a href=\"https://example.org/index.html\">外</a>",
    "<a href=\"/index.html\">根</a>", "<a href=\"../../../index.html\">外</a>", "<a name=\"x\">锚</a>",
    "<!-- <a href=\"../4/index.html\"> -->",
    "<abbr href=\"../4/index.html\">四</abbr>", "<a href=\"../4\">四", "<a href",
  ])
  func othersStayAsTheyAre(page: String) {
    #expect(trimmed(page) == page)
  }
}

import Diagnostics
import Testing

@testable import Editable

struct StructureTests {
  @Test func headingsAreStylesThatNavigationShows() throws {
    let made = try MadeDocument(
      body: "<h1>六月进展</h1><section id=\"summary\"><h2>一、总体情况</h2><h3>（一）进度</h3><h4>1. 建设</h4></section>")
    #expect(made.paragraphs("Title") == ["六月进展"])
    #expect(made.paragraphs("Heading1") == ["一、总体情况"])
    #expect(made.paragraphs("Heading2") == ["（一）进度"])
    #expect(made.paragraphs("Heading3") == ["1. 建设"])
  }

  @Test func linesOfAHeadingStayApart() throws {
    let made = try MadeDocument(body: "<h1><span>工作方案</span> <span>六月进展</span></h1>")
    #expect(made.all("w:br").count == 1)
  }

  @Test func mastheadHasNameIssueAndALineWithATab() throws {
    let made = try MadeDocument(
      body: """
        <header class="masthead"><p class="masthead-name" style="font-size:18mm">工作简报</p>
        <p class="issue">第6期（总第18期）</p><p class="issue-line"><span class="issuer">办公室</span>
        <time class="dated">2019年7月5日</time></p><svg class="red-rule" aria-hidden="true"></svg></header>
        """)
    #expect(made.paragraphs("MastheadName") == ["工作简报"])
    #expect(made.paragraphs("IssueNumber") == ["第6期（总第18期）"])
    #expect(made.paragraphs("IssueLine") == ["办公室2019年7月5日"])
    #expect(made.all("w:p").first { $0.style == "IssueLine" }?.all("w:tab").count == 1)
    #expect(made.tree.value("w:sz") == "102")
  }

  @Test func contentsAreAFieldWithAnEntryForEachPart() throws {
    let made = try MadeDocument(
      body: """
        <nav class="contents"><h2 id="contents">目　录</h2><ol><li><a href="#summary"><span class="entry">一、总体情况</span>\
        <span class="page">3</span></a></li></ol></nav><section id="summary"><h2>一、总体情况</h2></section>
        """)
    let instructions = made.all("w:instrtext").map { String(decoding: $0.text, as: UTF8.self) }
    #expect(instructions.count == 2)
    #expect(instructions.first?.hasPrefix(" TOC ") == true)
    #expect(made.paragraphs("TOC1") == ["一、总体情况3"])
    let name = made.all("w:bookmarkstart").first?.attributes["w:name"]
    #expect(made.all("w:hyperlink").first?.attributes["w:anchor"] == name)
  }

  @Test func equalIDsAreMarkedOnce() throws {
    let made = try MadeDocument(body: "<p id=\"a\">甲</p><p id=\"a\">乙</p><p id=\"b\">丙</p>")
    #expect(made.all("w:bookmarkstart").map { $0.attributes["w:id"] } == ["1", "2"])
  }

  @Test func smallTablesStandOnOnePage() throws {
    let rows = (1...9).map { "<tr><td>\($0)</td></tr>" }
    let small = try MadeDocument(body: "<table>\(rows.prefix(3).joined())</table>")
    #expect(small.all("w:tr").map { $0.all("w:keepnext").count } == [1, 1, 0])
    let large = try MadeDocument(body: "<table>\(rows.joined())</table>")
    #expect(large.all("w:tbl").flatMap { $0.all("w:keepnext") }.isEmpty)
  }

  @Test func wideSectionIsASectionOnItsSide() throws {
    let made = try MadeDocument(
      body:
        "<p>前</p><section id=\"ledger\" class=\"annex wide\"><p>台账</p></section><section id=\"method\"><p>后</p></section>"
    )
    let sizes = made.all("w:pgsz")
    #expect(sizes.map { $0.attributes["w:orient"] } == [nil, "landscape", nil])
    #expect(sizes.map { $0.attributes["w:w"] } == ["11906", "16838", "11906"])
  }

  @Test func pageNumbersAreFieldsAtTheOuterSides() throws {
    let made = try MadeDocument(body: "<p>正文</p>")
    #expect(made.text("word/footer1.xml").contains("FooterOdd"))
    #expect(made.text("word/footer2.xml").contains("FooterEven"))
    #expect(made.text("word/footer2.xml").contains(" PAGE "))
    #expect(made.text("word/settings.xml").contains("<w:evenAndOddHeaders>"))
    #expect(made.all("w:footerreference").map { $0.attributes["w:type"] } == ["default", "even"])
  }

  @Test func imprintHasARowForEachLine() throws {
    let made = try MadeDocument(
      body: """
        <section id="method"><p>口径</p><footer class="imprint"><p class="addressees"><span>报：</span><span>领导。</span></p>
        <p class="imprint-line"><span>办公室</span><span>2019年7月5日印发</span></p><p class="copies">共印60份</p></footer></section>
        """)
    let table = made.all("w:tbl").first { $0.value("w:tblstyle") == "ImprintTable" }
    #expect(table?.all("w:tr").map(\.words) == ["报：领导。", "办公室2019年7月5日印发", "共印60份"])
    #expect(made.paragraphs("ImprintReceivers") == ["报：领导。"])
  }

  @Test func everyStyleThatIsUsedIsDefined() throws {
    let body = """
      <header class="masthead"><p class="masthead-name">简报</p><p class="issue">第6期</p><p class="issue-line">办</p></header>
      <h1>题</h1><p class="sample">示例</p><h2>一</h2><h3>二</h3><h4>三</h4><h5>四</h5><p>文<strong>重</strong><em>楷</em><small>小</small>
      <a href="https://example.org">链</a></p><ul><li>项</li></ul><dl><dt>词</dt><dd>义</dd></dl><pre>码</pre><blockquote>引</blockquote>
      <table><caption>表</caption><thead><tr><th>头</th></tr></thead><tr><td>格</td></tr></table><p class="table-note">注</p>
      <table class="ledger"><thead><tr><th>头</th></tr></thead><tr><td>格</td></tr></table><p>文</p>
      <section class="annex"><h2><span class="annex-number">附件1</span> <span class="annex-title">台账</span></h2></section>
      <div class="method"><p>口径</p></div><footer class="imprint"><p class="addressees">报</p><p>印</p></footer>
      """
    for preset in ["gongwen", "plain"] {
      for language in Language.allCases {
        let made = try MadeDocument(body: body, preset: preset, language: language)
        let defined = Set(
          HTMLReader.read(made.parts["word/styles.xml"] ?? []).all("w:style").compactMap {
            $0.attributes["w:styleid"]
          })
        let used = ["w:pstyle", "w:rstyle", "w:tblstyle"].flatMap(made.all).compactMap {
          $0.attributes["w:val"]
        }
        #expect(Set(used).subtracting(defined) == [])
      }
    }
  }

  @Test func propertiesAreThoseOfTheBriefing() throws {
    let core = try MadeDocument(body: "<p>正文</p>").text("docProps/core.xml")
    #expect(core.contains("<dc:title>工作简报 第6期</dc:title>"))
    #expect(core.contains(">2019-07-05T00:00:00Z</dcterms:modified>"))
    #expect(core.contains("<dc:language>zh-CN</dc:language>"))
  }

  @Test func listsNumberTheirItemsAnew() throws {
    let made = try MadeDocument(body: "<ol><li>甲<ul><li>乙</li></ul></li></ol><ol><li>丙</li></ol>")
    let places = made.all("w:numpr").map { [$0.value("w:numid"), $0.value("w:ilvl")] }
    #expect(places == [["1", "0"], ["2", "1"], ["3", "0"]])
  }
}

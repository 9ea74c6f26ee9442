import Dates
import Diagnostics
import Foundation
import Model
import Site
import Templates
import Testing

@testable import Notes

/// What a briefing's document holds, and in which order.
struct BriefingPackTests {
  @Test func usesNoNameThatTemplatesDoNotHave() {
    #expect(BriefingPack.findings(in: installedTemplates, columns: []).isEmpty)
  }

  @Test func findsAMisspeltNameInAProjectsOwnTemplate() {
    let own = TemplateSource(
      name: "briefing", file: "Templates/briefing.mustache", bytes: Array("{{mastheed}}".utf8))
    let findings = BriefingPack.findings(in: TemplateSet(sources: [own]), columns: [])
    #expect(findings.contains { $0.rule == "unknown-template-name" })
  }

  @Test func standsInTheOrderOfItsHeadings() throws {
    let pack = try pack()
    #expect(
      pack.headings == [
        "summary", "decisions", "lamps", "changes", "indicators", "due", "reporting", "ledger", "method",
      ])
    let body = try pack.body()
    let places = pack.headings.map { body.range(of: "<section id=\"\($0)\"")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func numbersPartsInChineseAndAnnexesInDigits() throws {
    let body = try pack().body()
    #expect(body.contains("<h2>一、总体情况</h2>"))
    #expect(body.contains("<h2>七、月报报送情况</h2>"))
    #expect(body.contains("附件2</span> <span class=\"annex-title\">数字口径"))
  }

  @Test func leavesOutComparisonsInTheFirstMonth() throws {
    let pack = try pack(asOf: "2019-01-31")
    #expect(!pack.headings.contains("changes"))
    #expect(try !pack.body().contains("5月末"))
  }

  @Test func tellsOfAProgrammeWithoutTasks() throws {
    var programme = try exampleProgramme()
    programme.tasks = []
    programme.indicators = []
    let pack = try pack(programme)
    #expect(pack.headings == ["summary", "method"])
    #expect(try pack.body().contains("</html>"))
  }

  @Test func tellsTheTotalsOfTheYearBefore() throws {
    var programme = try exampleProgramme()
    let done = ClosedTask(
      month: try month("2018-06"), lamp: .done, computedLamp: .done, progress: 100, reportMonth: nil,
      duty: .none, scheduleShare: nil, deadline: Deadline(try day("2018-12-31")), leads: [])
    var open = done
    open.lamp = .yellow
    let figures = Predecessor.ClosedFigures([done, open], [])
    programme.predecessorFigures = Predecessor(title: "上年方案", months: [try month("2018-06"): figures])
    #expect(try pack(programme).body().contains("<p>上年同期（2018年6月末）：完成1／2项。</p>"))
    #expect(try !pack().body().contains("上年同期"))
  }

  @Test func comparesWithNothingInTheFirstMonth() throws {
    #expect(try pack(asOf: "2019-01-31").body().contains("<caption>主要数字</caption>"))
    #expect(try pack().body().contains("<caption>与上期比较</caption>"))
  }

  @Test func drawsTheLampsOfRepeatedHeads() throws {
    let heads = try pack().body().matches(of: #/<table class="grid lamps">.*?<\/thead>/#.dotMatchesNewlines())
    #expect(heads.count == 2)
    #expect(heads.allSatisfy { !$0.output.contains("<use") && $0.output.contains("<circle") })
  }

  @Test func tellsTablesOfMonthsAsASpan() throws {
    var programme = try exampleProgramme()
    programme.sources =
      ["Content/tasks.csv"]
      + ["2018-12", "2019-01", "2019-02", "2019-04"].map { "Content/reports/\($0).csv" }
    let body = try pack(programme).body()
    #expect(body.contains("tasks.csv、reports/2018-12.csv至2019-02.csv、reports/2019-04.csv。"))
  }

  @Test func listsContentsWithTheirPages() throws {
    let body = try pack().body(pages: ["summary": 2, "ledger": 7])
    #expect(
      body.contains("<a href=\"#summary\"><span class=\"entry\">一、总体情况</span><span class=\"page\">2</span>"))
    #expect(body.contains("附件1　任务台账</span><span class=\"page\">7</span>"))
    #expect(body.contains("数字口径</span><span class=\"page\"></span>"))
  }

  @Test func hasNoContentsUnlessAsked() throws {
    #expect(try !pack().body().contains("<nav"))
  }

  @Test func leadsToNothingButItself() throws {
    let notes = [NoteKey.briefing(try month("2019-06")): note("<p>见台账</p>")]
    let body = try pack(notes: notes).body(pages: [:])
    let ids = Set(body.matches(of: #/ id="([^"]+)"/#).map(\.output.1))
    let links = body.matches(of: #/href="([^"]*)"/#).map(\.output.1)
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains($0.dropFirst()) })
  }

  @Test func givesEveryIDOnce() throws {
    let body = try pack().body(pages: [:])
    let ids = body.matches(of: #/ id="([^"]+)"/#).map(\.output.1)
    #expect(ids.count == Set(ids).count)
  }

  @Test func isOneFileWithoutScript() throws {
    let text = try pack().text()
    #expect(!text.contains("<script"))
    #expect(!text.contains("<link"))
    #expect(text.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
  }

  @Test(arguments: BriefingSettings.Preset.allCases, Language.allCases)
  func leavesNoTagOpen(preset: BriefingSettings.Preset, language: Language) throws {
    var programme = try exampleProgramme()
    programme.briefings.preset = preset
    let body = try pack(programme, in: language).body(pages: [:])
    for tag in ["section", "table", "tr", "td", "th", "p", "div", "h2", "h3", "span", "svg"] {
      let opened = body.matches(of: try Regex("<\(tag)[ >]")).count
      #expect(opened == body.components(separatedBy: "</\(tag)>").count - 1, "\(tag)")
    }
  }
}

/// What the head and the foot of a briefing say.
struct BriefingFrameTests {
  @Test func numbersItsIssue() throws {
    var programme = try exampleProgramme()
    programme.briefings.firstTotal = 13
    programme.briefings.masthead = "提升简报"
    let pack = try pack(programme)
    #expect(pack.title == "提升简报 第6期（总第18期） 2019年6月进展情况")
    #expect(try pack.body().contains("<p class=\"issue\">第6期（总第18期）</p>"))
  }

  @Test func namesTheAddresseesInTheFoot() throws {
    var programme = try exampleProgramme()
    programme.briefings.reportTo = ["区委", "区政府"]
    programme.briefings.copies = 60
    let body = try pack(programme).body()
    #expect(body.contains("<span>报：</span><span>区委，区政府。</span>"))
    #expect(body.contains("共印60份"))
    #expect(!body.contains("送："))
  }

  @Test func hasNeitherMastheadNorFootWhenPlain() throws {
    var programme = try exampleProgramme()
    programme.briefings.preset = .plain
    let body = try pack(programme).body()
    #expect(body.contains("<body class=\"briefing plain zh\">"))
    #expect(!body.contains("class=\"masthead\""))
    #expect(!body.contains("class=\"imprint\""))
  }

  @Test func callsSampleFiguresSo() throws {
    var programme = try exampleProgramme()
    programme.isSample = true
    programme.sampleNote = "不代表实际。"
    let body = try pack(programme).body()
    #expect(body.contains("<strong>示例数据</strong>：不代表实际。"))
    #expect(try !pack().body().contains("示例数据"))
  }

  @Test func namesTheDepartmentThatItIsAbout() throws {
    let programme = try exampleProgramme()
    let pack = try pack(programme, of: .department(programme.departments[1]))
    #expect(pack.name == "department-finance")
    let body = try pack.body()
    #expect(body.contains("财政局2019年6月进展情况"))
    #expect(body.contains("筹措资金"))
    #expect(!body.contains("建设公园"))
  }

  @Test func takesTheEnglishTitleWhereThereIsOne() throws {
    var programme = try exampleProgramme()
    programme.titleInEnglish = "Improvement Programme"
    #expect(
      try pack(programme, in: .en).title == "Improvement Programme: Briefing No. 6 Progress in June 2019")
    #expect(try !pack(programme).body().contains("Improvement"))
  }

  @Test func marksTheInternalEdition() throws {
    #expect(try pack(edition: Edition.standard[1]).body().contains("<p class=\"edition\">内部版</p>"))
    #expect(try !pack().body().contains("class=\"edition\""))
  }

  @Test func speaksEnglish() throws {
    let body = try pack(in: .en).body()
    #expect(body.contains("<h2>2. Matters for decision</h2>"))
    #expect(body.contains("5 July 2019"))
    #expect(!body.contains("存在问题"))
  }
}

/// What a briefing prints of people, remarks and notes.
struct BriefingEditionTests {
  @Test func keepsOwnersAndRemarksOutOfThePublicEdition() throws {
    let body = try pack().body()
    #expect(!body.contains("责任人甲"))
    #expect(!body.contains("内部备注"))
  }

  @Test func printsOwnersAndRemarksInTheInternalEdition() throws {
    let body = try pack(edition: Edition.standard[1]).body()
    #expect(body.contains("建设局（责任人甲）"))
    #expect(body.contains("月报内部备注"))
  }

  @Test func closesUpChineseWords() throws {
    #expect(try pack().body().contains("进度不低于序时进度减10个百分点"))
    #expect(try pack(in: .en).body().contains("no more than 10 points"))
  }

  @Test func tellsProblemAndNextStepOfWhatNeedsADecision() throws {
    let body = try pack().body()
    #expect(body.contains("逾期91天"))
    #expect(body.contains("问题1（6月月报）"))
    #expect(body.contains("打算1"))
  }

  @Test func escapesWhatPeopleWrite() throws {
    var programme = try exampleProgramme()
    programme.title = "\"\u{301}><script>alert(1)</script>"
    programme.tasks[0].title = "<img src=x onerror=alert(1)>\u{301}"
    programme.departments[0].name = "<b>\u{301}"
    programme.briefings.reportTo = ["</footer><script>"]
    let body = try pack(programme).body(pages: [:])
    #expect(!body.contains("<script"))
    #expect(!body.contains("<img"))
    #expect(!body.contains("<b>"))
  }

  @Test func placesTheOfficesWordsWhereTheyAsk() throws {
    let key = NoteKey.briefing(try month("2019-06"))
    #expect(try pack(notes: [key: note("<p>话</p>")]).headings[7] == "words")
    #expect(try pack(notes: [key: note("<p>话</p>", place: .opening)]).headings[0] == "words")
    let pack = try pack(notes: [key: note("<p>话</p>", place: .lamps)])
    #expect(pack.headings[3] == "words")
    #expect(try pack.body().contains("<h2>四、办公室的话</h2>"))
  }

  @Test func printsTheTextOfALinkWithoutTheLink() throws {
    var page = note("见任务")
    page.note.references = [
      NoteReference(kind: .task, id: "1", place: Place(file: "n.md"), isInternal: false)
    ]
    page.note.segments = [.linkStart(0)] + page.note.segments + [.linkEnd(0)]
    let body = try pack(notes: [.briefing(try month("2019-06")): page]).body()
    #expect(body.contains("\n见任务\n"))
  }

  @Test func carriesThePicturesOfNotes() throws {
    var page = note("<img src=\"\" alt=\"图\">")
    page.note.files = [
      NoteFileLink(
        address: "a.png", isImage: true, place: Place(file: "Content/notes/briefings/2019-06.md"),
        isInternal: false)
    ]
    page.note.segments = [.html(0..<10), .file(0), .html(10..<page.note.bytes.count)]
    let body = try pack(
      notes: [.briefing(try month("2019-06")): page],
      assets: ["Content/notes/briefings/a.png": Array("Man".utf8) + [0xFF, 0xFE]]
    ).body()
    #expect(body.contains("<img src=\"data:image/png;base64,TWFu//4=\" alt=\"图\">"))
  }

  @Test func makesAnAnnexForEachDepartmentOnRequest() throws {
    var programme = try exampleProgramme()
    programme.briefings.hasDepartmentAnnexes = true
    #expect(
      try pack(programme).headings.suffix(4) == ["annex-works", "annex-finance", "ledger", "method"])
  }
}

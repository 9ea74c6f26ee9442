import Diagnostics
import Markup
import Templates
import Testing

private struct Task: Sendable {}

private enum Declared {
  static let report: Fields<Task> = Fields(.text("summary") { _ in "" }, .record("task", task) { $0 })
  static let task: Fields<Task> = Fields(
    .text("title") { _ in "" }, .number("number") { _ in 1 }, .flag("overdue") { _ in false },
    .list("reports", report) { _ in [] }, .list("children", task) { _ in [] },
    .texts("owners") { _ in [] }, .markup("chart") { _ in Markup() },
    .dynamicRecord("columns", names: ["备注", "经费"]) { _ in { _ in nil } },
    .dynamicRecord("other", names: nil) { _ in { _ in nil } })
  static let site: Fields<Task> = Fields(.text("programme") { _ in "" })
}

private func findings(_ template: String, _ partials: KeyValuePairs<String, String> = [:]) -> [Finding] {
  TemplateChecker(templates(template, partials)).findings(
    in: "main", Declared.task.schema, Declared.site.schema)
}

private func mistakes(_ template: String, _ partials: KeyValuePairs<String, String> = [:]) -> [String] {
  brief(findings(template, partials))
}

@Test func knownNamesAreFine() {
  let template =
    "{{title}}{{programme}}{{#reports}}{{summary}}{{title}}{{task.title}}{{/reports}}{{#overdue}}{{.}}{{/overdue}}"
  #expect(mistakes(template) == [])
}

@Test func unknownNameIsReportedWithItsPlaceAndTheNearName() {
  let found = findings("<h1>\n  {{titel}}</h1>")
  #expect(brief(found) == ["unknown-template-name 2:5 titel"])
  #expect(found.first?.help?.en == "did you mean 'title'?")
  #expect(found.first?.severity == .error)
}

@Test func nearNameMayBeFurtherOut() {
  #expect(findings("{{#reports}}{{titl}}{{/reports}}").first?.help?.en == "did you mean 'title'?")
}

@Test func namesOfASectionAreNotKnownOutside() {
  #expect(
    mistakes("{{#reports}}{{summary}}{{/reports}}{{summary}}") == ["unknown-template-name 1:38 summary"])
}

@Test func sectionsAreChecked() {
  #expect(
    mistakes("{{#late}}{{/late}}{{^soon}}{{/soon}}") == [
      "unknown-template-name 1:4 late", "unknown-template-name 1:22 soon",
    ])
}

@Test func contentOfAnUnknownSectionIsNotGuessedAt() {
  #expect(mistakes("{{#repots}}{{summary}}{{/repots}}") == ["unknown-template-name 1:4 repots"])
}

@Test func eachPartOfADottedNameIsChecked() {
  let template = "{{reports.sumary}} {{title.length}} {{reports.task.titel}} {{.titel}}"
  #expect(
    mistakes(template) == [
      "unknown-template-name 1:11 sumary", "unknown-template-name 1:28 length",
      "unknown-template-name 1:52 titel",
      "unknown-template-name 1:63 titel",
    ])
}

@Test func invertedSectionsAddNoNames() {
  #expect(mistakes("{{^reports}}{{summary}}{{/reports}}") == ["unknown-template-name 1:15 summary"])
}

@Test func textsAreScalars() {
  #expect(mistakes("{{#owners}}{{.}}{{title}}{{name}}{{/owners}}") == ["unknown-template-name 1:28 name"])
}

@Test func partialsAreCheckedWithTheNamesAround() {
  let found = findings("{{#reports}}{{>row}}{{/reports}}", ["row": "{{summary}}{{sumary}}"])
  #expect(found.map(\.place.description) == ["Templates/row.mustache:1:14"])
}

@Test func partialIsCheckedForEachOfItsUses() {
  #expect(
    mistakes("{{#reports}}{{>row}}{{/reports}}{{>row}}", ["row": "{{summary}}"]) == [
      "unknown-template-name 1:3 summary"
    ])
}

@Test func partialThatIncludesItselfIsCheckedOnce() {
  #expect(
    mistakes("{{>tree}}", ["tree": "{{titel}}{{#children}}{{>tree}}{{/children}}"]) == [
      "unknown-template-name 1:3 titel"
    ])
}

@Test func parentThatIncludesItselfEnds() {
  let partials: KeyValuePairs = [
    "p": "{{<q}}{{$a}}{{<p}}{{/p}}{{/a}}{{/q}}", "q": "{{$a}}{{/a}}{{<p}}{{$a}}x{{/a}}{{/p}}",
  ]
  #expect(mistakes("{{<p}}{{/p}}", partials) == [])
}

@Test func unknownPartialIsReportedWithTheNearName() {
  let found = findings("{{>hed}}{{<fram}}{{/fram}}", ["head": "", "frame": ""])
  #expect(brief(found) == ["unknown-template 1:4 hed", "unknown-template 1:12 fram"])
  #expect(found.map(\.help?.en) == ["did you mean 'head'?", "did you mean 'frame'?"])
}

@Test func argumentIsCheckedWhereItsBlockStands() {
  let partials: KeyValuePairs = ["f": "{{#reports}}{{$row}}{{nothing}}{{/row}}{{/reports}}"]
  #expect(
    mistakes("{{<f}}{{$row}}{{summary}}{{sumary}}{{/row}}{{/f}}", partials) == [
      "unknown-template-name 1:28 sumary"
    ])
}

@Test func argumentForNoBlockIsAWarning() {
  let found = findings(
    "{{<f}}{{$titel}}x{{/titel}}{{/f}}", ["f": "{{>head}}", "head": "{{$title}}{{/title}}"])
  #expect(brief(found) == ["unknown-template-block 1:10 titel"])
  #expect(found.first?.severity == .warning)
}

@Test func userColumnsAreChecked() {
  #expect(mistakes("{{columns.备注}}{{columns.经贸}}") == ["unknown-template-name 1:25 经贸"])
}

@Test func recordWithUnknownNamesAcceptsAll() {
  #expect(mistakes("{{other.x}}{{other.x.y}}{{#other}}{{anything}}{{/other}}") == [])
}

@Test func namesGivenAtRunTimeAreChecked() {
  let checker = TemplateChecker(
    templates("{{other.经费}}{{other.经贸}}{{#other}}{{title}}{{来源}}{{/other}}"),
    runtimeNames: ["other": ["经费"]])
  let found = checker.findings(in: "main", Declared.task.schema)
  #expect(brief(found) == ["unknown-template-name 1:21 经贸", "unknown-template-name 1:46 来源"])
}

@Test func runTimeNamesAreText() {
  let checker = TemplateChecker(templates("{{{other.经费}}}"), runtimeNames: ["other": ["经费"]])
  #expect(brief(checker.findings(in: "main", Declared.task.schema)) == ["unescaped-text 1:4 other.经费"])
}

@Test func helpListsAtMostTwelveNamesThatBeginAlike() {
  let names = (1...20).map { "x\($0)" } + ["budget-2019", "budget-2020"]
  let schema = Schema(names.map { ($0, .text) })
  let found = TemplateChecker(templates("{{budgets-of-all-years}}")).findings(in: "main", schema)
  #expect(
    found.first?.help?.en
      == "known here: budget-2019, budget-2020, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, …")
}

@Test func textPrintedRawIsAWarning() {
  #expect(
    mistakes("{{{title}}}{{&title}}{{{chart}}}{{{number}}}") == [
      "unescaped-text 1:4 title", "unescaped-text 1:15 title",
    ])
}

@Test func dynamicPartialsNameIsChecked() {
  #expect(mistakes("{{>*kind}}{{>*title}}") == ["unknown-template-name 1:5 kind"])
}

@Test func missingPageTemplateIsReported() {
  #expect(
    TemplateChecker(templates("")).findings(in: "task", Declared.task.schema).map(\.rule) == [
      "unknown-template"
    ])
}

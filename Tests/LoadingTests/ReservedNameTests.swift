import Diagnostics
import Loading
import Testing

/// Names that cannot become folders, and notes about the same thing.
@Suite struct ReservedNameTests {
  private let file = "Content/programme.yaml"

  @Test(arguments: ["con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"])
  func findsNamesThatWindowsKeeps(name: String) {
    expect("reserved-name", replacing: "id: dirt", with: "id: «\(name)»", in: file)
    expect(
      "reserved-name", replacing: "organisation: 办公室", with: "organisation: 办公室\nid: «\(name)»", in: file)
  }

  @Test(arguments: ["NUL", "aux.1", "Con.x"])
  func findsThemAmongTheNumbersOfTasks(name: String) {
    let row = "\n«\(name)»,修桥,建设,建设局,李伟,,2019-12-31,,\n2,种树"
    expect("reserved-name", replacing: "\n2,种树", with: row, in: "Content/tasks.csv")
  }

  @Test(arguments: ["site", "briefings", "forms", "bundles", "gallery"])
  func findsEditionsThatWouldTakeAnotherFolder(name: String) {
    let editions = "organisation: 办公室\neditions:\n  - id: «\(name)»\n    name: 某版"
    expect("reserved-name", replacing: "organisation: 办公室", with: editions, in: file)
  }

  @Test(arguments: ["C 1", "C\u{3000}1", "C\u{A0}1", "C\u{200B}1"])
  func findsIDsOfCommitmentsWithBlanks(id: String) {
    expect("bad-id", replacing: "C1,建设", with: "«\(id)»,建设", in: "Content/commitments.csv")
  }

  @Test(arguments: ["C-1", "方案-1", "3.2（1）"])
  func takesOtherIDsOfCommitments(id: String) {
    expect("bad-id", replacing: "C1,建设", with: "\(id),建设", in: "Content/commitments.csv")
  }

  @Test(arguments: [
    ("departments/finance.md", "departments/财政局.md"), ("departments/works.md", "departments/住建局.md"),
    ("workstreams/construction.md", "workstreams/建设.md"),
  ])
  func findsTwoNotesAboutOneThing(first: String, second: String) {
    let tree = SampleTree.with(["Content/notes/\(first)": "甲", "Content/notes/\(second)": "乙"])
    let findings = ContentLoader(tree).load().findings
    #expect(findings.map(\.rule) == ["two-notes"])
    #expect(findings.map(\.place.file) == ["Content/notes/\(second)"])
    #expect(findings.first?.related.map(\.place.file) == ["Content/notes/\(first)"])
  }

  @Test func findsTextInThePlaceOfFrontMatter() {
    let tree = SampleTree.with(["Content/notes/home.md": "---\n第一段。\n---\n\n第二段。\n"])
    #expect(
      ContentLoader(tree).load().findings.map { "\($0.place) \($0.rule)" } == [
        "Content/notes/home.md:2:1 no-front-matter"
      ])
  }
}

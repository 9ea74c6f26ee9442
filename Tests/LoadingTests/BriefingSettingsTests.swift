import Dates
import Diagnostics
import Loading
import Model
import Testing

/// The part of `programme.yaml` that sets up briefings, and where a briefing's note asks to stand.
struct BriefingSettingsTests {
  private let file = "Content/programme.yaml"
  private let note = "Content/notes/briefings/2019-02.md"

  private func settings(_ yaml: String) throws -> BriefingSettings {
    let configuration = try #require(SampleTree.texts[file]) + "\nbriefings:\n" + yaml
    return try #require(ContentLoader(SampleTree.with([file: configuration])).load().content)
      .programme.briefings
  }

  @Test func isGongwenWhereNothingIsSaid() throws {
    let programme = try #require(ContentLoader(SampleTree.with()).load().content).programme
    #expect(programme.briefings == BriefingSettings())
  }

  @Test func readsEveryKey() throws {
    var expected = BriefingSettings()
    expected.preset = .plain
    expected.masthead = "工作简报"
    expected.issuer = "办公室"
    expected.firstMonth = Month("2019-01")
    expected.firstTotal = 13
    expected.reportTo = ["区委"]
    expected.sendTo = ["区人大", "区政协"]
    expected.distributeTo = ["各单位"]
    expected.copies = 60
    expected.hasDepartmentAnnexes = true
    expected.isEditable = true
    let read = try settings(
      """
        preset: plain
        masthead: 工作简报
        issuer: 办公室
        first_month: 2019-01
        first_total: 13
        report_to: [区委]
        send_to:
          - 区人大
          - 区政协
        distribute_to: [各单位]
        copies: 60
        department_annexes: true
        docx: true
        browser: /usr/bin/chromium
      """)
    #expect(read == expected)
  }

  @Test func findsAPresetThatIsNoChoice() {
    expect(
      "unknown-word", replacing: "organisation: 办公室",
      with: "organisation: 办公室\nbriefings:\n  preset: «fancy»",
      in: file)
  }

  @Test func findsAFirstMonthThatIsNone() {
    expect(
      "bad-date", replacing: "organisation: 办公室",
      with: "organisation: 办公室\nbriefings:\n  first_month: «2019-13»", in: file)
  }

  @Test func findsAMisspeltKey() {
    expect(
      "unknown-key", replacing: "organisation: 办公室",
      with: "organisation: 办公室\nbriefings:\n  «copy»: 3", in: file)
  }

  @Test func readsWhereANoteAsksToStand() throws {
    let tree = SampleTree.with([note: "---\ntitle: 按语\nplace: opening\n---\n正文\n"])
    let content = try #require(ContentLoader(tree).load().content)
    #expect(content.notes[.briefing(try #require(Month("2019-02")))]?.place == .opening)
  }

  @Test func findsAPlaceThatIsNone() {
    let tree = SampleTree.with([note: "---\nplace: top\n---\n正文\n"])
    #expect(ContentLoader(tree).load().findings.map(\.rule) == ["unknown-word"])
  }

  @Test func leavesPlacesToNotesOfBriefings() {
    let tree = SampleTree.with(["Content/notes/tasks/1.md": "---\nplace: opening\n---\n正文\n"])
    #expect(ContentLoader(tree).load().findings.map(\.rule) == ["unknown-key"])
  }
}

import Diagnostics
import Loading
import Testing

/// What the rules find in `programme.yaml`.
struct ConfigurationRuleTests {
  let file = "Content/programme.yaml"

  @Test func findsAMisspeltKey() {
    expect("unknown-key", replacing: "organisation: 办公室", with: "«organization»: 办公室", in: file)
  }

  @Test func findsAListWhereATextBelongs() {
    expect("wrong-type", replacing: "organisation: 办公室", with: "organisation: «»[办公室]", in: file)
  }

  @Test func findsAMissingTitle() {
    expect("missing-value", replacing: "title: 方案", with: "«title»:", in: file)
  }

  @Test func findsAPeriodThatEndsBeforeItBegins() {
    expect("period-reversed", replacing: "2019-12-31", with: "«2018-12-31»", in: file)
  }

  @Test(arguments: ["1019", "0219", "1899"])
  func findsAYearThatIsMistyped(year: String) {
    expect("period-too-long", replacing: "start: 2019-01-01", with: "start: «\(year)-01-01»", in: file)
  }

  @Test func findsAnEndInAnotherCentury() {
    expect("period-too-long", replacing: "2019-12-31", with: "«2119-12-31»", in: file)
  }

  @Test func allowsFiftyYears() {
    let text = SampleTree.text(of: file, replacing: "2019-12-31", with: "2069-12-31")
    #expect(ContentLoader(SampleTree.with([file: text])).load().findings.isEmpty)
  }

  @Test func searchesNearKeysForAFewHundredOnly() {
    let letters = "abcdfghijklmnopqrst".unicodeScalars
    let keys = letters.map { first in letters.map { "titl\(first)\($0): x\n" }.joined() }.joined()
    let text = (SampleTree.texts[file] ?? "") + keys
    let findings = ContentLoader(SampleTree.with([file: text])).load().findings
    #expect(findings.map(\.rule) == [String](repeating: "unknown-key", count: 361))
    #expect(
      findings.filter { $0.help?.en == "did you mean 'title'?" }.count == NearSearches<String, String>.limit)
  }

  @Test func findsABadDay() {
    expect("bad-date", replacing: "2019-12-31", with: "«2019-13-31»", in: file)
  }

  @Test func findsAYellowThresholdOverTheRedOne() {
    expect("lamp-thresholds", replacing: "yellow_below: 10", with: "yellow_below: «30»", in: file)
  }

  @Test func findsAThresholdThatIsNoShare() {
    expect("lamp-thresholds", replacing: "red_below: 30", with: "red_below: «300»", in: file)
  }

  @Test func findsAnAliasOfTwoDepartments() {
    expect("clashing-names", replacing: "- 住建局", with: "- 住建局\n      - «财政局»", in: file)
  }

  @Test func findsTheSameIDTwice() {
    let more = "actions:\n  - id: noise\n    name: 治噪\n  - id: «noise»\n    name: 治闹"
    expect("duplicate-id", replacing: "actions:", with: more, in: file)
  }

  @Test func findsAnIDThatCannotBeAnAddress() {
    expect("bad-id", replacing: "id: dirt", with: "id: «Dirt Action»", in: file)
  }

  @Test func theProgrammesIDMustBeUsableInFileNames() {
    expect("bad-id", replacing: "organisation: 办公室", with: "organisation: 办公室\nid: «City/2019»", in: file)
  }

  @Test func findsAWordThatIsNoChoice() {
    expect(
      "unknown-word", replacing: "red_below: 30", with: "red_below: 30\n  missing_months: «gray»", in: file)
  }

  @Test func notesAWorkstreamWithoutATask() {
    expect(
      "empty-workstream", .note, replacing: "workstreams:",
      with: "workstreams:\n  - id: «planning»\n    name: 规划", in: file)
  }

  @Test func findsACountOfDaysInPercent() {
    expect(
      "bad-number", replacing: "red_below: 30", with: "red_below: 30\n  due_soon_days: «30%»", in: file)
  }

  @Test func notesADepartmentThatLeadsNothing() {
    expect(
      "idle-department", .note, replacing: "departments:",
      with: "departments:\n  - id: «office»\n    name: 办公室", in: file)
  }
}

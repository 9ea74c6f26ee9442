import Diagnostics
import Loading
import Testing

/// What the rules find in the ledger.
struct LedgerRuleTests {
  let file = "Content/tasks.csv"

  @Test func findsAnUnknownDepartment() {
    expect("unknown-department", replacing: "财政局;住建局", with: "财政局;住建局;«城建局»", in: file)
  }

  @Test func findsAnUnknownDepartmentAmongTheOwners() {
    expect("unknown-department", replacing: "建设局:赵磊", with: "建设局:赵磊;«财证局»:赵磊", in: file)
  }

  @Test func findsAnUnknownWorkstream() {
    expect("unknown-workstream", replacing: "修路,建设", with: "修路,«建没»", in: file)
  }

  @Test func findsAnUnknownAction() {
    expect("unknown-action", replacing: "治脏", with: "«治赃»", in: file)
  }

  @Test func findsTheSameNumberTwice() {
    expect(
      "duplicate-number", in: [file: SampleTree.text(of: file, adding: "«1»,重修,建设,建设局,李伟,,2019-06-30,,")])
  }

  @Test func findsNumbersThatDifferInCaseOnly() {
    let rows = "3a,重修,建设,建设局,李伟,,2019-06-30,,\n«3A»,重修,建设,建设局,李伟,,2019-06-30,,"
    expect("address-collision", in: [file: SampleTree.text(of: file, adding: rows)])
  }

  @Test func findsMoreTasksThanASiteCanHavePagesFor() {
    let rows = (3...100_001).map { "\($0),修桥,建设,建设局,李伟,2019-01-01,2019-06-30,,\n" }.joined()
    let tree = SampleTree.with([file: (SampleTree.texts[file] ?? "") + rows])
    let findings = ContentLoader(tree).load().findings.filter { $0.rule == "too-many-pages" }
    #expect(findings.map { "\($0.place)" } == ["Content/tasks.csv:100002:1"])
    #expect(findings.first?.severity == .error)
  }

  @Test func findsAttachmentsWhoseNamesDifferOnlyInCase() {
    let tree = SampleTree.with(["Content/notes/tasks/A.pdf": "%PDF", "Content/notes/tasks/a.PDF": "%PDF"])
    let findings = ContentLoader(tree).load().findings.filter { $0.rule == "file-collision" }
    #expect(findings.map { "\($0.place)" } == ["Content/notes/tasks/a.PDF"])
  }

  @Test func findsANumberThatCannotBeAnAddress() {
    expect(
      "bad-task-number", in: [file: SampleTree.text(of: file, adding: "«3/4»,修,建设,建设局,李伟,,2019-06-30,,")])
  }

  @Test func findsAMissingTitle() {
    expect("missing-value", replacing: "修路", with: "«»", in: file)
  }

  @Test func findsAMissingDeadline() {
    expect("missing-value", replacing: "2019-06-30", with: "«»", in: file)
  }

  @Test func findsADayThatTheCalendarLacks() {
    expect("bad-date", replacing: "2019-06-30", with: "«2019-02-30»", in: file)
  }

  @Test func refusesToGuessAnAmbiguousDate() {
    expect("bad-date", replacing: "2019-06-30", with: "«03/04/2019»", in: file)
  }

  @Test(arguments: ["全年", "长期坚待", "12月底前", "day"])
  func findsADeadlineThatIsNeitherADayNorAWordForNone(_ text: String) {
    expect("bad-date", replacing: "2019-06-30", with: "«\(text)»", in: file)
  }

  @Test func saysWhatMayStandForADeadlineWithoutADay() throws {
    let text = SampleTree.text(of: file, replacing: "2019-06-30", with: "全年")
    let finding = try #require(ContentLoader(SampleTree.with([file: text])).load().findings.first)
    #expect(finding.help?.zh.contains("“长期”") == true)
    #expect(finding.help?.zh.contains("“待定”") == true)
  }

  @Test func findsADeadlineBeforeTheStart() {
    expect(
      "deadline-before-start", replacing: "2019-02-01,2019-12-31", with: "2019-02-01,«2019-01-31»", in: file)
  }

  @Test func findsADeadlineOutsideThePeriod() {
    expect("outside-period", replacing: "2019-12-31", with: "«2020-12-31»", in: file)
  }

  @Test func findsAWeightThatIsNoNumber() {
    expect("bad-number", replacing: "治脏,2", with: "治脏,«两»", in: file)
  }

  @Test func findsAWeightOfNothing() {
    expect("weight-not-positive", replacing: "治脏,2", with: "治脏,«0»", in: file)
  }

  @Test func findsALeadDepartmentWithoutAnOwner() {
    expect(
      "lead-without-owner", .warning, replacing: "财政局:王芳、张敏;建设局:赵磊", with: "«财政局:王芳、张敏»", in: file)
  }

  @Test func findsAnOwnerOfADepartmentThatDoesNotLead() {
    expect("owner-without-lead", replacing: "李  伟", with: "«建设局:李伟;财政局:王芳»", in: file)
  }

  @Test func asksWhichDepartmentAnOwnerBelongsTo() {
    expect("owner-without-department", replacing: "财政局:王芳、张敏;建设局:赵磊", with: "«王芳»", in: file)
  }

  @Test func findsTheSameDepartmentTwiceInARow() {
    expect("repeated-department", .warning, replacing: "财政局;住建局", with: "财政局;住建局;«建局»", in: file)
  }

  @Test func findsAMissingColumn() {
    let text = "«»number,title,workstream,departments,owners\n1,修路,建设,建设局,李伟\n2,种树,建设,财政局,王芳\n"
    let findings = ["Content/tasks.csv": text]
    expect("missing-column", in: findings)
  }

  @Test func findsAMisspeltColumn() {
    expect("unknown-column", replacing: "deadline", with: "«dedline»", in: file)
  }

  @Test func notesAColumnOfTheLedgersOwn() {
    expect("unknown-column", .note, replacing: "weight", with: "«热线电话»", in: file)
  }

  @Test func findsAPhoneNumber() {
    expect("personal-data", replacing: "修路", with: "修路请拨«13812345678»", in: file)
  }

  @Test func findsAGroupedPhoneNumber() {
    expect("personal-data", replacing: "修路", with: "修路请拨«138 1234 5678»", in: file)
  }

  @Test func findsAnIdentityNumber() {
    expect("personal-data", replacing: "修路", with: "修路«41070219800101123X»", in: file)
  }

  @Test func toldIsALandlineOrAMailAddress() {
    expect("personal-data", .warning, replacing: "修路", with: "修路请拨«0373-3051234»", in: file)
    expect("personal-data", .warning, replacing: "修路", with: "修路«a@example.cn»", in: file)
  }

  @Test func findsNumbersInEveryTextOfTheConfiguration() {
    let configuration = "Content/programme.yaml"
    expect("personal-data", replacing: "title: 方案", with: "title: «13812345678»", in: configuration)
    expect("personal-data", replacing: "- 住建局", with: "- 住建局\n      - «138 1234 5678»", in: configuration)
    expect(
      "personal-data", replacing: "organisation: 办公室",
      with: "organisation: 办公室\nsite:\n  contact: «１３８１２３４５６７８»", in: configuration)
  }

  @Test func theOfficesOwnContactMayBeALandlineOrMail() {
    let text = SampleTree.text(
      of: "Content/programme.yaml", replacing: "organisation: 办公室",
      with: "organisation: 办公室\nsite:\n  contact: 0373-3051234，a@example.cn")
    expect("personal-data", in: ["Content/programme.yaml": text])
  }

  @Test func figuresInColumnsOfNumbersAreNoTelephones() {
    expect(
      "personal-data",
      in: [
        "Content/readings.csv": """
        indicator,date,value,source
        roads,2019-01-31,13800000000,建设局
        roads,2019-02-28,1.19654500332,建设局

        """
      ])
    let rows = "1,修路,建设,建设局,李伟,2019-06-30,13812345678\n2,种树,建设,财政局,王芳,2019-06-30,\n"
    let head = "number,title,workstream,departments,owners,deadline,"
    #expect(rules(of: head + "投资额\n" + rows) == ["unknown-column"])
    for name in ["联系电话", "值班员", "数据员", "投资人", "值班号码"] {
      #expect(rules(of: head + name + "\n" + rows) == ["personal-data", "unknown-column"], "\(name)")
    }
    #expect(rules(of: head + "总投资（万元）\n" + rows) == ["unknown-column"])
  }

  @Test func anErrorIsNotLostAmongManyWarnings() {
    let head = "number,title,workstream,departments,owners,deadline\n"
    let rows = (1...1010).map { "\($0),修路 0373-3051234,建设,建设局,李伟,2019-06-30" }
    let last = "1011,修路 13812345678,建设,建设局,李伟,2019-06-30\n1012,修路 0373-3051234,建设,建设局,李伟,2019-06-30\n"
    let findings = ContentLoader(SampleTree.with([file: head + rows.joined(separator: "\n") + "\n" + last]))
      .load().findings
    #expect(findings.contains { $0.rule == "personal-data" && $0.severity == .error })
  }

  @Test func toldAreOwnersInPublicText() {
    expect("owner-in-public-text", .warning, replacing: "1,修路", with: "1,修路（«王芳»负责）", in: file)
    expect(
      "owner-in-public-text", .warning, replacing: "organisation: 办公室", with: "organisation: «张敏»办公室",
      in: "Content/programme.yaml")
    expect("owner-in-public-text", .warning, in: ["Content/notes/home.md": "---\ntitle: «王芳»的话\n---\n正文\n"])
  }

  @Test func ownersMayBeNamedWhereEveryEditionPrintsThem() {
    let editions = "organisation: 办公室\neditions:\n  - id: public\n    name: 公开版\n    owners: name"
    let configuration = SampleTree.text(
      of: "Content/programme.yaml", replacing: "organisation: 办公室", with: editions)
    let tasks = SampleTree.text(of: file, replacing: "1,修路", with: "1,修路（王芳负责）")
    expect("owner-in-public-text", in: ["Content/programme.yaml": configuration, file: tasks])
  }

  private func rules(of tasks: String) -> Set<String> {
    Set(
      ContentLoader(SampleTree.with([file: tasks])).load().findings.map(\.rule).filter {
        $0 != "lead-without-owner"
      })
  }

  @Test func takesALongNumberForNoPhone() {
    expect("personal-data", replacing: "修路", with: "修路第138123456789号", in: file)
  }

  @Test func leavesInternalRemarksAlone() {
    expect(
      "personal-data",
      in: [
        file: """
        number,title,workstream,departments,owners,deadline,internal_remark
        1,修路,建设,建设局,李伟,2019-06-30,13812345678
        2,种树,建设,财政局,王芳,2019-06-30,

        """
      ])
  }

  @Test func findsAnErrorOfASpreadsheet() {
    expect("excel-error", replacing: "2019-06-30", with: "«#REF!»", in: file)
  }

  @Test func findsDestroyedText() {
    expect("lost-text", replacing: "修路", with: "«修锟斤拷路»", in: file)
  }

  @Test func findsAControlCharacter() {
    expect("control-character", .warning, replacing: "修路", with: "«修\u{8}路»", in: file)
  }
}

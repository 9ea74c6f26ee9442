import Diagnostics
import Testing

/// What the rules find in the record of changes.
struct AdjustmentRuleTests {
  private func expectRecord(
    _ rule: String?, _ rows: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let header = "date,task,indicator,department,kind,from,to,basis\n"
    expect(
      rule ?? "", in: ["Content/adjustments.csv": header + rows.map { $0 + "\n" }.joined()],
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "2019-02-10,1,,,postponed,2019-05-31,2019-06-30,区办〔2019〕8号",
    "2019-02-10,1,,,延期,2019年5月31日,2019-06-30,区办〔2019〕8号",
    "2019-02-10,2,,,advanced,长期,2019-12-31,会议纪要", "2019-02-10,1,,,更名,筑路,修路,会议纪要",
    "2019-02-10,,roads,,目标调整,6,7,会议纪要", "2019-02-10,,noise,,retargeted,30..45,35..45,会议纪要",
    "2019-02-10,,roads,,延期,2019-11-30,2019-12-31,会议纪要",
    "2019-02-10,1,,,移交,财政局,住建局,会议纪要", "2019-02-10,1,,,transferred,财政局,建设局,会议纪要",
    "2019-02-10,1,,,权重调整,1,2,会议纪要", "2019-02-10,,,works,renamed,城建局,建设局,会议纪要",
    "2019-02-10,2,,,新增,,,会议纪要", "2019-03-10,1,,,取消,,,会议纪要", "2019-03-10,1,,,并入,,2,会议纪要",
    "2019-03-10,,noise,,取消,,,会议纪要", "2019-03-10,,,finance,并入,,建设局,会议纪要",
  ])
  func acceptsARowThatAgreesWithTheTables(_ row: String) {
    expectRecord(nil, row)
  }

  @Test func acceptsRowsThatFollowEachOther() {
    expectRecord(
      nil, "2019-02-20,1,,,延期,2019-05-31,2019-06-30,乙", "2019-02-10,1,,,延期,2019-04-30,2019-05-31,甲",
      "2019-03-10,2,,,中止,,,丙", "2019-04-10,2,,,恢复,,,丁")
    expectRecord(nil, "2019-03-10,2,,,中止,,,丙", "2019-04-10,2,,,取消,,,丁")
  }

  @Test func findsAnEndThatTheTableDoesNotKnow() {
    expectRecord("adjustment-disagrees", "2019-02-10,1,,,延期,2019-04-30,«2019-05-31»,甲")
    expectRecord("adjustment-disagrees", "2019-02-10,,roads,,目标调整,5,«6»,甲")
    expectRecord("adjustment-disagrees", "2019-02-10,2,,,移交,建设局,«财政局»,甲")
    expectRecord("adjustment-disagrees", "2019-02-10,2,,,权重调整,2,«3»,甲")
    expectRecord("adjustment-disagrees", "2019-02-10,2,,,更名,栽树,«植树»,甲")
    expectRecord("adjustment-disagrees", "2019-02-10,,,works,更名,城建局,«住建局»,甲")
  }

  @Test func findsABeginningThatTheRowBeforeDoesNotKnow() {
    expectRecord(
      "adjustment-disagrees", "2019-02-10,1,,,延期,2019-04-30,2019-05-31,甲",
      "2019-02-20,1,,,延期,«2019-05-30»,2019-06-30,乙")
  }

  @Test func findsAChangeThatChangesNothing() {
    expectRecord("adjustment-without-effect", "2019-02-10,1,,,移交,建设局,«住建局»,甲")
    expectRecord("adjustment-without-effect", "2019-02-10,1,,,延期,2019-08-31,«2019-06-30»,甲")
    expectRecord("adjustment-without-effect", "2019-02-10,1,,,提前,2019-05-31,«2019-06-30»,甲")
    expectRecord("adjustment-without-effect", "2019-02-10,1,,,«恢复»,,,甲")
    expectRecord("adjustment-without-effect", "2019-03-10,2,,,取消,,,甲", "2019-03-11,2,,,«中止»,,,乙")
    expectRecord("adjustment-without-effect", "2019-03-10,1,,,并入,,«1»,甲")
    expectRecord("adjustment-without-effect", "2019-03-10,2,,,取消,,,甲", "2019-03-11,1,,,并入,,«2»,乙")
  }

  @Test func findsARowThatIsAboutNothingOrAboutTwoThings() {
    expectRecord("adjustment-thing", "2019-02-10,«»,,,取消,,,甲")
    expectRecord("adjustment-thing", "2019-03-10,«1»,roads,,取消,,,甲")
  }

  @Test func findsAKindThatTheThingCannotHave() {
    expectRecord("adjustment-kind", "2019-02-10,1,,,«目标调整»,6,7,甲")
    expectRecord("adjustment-kind", "2019-02-10,,roads,,«移交»,财政局,建设局,甲")
    expectRecord("adjustment-kind", "2019-02-10,,,works,«延期»,2019-02-01,2019-03-01,甲")
  }

  @Test func findsAnUnknownKind() {
    expectRecord("unknown-word", "2019-02-10,1,,,«改天»,,,甲")
  }

  @Test func findsADayOutsideThePeriod() {
    expectRecord("outside-period", "«2020-02-10»,1,,,取消,,,甲")
    expectRecord("outside-period", "«2018-12-10»,,noise,,取消,,,甲")
  }

  @Test func findsWhatCannotBeRead() {
    expectRecord("unknown-task", "2019-02-10,«9»,,,取消,,,甲")
    expectRecord("unknown-task", "2019-03-10,1,,,并入,,«9»,甲")
    expectRecord("unknown-department", "2019-02-10,1,,,移交,«林业局»,建设局,甲")
    expectRecord("bad-date", "2019-02-10,1,,,延期,«年底»,2019-06-30,甲")
    expectRecord("bad-number", "2019-02-10,,roads,,目标调整,«六»,7,甲")
    expectRecord("missing-value", "2019-02-10,1,,,延期,«»,2019-06-30,甲")
  }

  @Test func warnsOfAChangeWithoutGrounds() {
    expect(
      "adjustment-without-grounds", .warning,
      in: ["Content/adjustments.csv": "date,task,kind,from,to,basis\n2019-03-10,1,取消,,,«»\n"])
  }

  @Test func warnsOfReportsAfterTheTaskWasCancelled() {
    expect(
      "reported-outside-totals", .warning,
      in: [
        "Content/adjustments.csv": "date,task,kind,from,to,reason\n2019-01-20,2,取消,,,甲\n",
        "Content/reports/2019-02.csv": "task,progress,summary\n«2»,5,选苗\n",
      ])
  }

  @Test func warnsOfReportsBeforeTheTaskWasAdded() {
    expect(
      "reported-outside-totals", .warning,
      in: [
        "Content/adjustments.csv": "date,task,kind,from,to,reason\n2019-03-20,2,新增,,,甲\n",
        "Content/reports/2019-02.csv": "task,progress,summary\n«2»,5,选苗\n",
      ])
  }
}

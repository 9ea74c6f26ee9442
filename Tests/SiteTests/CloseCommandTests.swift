import Testing

/// `taizhang close`: what was published for a month stands from then on.
struct CloseCommandTests {
  private let february = "Content/closed/2019-02.csv"

  /// The small programme with February closed on the fifth of March.
  private func closed() throws -> Project {
    let project = try Project()
    let outcome = try project.run("close", "2019-02", "--on", "2019-03-05")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    return project
  }

  private func text(_ file: String, of project: Project) throws -> String {
    try Site(at: project.path).text(file)
  }

  private func replace(_ old: String, with new: String, in file: String, of project: Project) throws {
    try project.write(file, SmallProgramme.text(of: file, replacing: old, with: new))
  }

  @Test func saysWhatTheMonthHolds() throws {
    let outcome = try Project().run("close", "2019-02", "--on", "2019-03-05")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        任务 4 项：完成 1，绿灯 1，黄灯 1，红灯 0，未报 1；逾期 0
        月报 3／4 项
        指标达标 0／2，暂无读数 1
        注意：以前的月份还没有结账：2019-01，它们仍随现在的台账计算
        2019-02 结账，写入 Content/closed/2019-02.csv；以后的网页和简报，这个月照此印

        """)
  }

  @Test func keepsTasksIndicatorsAndTotals() throws {
    let text = try text(february, of: closed())
    #expect(text.contains("\r\nclosing,1,,,,,,,,,,,,2019-03-05,,,,,\r\n") || text.contains("\nclosing,1,"))
    #expect(text.contains("total,tasks,,,,,,,,,,,,,,,,4,"))
    #expect(text.contains("task,3,清理卫生死角,done,done,100,2019-02,reported,"))
    #expect(text.contains("indicator,roads,"))
  }

  @Test func aMovedDeadlineDoesNotRepaintAClosedMonth() throws {
    let project = try closed()
    let before = try project.build("--as-of", "2019-02-28").text("tasks/1/index.html")
    try replace("2019-06-30", with: "2019-01-31", in: "Content/tasks.csv", of: project)
    let after = try project.build("--as-of", "2019-02-28").text("tasks/1/index.html")
    #expect(after == before)
  }

  @Test func whatTheContentSaysOtherwiseIsAWarningWithTheLineToPaste() throws {
    let project = try closed()
    try replace("2019-06-30", with: "2019-05-31", in: "Content/tasks.csv", of: project)
    let outcome = try project.run("check")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains("2019-02 结账时，任务 1 的完成时限是 2019-06-30，现在的内容说是 2019-05-31，没有调整记录 [closed-differs]")
    )
    #expect(outcome.output.contains("2019-03-01,1,,,advanced,2019-06-30,2019-05-31,文号,理由"))
    #expect(outcome.output.contains("= Content/closed/2019-02.csv:"))
  }

  @Test func theLineThatIsOfferedSettlesTheWarning() throws {
    let project = try closed()
    try replace("2019-06-30", with: "2019-05-31", in: "Content/tasks.csv", of: project)
    try project.write(
      "Content/adjustments.csv",
      "date,task,indicator,department,kind,from,to,basis,reason\n"
        + "2019-03-01,1,,,advanced,2019-06-30,2019-05-31,文号,理由\n")
    #expect(try !project.run("check").output.contains("closed-differs"))
  }

  @Test func aCancellationDatedBackIsOfferedForTheTimeAfter() throws {
    let project = try closed()
    try project.write("Content/adjustments.csv", "date,task,kind,from,to,reason\n2019-02-10,4,取消,,,甲\n")
    let output = try project.run("check").output
    #expect(output.contains("任务 4 的情况是 未报，现在的内容说是 已取消"))
    #expect(output.contains("2019-03-01,4,cancelled,,,理由"))
  }

  @Test func aReportThatWasChangedAfterwardsIsPrintedAsPublished() throws {
    let project = try closed()
    try replace("1,20,", with: "1,29,", in: "Content/reports/2019-02.csv", of: project)
    let page = try project.build("--as-of", "2019-02-28").text("tasks/1/index.html")
    #expect(page.contains("进度 20%"))
    #expect(!page.contains("29%"))
    let outcome = try project.run("check")
    #expect(outcome.output.contains("任务 1 的进度是 20，现在的内容说是 29"))
    #expect(outcome.output.contains("corrected,20,29,文号,理由,2019-02,progress"))
  }

  @Test func aLateReportCountsFromTheMonthInWhichItCame() throws {
    let project = try closed()
    try replace(
      "3,100,2019-02-26", with: "4,60,,初稿,,,,建设局,2019-03-20\n3,100,2019-02-26",
      in: "Content/reports/2019-02.csv",
      of: project)
    let february = try project.build("--as-of", "2019-02-28").text("tasks/4/index.html")
    #expect(!february.contains("60%"))
    #expect(try project.build().text("tasks/4/index.html").contains("60%"))
    #expect(try project.run("check").output.contains("从 2019-03 起计入 [late-for-closed-month]"))
  }

  @Test func aTaskThatIsDeletedIsAnErrorWithTheWayOut() throws {
    let project = try Project()
    try #require(project.run("close", "2019-01", "--on", "2019-02-05").code == 0)
    try replace("4,编制导则", with: "5,编制导则", in: "Content/tasks.csv", of: project)
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("任务 4 在 2019-01 结账里有，台账里没有了 [closed-task-gone]"))
    #expect(outcome.output.contains("2019-02-01,4,,,cancelled,,,文号,理由"))
  }

  @Test func aClosedMonthIsNotOverwritten() throws {
    let project = try closed()
    let before = try text(february, of: project)
    let outcome = try project.run("close", "2019-02", "--on", "2019-03-06")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("2019-02 已于 2019-03-05 结账，没有改动"))
    #expect(try text(february, of: project) == before)
  }

  @Test func closingAgainKeepsTheReasonAndTheFirstDay() throws {
    let project = try closed()
    #expect(try project.run("close", "2019-02", "--again").code == 64)
    #expect(
      try project.run("close", "2019-02", "--on", "2019-03-06", "--again", "--reason", "漏报一项").code == 0)
    let text = try text(february, of: project)
    #expect(text.contains("closing,1,,,,,,,,,,,,2019-03-05,"))
    #expect(text.contains("closing,2,,,,,,,,,,,,2019-03-06,,,,,漏报一项"))
  }

  @Test func closingAgainTakesWhatWasPutRight() throws {
    let project = try closed()
    try replace("1,20,", with: "1,29,", in: "Content/reports/2019-02.csv", of: project)
    let outcome = try project.run("close", "2019-02", "--on", "2019-03-06", "--again", "--reason", "填错")
    #expect(outcome.code == 0)
    #expect(try text(february, of: project).contains("1,打通断头路,green,green,29,2019-02,reported,"))
    #expect(try !project.run("check").output.contains("closed-differs"))
  }

  @Test func whatCameInAfterTheClosingMovesNothingOfTheMonth() throws {
    let project = try closed()
    let before = try project.build("--as-of", "2019-02-28")
    try replace(
      "城管局,2019-02-28\n", with: "城管局,2019-02-28\n4,60,,初稿,,,,建设局,2019-03-06\n",
      in: "Content/reports/2019-02.csv",
      of: project)
    try project.write(
      "Content/overrides.csv",
      "task,month,lamp,reason,date\n1,2019-02,red,复核,2019-03-06\n2,2019-03,yellow,苗木检疫没有通过,2019-03-29\n")
    try project.write(
      "Content/readings.csv",
      (SmallProgramme.files["Content/readings.csv"] ?? "") + "roads,2019-02-20,9,建设局,\n")
    let after = try project.build("--as-of", "2019-02-28")
    let about = ["SHA256SUMS", "data/SHA256SUMS", "data/datapackage.json"]
    #expect(after.differences(from: before).filter { !about.contains($0) } == [])
    #expect(try project.run("check").output.contains("指标 roads 2019-02-20 的读数在 2019-02 结账时还没有"))
  }

  @Test func aMonthThatIsNotOverOrHasErrorsIsNotClosed() throws {
    #expect(try Project().run("close", "2019-02", "--on", "2019-02-27").code == 1)
    #expect(try Project().run("close", "2018-02", "--on", "2019-02-27").code == 64)
    let project = try Project(
      SmallProgramme.with(["Content/reports/2019-02.csv": "task,progress\n99,5\n"]))
    #expect(try project.run("close", "2019-02", "--on", "2019-03-05").code == 1)
    #expect(!project.exists(february))
  }

  @Test func aFileThatWasEditedByHandIsRefused() throws {
    let project = try closed()
    let text = try text(february, of: project)
    try project.write(february, text.replacing("清理卫生死角,done,done", with: "清理卫生死角,red,red"))
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("“done”写的是 1，各行数下来是 0 [closed-file]"))
  }

  @Test func anOverrideOfAClosedMonthIsTold() throws {
    let project = try closed()
    try project.write(
      "Content/overrides.csv",
      "task,month,lamp,reason,date\n1,2019-02,red,复核,2019-03-20\n2,2019-01,red,复核,2019-03-20\n")
    let errors = try project.run("check").output
    #expect(errors.contains("2019-02 已于 2019-03-05 结账，2019-03-20 定的亮灯不起作用 [override-without-effect]"))
    #expect(errors.contains("2019-01 的亮灯最晚 2019-02-05 定，2019-03-20 定的不起作用"))
  }
}

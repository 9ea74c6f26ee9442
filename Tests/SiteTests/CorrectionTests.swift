import Testing

/// Figures that had been published and were wrong are corrected in the open.
struct CorrectionTests {
  private let header = "date,task,indicator,department,kind,month,figure,from,to,basis,reason\n"

  /// The small programme with February closed and a record.
  private func project(_ rows: String, closed: Bool = true) throws -> Project {
    let project = try Project()
    if closed { try #require(project.run("close", "2019-02", "--on", "2019-03-05").code == 0) }
    try project.write("Content/adjustments.csv", header + rows + "\n")
    return project
  }

  private let progress = "2019-03-20,1,,,corrected,2019-02,progress,20,25,,填报时少算一段"

  @Test(arguments: [true, false])
  func theMonthPrintsTheRightFigureAndWhatHadBeenPublished(closed: Bool) throws {
    let site = try project(progress, closed: closed).build("--as-of", "2019-02-28")
    let page = site.text("tasks/1/index.html")
    #expect(page.contains("进度 25%"))
    #expect(page.contains("更正：原公布为进度 20%，2019年3月20日更正，填报时少算一段"))
    #expect(site.text("ledger/index.html").contains("更正：原公布为进度 20%"))
  }

  @Test func theLampStaysUnlessTheCorrectionNamesIt() throws {
    let before = try project("2019-03-20,4,,,取消,,,,,甲,").build("--as-of", "2019-02-28")
    let after = try project(progress).build("--as-of", "2019-02-28")
    func lamps(_ site: Site) -> String? {
      site.text("data/tasks.csv").split(whereSeparator: \.isNewline).first { $0.hasPrefix("1,") }.map(
        String.init)
    }
    #expect(lamps(before)?.contains(",yellow,") == true)
    #expect(lamps(after)?.contains(",yellow,") == true)
    let named = try project("2019-03-20,1,,,更正,2019-02,亮灯,yellow,green,,复核").build("--as-of", "2019-02-28")
    #expect(lamps(named)?.contains(",green,") == true)
    #expect(named.text("tasks/1/index.html").contains("更正：原公布为黄灯，2019年3月20日更正，复核"))
  }

  @Test func anIndicatorIsCorrectedWithItsState() throws {
    let project = try project("2019-03-20,,roads,,更正,2019-02,,5.7,7.1,,复测")
    let page = try project.build("--as-of", "2019-02-28").text("indicators/roads/index.html")
    #expect(page.contains("更正：原公布为5.7"))
    #expect(page.contains("已达标"))
  }

  @Test func theCorrectionIsListedInTheMonthItWasEntered() throws {
    let site = try project(progress).build()
    #expect(site.text("changes/index.html").contains("<strong>更正</strong> 2019年2月进度 20% → 25%"))
  }

  @Test func acceptsAReportThatWasMendedToo() throws {
    let project = try project(progress)
    try project.write(
      "Content/reports/2019-02.csv",
      SmallProgramme.text(of: "Content/reports/2019-02.csv", replacing: "1,20,", with: "1,25,"))
    let output = try project.run("check").output
    #expect(!output.contains("closed-differs"))
    #expect(!output.contains("correction-disagrees"))
  }

  @Test(arguments: [
    ("2019-03-20,1,,,corrected,2019-02,progress,21,25,,甲", "correction-disagrees"),
    ("2019-03-20,4,,,corrected,2019-02,progress,21,25,,甲", "correction-disagrees"),
    ("2019-03-20,1,,,corrected,2019-02,lamp,red,green,,甲", "correction-disagrees"),
    ("2019-03-20,,roads,,corrected,2019-02,value,6.7,5.8,,甲", "correction-disagrees"),
    ("2019-02-20,1,,,corrected,2019-02,progress,20,25,,甲", "correction-disagrees"),
    ("2019-03-20,1,,,corrected,2019-02,value,20,25,,甲", "unknown-word"),
    ("2019-03-20,1,,,corrected,2019-02,deadline,20,25,,甲", "unknown-word"),
    ("2019-03-20,1,,,corrected,,progress,20,25,,甲", "missing-value"),
    ("2019-03-20,1,,,corrected,2019-02,progress,20,20,,甲", "adjustment-without-effect"),
  ])
  func refusesACorrectionThatDoesNotBeginAtWhatWasPublished(row: String, rule: String) throws {
    let outcome = try project(row).run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("[\(rule)]"))
  }
}

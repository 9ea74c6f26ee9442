import Testing

/// What pages say of a programme that changed in the course of its year.
struct AdjustmentPageTests {
  /// The small programme with a record, built.
  private func site(_ rows: String...) throws -> Site {
    let header = "date,task,indicator,department,kind,from,to,basis,reason"
    return try Project(
      SmallProgramme.with([
        "Content/adjustments.csv": ([header] + rows).map { $0 + "\n" }.joined()
      ])
    ).build()
  }

  private func postponed() throws -> Site {
    try site("2019-03-10,1,,,延期,2019-02-28,2019-06-30,甲办〔2019〕1号,征地没有完成")
  }

  private func merged() throws -> Site {
    try site("2019-03-05,3,,,并入,,2,甲办〔2019〕2号,")
  }

  @Test func aMovedDeadlineIsShownWithTheFirstOne() throws {
    let site = try postponed()
    #expect(site.text("tasks/1/index.html").contains("（原定 2019年2月28日）"))
    #expect(site.text("ledger/index.html").contains("原定 2019年2月28日"))
  }

  @Test func theChangeStandsOnItsPagesWithBasisReasonAndSource() throws {
    let site = try postponed()
    for page in ["tasks/1/index.html", "changes/index.html"] {
      let text = site.text(page)
      #expect(text.contains("<strong>延期</strong> 2019年2月28日 → 2019年6月30日"))
      #expect(text.contains("甲办〔2019〕1号：征地没有完成"))
      #expect(text.contains("adjustments.csv 第 2 行"))
    }
    #expect(site.text("index.html").contains("延期"))
  }

  @Test func aMergedTaskKeepsItsPageAndLeadsToTheOther() throws {
    let site = try merged()
    let page = site.text("tasks/3/index.html")
    #expect(page.contains("并入</span>"))
    #expect(page.contains(#"<a href="../../tasks/2/index.html">2</a>"#))
    #expect(page.contains("2019年3月5日起并入 2"))
  }

  @Test func aMergedTaskIsListedAndNotCounted() throws {
    let site = try merged()
    #expect(site.text("index.html").contains("3 项任务，另有 1 项不计入汇总，截至"))
    let ledger = site.text("ledger/index.html")
    #expect(ledger.contains("台账全部 3 项任务，另有 1 项不计入汇总"))
    #expect(ledger.contains(#"<option value="merged">并入</option>"#))
    #expect(ledger.contains(#"data-lamp="merged""#))
  }

  @Test func theMonthBeforeTheChangeIsAsItWas() throws {
    let project = try Project()
    let before = try project.build("--as-of", "2019-02-28").text("index.html")
    try project.write(
      "Content/adjustments.csv", "date,task,kind,from,to,basis\n2019-03-05,3,取消,,,甲办〔2019〕2号\n")
    #expect(try project.build("--as-of", "2019-02-28").text("index.html") == before)
  }

  @Test func aRenamedDepartmentHasItsOldNameInEarlierMonths() throws {
    let project = try Project(
      SmallProgramme.with([
        "Content/adjustments.csv": "date,department,kind,from,to,basis\n2019-03-01,城管局,更名,市容局,城管局,甲\n"
      ]))
    #expect(try project.build("--as-of", "2019-02-28").text("departments/index.html").contains("市容局"))
    #expect(try !project.build().text("departments/index.html").contains("市容局</a>"))
  }
}

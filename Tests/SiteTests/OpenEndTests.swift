import Testing

/// Tasks whose start is not settled, on the pages.
struct OpenStartTests {
  private static let site = Result {
    let ledger = SmallProgramme.text(
      of: "Content/tasks.csv", replacing: "2019-01-01,2019-06-30", with: "待定,2019-06-30")
    var files = SmallProgramme.with(["Content/tasks.csv": ledger])
    files["Content/notes/tasks/2.md"] = ["gantt", "burn-up", "columns"].map {
      "```chart\nkind: \($0)\n```\n\n"
    }.joined()
    return try Project(files).build()
  }

  private func page(_ path: String) throws -> String { try Self.site.get().text(path) }

  @Test func saysThatTheStartIsNotSettled() throws {
    #expect(
      try page("tasks/1/index.html").contains(
        "<dt>起止时间</dt><dd class=\"number\">起始时间未定 — <time datetime=\"2019-06-30\">"))
  }

  @Test func saysThatThereIsNoScheduleShare() throws {
    let page = try page("tasks/1/index.html")
    #expect(page.contains("起始时间未定，没有序时进度"))
    #expect(!page.contains("序时 "))
  }

  @Test func saysOfNoMonthThatTheTaskHadNotBegun() throws {
    #expect(try !page("tasks/1/index.html").contains("尚未开始"))
  }

  @Test func explainsTheirLampAmongTheRules() throws {
    #expect(try page("about/index.html").contains("起始时间未定的任务没有序时进度"))
    #expect(try !SmallSite.published().text("about/index.html").contains("起始时间未定"))
  }
}

/// Tasks that go on without an end or whose deadline is not settled, on the pages.
struct OpenEndTests {
  /// The small programme with task 1 going on, 4 not settled, and nobody named as publisher.
  private static let site = Result {
    let ledger = SmallProgramme.text(
      of: "Content/tasks.csv", replacing: "2019-01-01,2019-06-30", with: "2019-01-01,长期坚持")
    let configuration = SmallProgramme.text(
      of: "Content/programme.yaml", replacing: "organisation: 提升办公室\n", with: "")
    var files = SmallProgramme.with([
      "Content/tasks.csv": ledger, "Content/programme.yaml": configuration,
    ])
    files["Content/tasks.csv"] = files["Content/tasks.csv"]?.replacing(
      "2019-12-31,,,,,,年底前", with: "待定,,,,,,")
    files["Content/notes/tasks/2.md"] = ["gantt", "calendar", "burn-up", "columns"].map {
      "```chart\nkind: \($0)\n```\n\n"
    }.joined()
    return try Project(files).build()
  }

  private func page(_ path: String) throws -> String { try Self.site.get().text(path) }

  @Test func printsTheWordWithWhatTheLedgerWrote() throws {
    #expect(try page("tasks/1/index.html").contains("长期<span class=\"words\">（台账原文：长期坚持）</span>"))
  }

  @Test func saysThatThereIsNoScheduleShare() throws {
    #expect(try page("tasks/1/index.html").contains("已报送月报，没有序时进度"))
    #expect(try !page("tasks/1/index.html").contains("序时 "))
  }

  @Test func printsTheWordsBesideTheDay() throws {
    #expect(
      try SmallSite.published().text("tasks/4/index.html").contains(
        "</time><span class=\"words\">（台账原文：年底前）</span>"))
  }

  @Test func listsThemOnTheTimelineUnderHeadingsOfTheirOwn() throws {
    let page = try page("timeline/index.html")
    #expect(page.contains("<h3 id=\"ongoing\">长期</h3>"))
    #expect(page.contains("<h3 id=\"unsettled\">待定</h3>"))
  }

  @Test func explainsTheirLampAmongTheRules() throws {
    #expect(try page("about/index.html").contains("时限为“长期”或“待定”的任务"))
    #expect(try !SmallSite.published().text("about/index.html").contains("时限为“长期”或“待定”的任务"))
  }

  @Test func saysOverHowManyTasksTheScheduleShareIsTheMean() throws {
    #expect(try page("index.html").contains("（1 项有日期的任务）"))
  }

  @Test func printsNoPublisherWhereNoneIsNamed() throws {
    let page = try page("index.html")
    #expect(!page.contains("主办"))
    #expect(page.contains("<p>联系方式：总值班室 · "))
  }

  @Test func printsTheCategoryOfATask() throws {
    #expect(try page("tasks/3/index.html").contains("<dt>类别</dt><dd>市容整治</dd>"))
    #expect(try !page("tasks/2/index.html").contains("<dt>类别"))
  }
}

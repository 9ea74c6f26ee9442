import Foundation
import Testing

/// `taizhang rollover`: the project of the next year from that of one that ends.
struct RolloverTests {
  private func river(_ changes: [String: String] = [:]) throws -> Project {
    let project = try Project(RiverProgramme.files.merging(changes) { $1 })
    try project.write("Content/notes/workstreams/river.png", bytes: Self.picture)
    return project
  }

  /// The river programme rolled over into 2020.
  private func rolled() throws -> Site {
    let project = try river()
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    return try Site(at: project.path + "/next")
  }

  /// A table as the program writes it.
  private func table(_ lines: String...) -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + lines.flatMap { Array($0.utf8) + [0x0D, 0x0A] }
  }

  @Test func changesOnlyTheLinesOfTheConfigurationThatMust() throws {
    #expect(
      try rolled().text("Content/programme.yaml") == """
        # 方案配置。
        title: 2020 年河道整治方案 # 2019 年印发
        title_en: "2020 River Works, 20190 metres"
        id: river-2020
        organisation: 水利局
        period:
          start: 2020-01-01
          end: 2020-12-31 # 两天都算

        # 上一个方案所在的文件夹，从本方案的文件夹算起。
        predecessor: ..

        workstreams:
          - id: works
            name: 工程
        departments:
          - id: water
            name: 水利局
        editions:
          - id: public
            name: 公开版
            owners: none
          - id: leaders
            name: 领导版
            owners: post
        site:
          description: 2019 年的河道整治。

        """)
  }

  @Test func carriesTheTasksThatAreNotFinished() throws {
    #expect(
      try rolled().files["Content/tasks.csv"]
        == table(
          "序号,任务,板块,牵头单位,责任人,开始时间,时限,时限原文,工作要求,备注,预算,结转自",
          "2,护岸,工程,水利局,王芳,2019-03-01,待定,,砌护岸。,征地没有谈妥,\"1,200 万元\",2019 年河道整治方案 任务 2",
          "3,巡河,工程,水利局,王芳,2019-01-01,长期,长期坚持,,,,2019 年河道整治方案 任务 3",
          "5,截污,工程,水利局,王芳,2019-01-01,待定,,,,,2019 年河道整治方案 任务 5"))
  }

  @Test func carriesIndicatorsFromTheirLastReading() throws {
    #expect(
      try rolled().files["Content/indicators.csv"]
        == table(
          "id,name,unit,direction,baseline,target,deadline,workstream,tasks,clause",
          "length,整治长度,公里,at-least,7.5,10,2020-12-31,工程,2,1",
          "outlets,排污口,个,at-most,8,3,2020-12-31,工程,,2"))
  }

  @Test func carriesCommitmentsOfTheCarriedTasks() throws {
    #expect(
      try rolled().files["Content/commitments.csv"]
        == table("id,clause,workstream,title,tasks", "C1,1,工程,河道畅通,2"))
  }

  @Test func leavesWhatBelongsToTheOldYearBehind() throws {
    let project = try rolled()
    #expect(
      project.paths == [
        "Content/programme.yaml", "Content/tasks.csv", "Content/commitments.csv", "Content/indicators.csv",
        "Content/notes/workstreams/works.md", "Content/notes/workstreams/river.png",
        "Content/notes/departments/water.md",
      ])
  }

  @Test func tellsWhatWasCarriedAndWhatIsToBeSettled() throws {
    let project = try river()
    let next = project.path + "/next"
    let output = try project.run("rollover", next, "--period", "2020").output
    #expect(
      output == """
        由“2019 年河道整治方案”转到 2020-01-01 至 2020-12-31，按 2019-12-31 的情况
        结转任务 3 项
          2 护岸：进度 62.5%，时限 2019-12-31 → 待定
          3 巡河：进度 50%，时限 长期
          5 截污：没有月报，原已中止，时限 2019-10-31 → 待定
        没有结转的任务 2 项
          1 清淤：完成
          4 绿化：2019年8月1日起取消
        结转指标 2 项
          length 整治长度：基期值 7.5（2019-11-30 的读数）；目标值沿用上年，请核定（10，时限 2019-12-31 → 2020-12-31）
          outlets 排污口：基期值 8（没有读数，沿用原来的）；目标值沿用上年，请核定（3，时限 2019-12-31 → 2020-12-31）
        结转方案事项 1 项（另 1 项没有结转的任务，不结转），新时段里的其他目标 0 个
        配置照抄，说明 2 篇
        请核定
          完成时限：任务 5 原为 2019-10-31，现为待定
          完成时限：任务 2 原为 2019-12-31，现为待定
          任务 5 原已中止：恢复就留着，不做就删去这一行
          指标 2 项的基期值、目标值和时限，见上
          Content/notes/home.md 提到没有结转的内容，没有结转；要用就改好再放进去
          说明 2 篇照抄，里面讲上年的话要改
          配置里没有结转：editions.since、site.published、site.next_update
        新方案在 \(next)；逐项核定以后运行 taizhang check --project \(next) --as-of 2020-01-31

        """)
  }

  @Test func tellsTheSameInEnglishAndAsJSON() throws {
    let project = try river()
    let english = try project.run("rollover", project.path + "/a", "--period", "2020", "--lang", "en").output
    #expect(english.contains("  5 截污: no report, suspended before, deadline 2019-10-31 → to be set\n"))
    let output = try project.run("rollover", project.path + "/b", "--period", "2020", "--json").output
    let document = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let tasks = try #require(document["tasks"] as? [[String: Any]])
    #expect(tasks.map { $0["number"] as? String } == ["2", "3", "5"])
    #expect(tasks.map { $0["old_deadline"] as? String } == ["2019-12-31", "ongoing", "2019-10-31"])
    #expect(
      (document["tasks_left"] as? [[String: Any]])?.map { $0["lamp"] as? String } == ["done", "cancelled"])
    #expect(document["predecessor"] as? String == "..")
  }

  @Test func judgesAtTheDayThatIsAskedFor() throws {
    let project = try river()
    let output = try project.run(
      "rollover", project.path + "/next", "--period", "2020", "--as-of", "2019-11-30"
    ).output
    #expect(output.contains("结转任务 4 项\n  1 清淤：进度 90%，时限 2019-06-30 → 待定\n"))
  }

  @Test func copiesTheProjectsOwnTemplates() throws {
    let project = try river(["Templates/words.csv": "甲\n"])
    _ = try project.run("rollover", project.path + "/next", "--period", "2020")
    #expect(project.exists("next/Templates/words.csv") && project.exists("next/Content"))
  }

  @Test func makesAProjectThatLoadsAndBuilds() throws {
    let project = try river()
    let next = project.path + "/next"
    try FileManager.default.createDirectory(atPath: next, withIntermediateDirectories: false)
    #expect(try project.run("rollover", next, "--period", "2020-01-01..2020-12-31").code == 0)
    let check = try Taizhang.run(["check", "--project", next, "--as-of", "2020-01-31"])
    #expect(check.code == 0, Comment(rawValue: check.output))
    #expect(try Taizhang.run(["build", "--project", next, "--as-of", "2020-01-31"]).code == 0)
  }

  @Test func carriesNothingThatWasMadeUpForASample() throws {
    let project = try Project()
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    let next = try Site(at: project.path + "/next")
    #expect(
      next.files["Content/tasks.csv"]
        == table(
          "number,title,workstream,departments,owners,support,start,deadline,clause,action,weight,requirement,"
            + "internal_remark,deadline_words,category,预算,结转自",
          "1,打通断头路,建设,建设局,李  伟,交通局,2020-01-01,待定,3.2.1,治堵,,,,,,300 万元,城市提升方案 任务 1",
          "2,种树,建设,\"建设局;交通局\",\"建设局:王芳、张敏;交通局:赵磊\",,2020-01-01,待定,3.2.2,,,,,,,,城市提升方案 任务 2",
          "4,编制导则,管理,城管局,陈静,,2020-01-01,待定,,,,,,,市容整治,,城市提升方案 任务 4"))
    #expect(
      next.text("Content/indicators.csv").contains("roads,路网密度,公里/平方公里,at-least,,7,2020-12-31,建设,1,3.2.1"))
    #expect(!next.text("Content/programme.yaml").contains("sample"))
    #expect(!next.paths.contains { $0.hasPrefix("Content/notes/") })
    #expect(outcome.output.contains("原方案是示例"))
  }

  @Test func rollsTheShippedProgrammeOver() throws {
    let project = try Project([:])
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    for folder in ["Content", "Templates"] {
      try FileManager.default.copyItem(
        atPath: root.appending(path: folder).path, toPath: "\(project.path)/\(folder)")
    }
    let next = project.path + "/next"
    let outcome = try project.run("rollover", next, "--period", "2020", "--as-of", "2019-12-31")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    let check = try Taizhang.run(["check", "--project", next, "--as-of", "2020-01-31"])
    #expect(check.code == 0, Comment(rawValue: check.output))
    let build = try Taizhang.run(["build", "--project", next, "--as-of", "2020-01-31"])
    #expect(build.code == 0, Comment(rawValue: build.errors))
    let configuration = try Site(at: next).text("Content/programme.yaml")
    #expect(configuration.contains("\ntitle: 2020 年城市提升工作方案\n"))
    #expect(!configuration.contains("\n\n\n"))
    #expect(project.exists("next/Templates/layout.mustache"))
  }

  @Test(arguments: ["2019", "20", "二〇二〇", "2020-06", "2019-12-31..2020-12-30", "2018"])
  func refusesAPeriodThatIsNoYearToCome(_ period: String) throws {
    let project = try river()
    let outcome = try project.run("rollover", project.path + "/next", "--period", period)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[rollover-period]") && outcome.errors.contains("没有写任何文件"))
    #expect(!project.exists("next"))
  }

  @Test func refusesAFolderThatHoldsSomething() throws {
    let project = try river(["next/a.txt": "甲"])
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020", "--json")
    #expect(outcome.code == 1)
    #expect(try JSONFindings(outcome.output).all.map(\.rule) == ["rollover-folder"])
    #expect(!project.exists("next/Content"))
    #expect(try project.run("rollover", project.path + "/Content/next", "--period", "2020").code == 1)
  }

  @Test func refusesAProgrammeWithErrors() throws {
    let project = try river(["Content/reports/2019-10.csv": "task,progress\n9,5\n"])
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[unknown-task]"))
    #expect(!project.exists("next"))
  }

  @Test func refusesAConfigurationThatCannotBeChangedLineByLine() throws {
    let text = (RiverProgramme.files["Content/programme.yaml"] ?? "").replacing(
      "    # 从三月起。\n    since: 2019-03\n    owners", with: "    owners"
    ).replacing("- id: leaders\n", with: "- since: 2019-03\n    id: leaders\n")
    let project = try river(["Content/programme.yaml": text])
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("“since”和别的内容写在一行，不能改写"))
    #expect(!project.exists("next"))
  }

  @Test func namesTheDepartmentsThatLeadByNow() throws {
    let configuration = (RiverProgramme.files["Content/programme.yaml"] ?? "").replacing(
      "    name: 水利局\neditions", with: "    name: 水务局\n  - id: roads\n    name: 道路局\neditions")
    let project = try river([
      "Content/programme.yaml": configuration,
      "Content/tasks.csv": """
      序号,任务,板块,牵头单位,责任人,开始时间,时限
      1,清淤,工程,水务局,李伟,2019-01-01,2019-06-30
      2,护岸,工程,水利局；道路局,水利局:王芳；道路局:赵磊,2019-03-01,2019-12-31
      3,巡河,工程,道路局,赵磊,待定,长期
      4,绿化,工程,水务局,王芳,2019-01-01,2019-12-31
      5,截污,工程,水务局,王芳,2019-01-01,2019-10-31

      """,
      "Content/adjustments.csv": """
      date,task,department,kind,from,to,reason
      2019-08-01,,water,更名,水利局,水务局,机构改革
      2019-09-01,,roads,并入,,水务局,机构改革

      """,
    ])
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    let ledger = try Site(at: project.path + "/next").text("Content/tasks.csv")
    #expect(ledger.contains("\r\n2,护岸,工程,水务局,"))
    #expect(ledger.contains("\r\n3,巡河,工程,水务局,"))
    #expect(ledger.contains(",待定,长期,2019 年河道整治方案 任务 3\r\n"))
    #expect(ledger.contains("\r\n4,绿化,工程,水务局,王芳,"))
  }

  @Test func editionsDoNotNameNotesOfWhatIsLeftBehind() throws {
    let text = (RiverProgramme.files["Content/programme.yaml"] ?? "").replacing(
      "  - id: leaders", with: "    without_notes: tasks/1, tasks/2\n  - id: leaders"
    ).replacing(
      "    owners: post", with: "    owners: post\n    without_notes:\n      - tasks/1\n      - home")
    let project = try river(["Content/programme.yaml": text])
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    let configuration = try Site(at: project.path + "/next").text("Content/programme.yaml")
    #expect(configuration.contains("    without_notes: tasks/2\n"))
    #expect(configuration.contains("    without_notes:\n      - home\n"))
  }

  @Test func addsTheColumnsThatTheOldTablesLack() throws {
    let project = try river([
      "Content/tasks.csv": "序号,任务,板块,牵头单位,责任人,时限\n"
        + (1...5).map { "\($0),任务 \($0),工程,水利局,李伟,2019-12-31\n" }.joined(),
      "Content/indicators.csv": "id,name,unit,direction,target,deadline,workstream\n"
        + "length,整治长度,公里,at-least,10,2019-12-31,工程\n",
    ])
    _ = try project.run("rollover", project.path + "/next", "--period", "2020")
    let next = try Site(at: project.path + "/next")
    #expect(
      next.text("Content/tasks.csv").contains(",时限,开始时间,结转自\r\n2,任务 2,工程,水利局,李伟,待定,2019-01-01,2019"))
    #expect(next.text("Content/indicators.csv").contains(",workstream,baseline\r\nlength"))
    #expect(next.text("Content/indicators.csv").contains(",2020-12-31,工程,7.5\r\n"))
  }

  @Test func refusesAProgrammeOfWhichNothingGoesOn() throws {
    let left = ["indicators", "targets", "readings", "adjustments"].map { "Content/\($0).csv" }
    var files = RiverProgramme.files.filter { !left.contains($0.key) }
    files["Content/reports/2019-12.csv"] =
      "task,progress,completed_on\n" + (1...5).map { "\($0),100,2019-12-20\n" }.joined()
    files["Content/notes/workstreams/works.md"] = "工程。\n"
    let project = try Project(files)
    let outcome = try project.run("rollover", project.path + "/next", "--period", "2020")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[rollover-nothing]"))
    #expect(!project.exists("next"))
  }

  @Test func rollsOnFromAProgrammeThatWasRolledOver() throws {
    let project = try river()
    _ = try project.run("rollover", project.path + "/next", "--period", "2020")
    let outcome = try Taizhang.run([
      "rollover", project.path + "/later", "--period", "2021", "--project", project.path + "/next",
    ])
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
    let later = try Site(at: project.path + "/later")
    #expect(later.text("Content/programme.yaml").contains("\npredecessor: ../next\n"))
    #expect(later.text("Content/tasks.csv").contains(",结转自\r\n2,"))
    #expect(later.text("Content/tasks.csv").contains(",2020 年河道整治方案 任务 2\r\n"))
  }

  /// A picture of one pixel.
  private static let picture: [UInt8] = Array(
    Data(
      base64Encoded:
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    ) ?? Data())
}

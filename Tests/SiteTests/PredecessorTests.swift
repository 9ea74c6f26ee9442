import Foundation
import Testing

/// What `check` says of a predecessor that cannot be compared with.
struct PredecessorTests {
  private func check(_ project: Project, _ arguments: String...) throws -> Outcome {
    try Taizhang.run(["check", "--project", project.path + "/2019", "--lang", "zh"] + arguments)
  }

  /// The findings about a predecessor of some name beside the two years.
  private func findings(of name: String, _ changes: [String: String] = [:]) throws -> Outcome {
    try check(
      TwoYears.project(
        ["2019/Content/programme.yaml": TwoYears.configuration(2019, "predecessor: \(name)")]
          .merging(changes) { $1 }))
  }

  @Test func aSoundOneIsNoFinding() throws {
    let outcome = try findings(of: "../2018/")
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("2018"), Comment(rawValue: outcome.output))
  }

  @Test func aMissingFolderIsAWarningAtItsKey() throws {
    let outcome = try findings(of: "../2017")
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains(
        "Content/programme.yaml:3:14: 警告：没有“../2017”这个文件夹，网页上没有上年同期 [predecessor]"))
    #expect(outcome.output.contains("写成从本方案文件夹算起的路径，如 ../2018；不比较上年同期就删去这一行"))
  }

  @Test func saysTheSameInEnglish() throws {
    let project = try TwoYears.project([
      "2019/Content/programme.yaml": TwoYears.configuration(2019, "predecessor: ../2017")
    ])
    let output = try check(project, "--lang", "en").output
    #expect(output.contains("there is no folder '../2017'; pages have no figures of the year before"))
    #expect(output.contains("write the path from this project's folder, such as ../2018"))
  }

  @Test func theProjectItselfIsAnError() throws {
    let outcome = try findings(of: "../2019")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Content/programme.yaml:3:14: 错误：“../2019”就是本方案自己的文件夹 [predecessor]"))
  }

  @Test func aFileInItsPlaceIsAnError() throws {
    let outcome = try findings(of: "../2018.csv", ["2018.csv": "甲\n"])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Content/programme.yaml:3:14: 错误：读不了“../2018.csv”"))
  }

  @Test(arguments: ["../other", "../empty"])
  func oneWithoutClosedMonthsIsAWarning(_ name: String) throws {
    let outcome = try findings(
      of: name, ["other/Content/tasks.csv": "甲\n", "empty/read.txt": "甲\n"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("3:14: 警告：“\(name)”里没有结过账的月份，网页上没有上年同期 [predecessor]"))
    #expect(outcome.output.contains("在那个方案里用 taizhang close 月份 结账；路径写错了就改过来"))
  }

  @Test func oneOfAnotherYearIsAWarning() throws {
    let project = try TwoYears.project()
    let configuration = TwoYears.configuration(2020, "predecessor: ../2018")
    try project.write("2020/Content/programme.yaml", configuration)
    for table in ["tasks", "indicators"] {
      let text = TwoYears.files["2019/Content/\(table).csv"] ?? ""
      try project.write("2020/Content/\(table).csv", text.replacingOccurrences(of: "2019", with: "2020"))
    }
    let outcome = try Taizhang.run(["check", "--project", project.path + "/2020", "--lang", "zh"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("没有一个是本方案某月的上年同月 [predecessor]"))
  }

  @Test func aSampleIsNotComparedWith() throws {
    let project = try TwoYears.project()
    try project.write(
      "2018/Content/programme.yaml", TwoYears.configuration(2018, "id: river-2018\nsample: true"))
    let outcome = try check(project)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("“../2018”的数字是示例，没有用作上年同期 [predecessor]"))
  }

  @Test(arguments: [
    ("5.8,2018-06-28", "5点8,2018-06-28", "bad-number"), ("5.8,2018-06-28", "5.8,2018-06-31", "bad-date"),
    ("5.8,2018-06-28", "5.8,", "missing-value"), ("total,done", "total,red", "closed-file"),
    ("task,1,清淤,done", "task,1,清淤,blue", "unknown-lamp"), ("total,", "sum,", "unknown-word"),
    ("record,id", "record,ids", "unknown-column"), ("2018-12-31,water", "十二月,water", "bad-date"),
  ])
  func aClosedFileThatCannotBeReadIsAnErrorAtItsPlace(_ old: String, _ new: String, _ rule: String) throws {
    let project = try TwoYears.project()
    let file = "2018/Content/closed/2018-06.csv"
    let text = try Site(at: project.path).text(file)
    try #require(text.contains(old))
    try project.write(file, text.replacingOccurrences(of: old, with: new))
    let outcome = try check(project)
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains("../2018/Content/closed/2018-06.csv:") && outcome.output.contains("[\(rule)]"),
      Comment(rawValue: outcome.output))
    #expect(try Taizhang.run(["build", "--project", project.path + "/2019"]).code == 1)
  }

  @Test func aClosedFileThatIsNoTableIsAnError() throws {
    let project = try TwoYears.project()
    try project.write("2018/Content/closed/2018-06.csv", bytes: [0, 0xFF, 0xFE, 0x81])
    let outcome = try check(project)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("../2018/Content/closed/2018-06.csv"))
  }

  @Test func aLinkThatLeadsNowhereIsAnError() throws {
    let project = try TwoYears.project()
    try FileManager.default.createSymbolicLink(
      atPath: project.path + "/2018/Content/closed/2018-07.csv", withDestinationPath: "nowhere.csv")
    let outcome = try check(project)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("../2018/Content/closed/2018-07.csv: 错误："))
  }

  @Test func aClosedFileWhoseNameIsNoMonthIsAWarning() throws {
    let project = try TwoYears.project()
    try project.write("2018/Content/closed/2018-7.csv", "甲\n")
    let outcome = try check(project)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("../2018/Content/closed/2018-7.csv: 警告：没有用到这个文件 [unknown-file]"))
  }

  @Test func mistakesInItsOtherTablesDoNotMatter() throws {
    let project = try TwoYears.project()
    try project.write("2018/Content/tasks.csv", "甲\n")
    try project.write("2018/Content/readings.csv", "乙\n")
    let outcome = try check(project)
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("2018"), Comment(rawValue: outcome.output))
  }
}

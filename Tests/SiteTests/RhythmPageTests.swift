import Foundation
import Testing

/// What pages say of tasks that have not begun, of first reports, and of reports that are due by the quarter.
struct RhythmPageTests {
  private static let configuration = """
    title: 示例方案
    title_en: Sample
    organisation: 示例办公室
    period:
      start: 2019-01-01
      end: 2019-12-31
    workstreams:
      - id: build
        name: 建设
        summary: 建设类任务。
    departments:
      - id: finance
        name: 财政局
      - id: housing
        name: 住建局
    """

  private func project(
    _ tasks: String, reports: [String: String] = [:], setting: String = ""
  ) throws -> Project {
    var files = [
      "Content/programme.yaml": Self.configuration + setting,
      "Content/tasks.csv": "number,title,workstream,departments,owners,start,deadline,reporting\n" + tasks,
    ]
    for (month, rows) in reports {
      files["Content/reports/\(month).csv"] =
        "task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on\n"
        + rows
    }
    return try Project(files)
  }

  private func words(_ page: String) -> String {
    page.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .replacingOccurrences(of: "\\s+", with: " ", options: .regularExpression)
  }

  @Test func aTaskThatHasNotBegunIsNotUnreported() throws {
    let site = try project(
      "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,\n2,冬季供暖检查,建设,住建局,乙某,2019-10-01,2019-12-31,\n",
      reports: ["2019-06": "1,50,,,,,,财政局,2019-06-28\n"]
    ).build()
    let housing = words(site.text("departments/housing/index.html"))
    #expect(housing.contains("未报 0 ／1 项"))
    #expect(housing.contains("未开始 1 ／1 项"))
    #expect(housing.contains("未报送 2019年6月 0／0 项"))
    #expect(words(site.text("tasks/2/index.html")).contains("2019年10月1日开始"))
    #expect(words(site.text("reporting/index.html")).contains("2019年6月已报 1／1 项"))
  }

  @Test func nobodyIsAccusedBeforeTheFirstReportsAreDue() throws {
    let site = try project(
      "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,\n2,改造管网,建设,住建局,乙某,2019-01-01,2019-12-31,\n"
    ).build()
    let home = words(site.text("index.html"))
    #expect(home.contains("待报 2 项"))
    #expect(home.contains("首月月报 2019年2月10日前报送。"))
    #expect(home.contains("2019年1月未报 0 ／0 项应报"))
    #expect(!home.contains("本期未报"))
  }

  @Test func aMonthClosedBeforeTheFirstReportsStaysAsItWas() throws {
    let project = try project("1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,\n")
    let closing = try project.run("close", "2019-01", "--on", "2019-02-05")
    try #require(closing.code == 0, Comment(rawValue: closing.output + closing.errors))
    try project.write(
      "Content/reports/2019-02.csv",
      "task,progress,completed_on,summary,problem,next_step,internal_remark,reported_by,reported_on\n1,10,,,,,,,\n"
    )
    #expect(!(try project.run("check").output.contains("closed-differs")))
  }

  @Test func oneMissingReportIsNoSeries() throws {
    let rows = ["2019-01": "1,5,,,,,,,\n2,5,,,,,,,\n", "2019-02": "1,10,,,,,,,\n"]
    let site = try project(
      "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,\n2,改造管网,建设,住建局,乙某,2019-01-01,2019-12-31,\n",
      reports: rows
    ).build()
    let home = words(site.text("index.html"))
    #expect(home.contains("本期未报"))
    #expect(!home.contains("连续"))
    #expect(
      words(
        try project(
          "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,\n2,改造管网,建设,住建局,乙某,2019-01-01,2019-12-31,\n",
          reports: rows
        ).build("--as-of", "2019-03-31").text("index.html")
      ).contains("连续2个月"))
  }

  @Test func quarterlyTasksOweNothingBetween() throws {
    let tasks =
      "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,季\n2,改造管网,建设,住建局,乙某,2019-01-01,2019-12-31,quarterly\n"
    let project = try project(
      tasks, reports: ["2019-03": "1,25,,,,,,,\n2,25,,,,,,,\n", "2019-06": "1,50,,,,,,,\n"])
    let may = try project.build("--as-of", "2019-05-31")
    #expect(words(may.text("reporting/index.html")).contains("2019年第一季度已报 2／2 项"))
    #expect(words(may.text("reporting/index.html")).contains("下次报送：2019年第二季度季报，2019年7月10日前"))
    #expect(words(may.text("tasks/1/index.html")).contains("本月不报（每季度报送）"))
    #expect(words(may.text("tasks/1/index.html")).contains("按上次应报的2019年3月31日"))
    #expect(words(may.text("index.html")).contains("2 项任务中绿灯 2 项"))
    let june = words(try project.build("--as-of", "2019-06-30").text("reporting/index.html"))
    #expect(june.contains("2019年第二季度未报的任务 1／2 项"))
  }

  @Test func theRhythmOfTheProgrammeHoldsWhereARowSaysNothing() throws {
    let site = try project(
      "1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,\n2,改造管网,建设,住建局,乙某,2019-01-01,2019-12-31,月\n",
      reports: ["2019-01": "2,10,,,,,,,\n"], setting: "\nreporting: 半年\n"
    ).build()
    #expect(words(site.text("index.html")).contains("2 项任务中绿灯 1 项，待报 1 项"))
    #expect(words(site.text("tasks/1/index.html")).contains("首次应报 2019年6月"))
  }

  @Test func anUnknownRhythmIsAFindingWithThePossibleWords() throws {
    let project = try project("1,修建支路,建设,财政局,甲某,2019-01-01,2019-12-31,双周\n")
    let outcome = try project.run("check")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Content/tasks.csv:2:8") && outcome.output.contains("quarterly、季"))
  }

  @Test func theShippedProgrammeByTheQuarterAccusesNobodyBetween() throws {
    let project = try shipped(months: ["2019-03", "2019-06"], rhythm: "季")
    let site = try project.build("--as-of", "2019-05-31")
    let page = words(site.text("reporting/index.html"))
    #expect(page.contains("2019年第一季度已报"))
    #expect(page.contains("单位 2019年3月 管委会办公室"))
    let indicators = site.text("indicators/index.html")
    #expect(!indicators.contains(#"r="1.5""#), "a reading a quarter is joined to the next")
  }

  @Test func theShippedProgrammeTellsItsIndicatorsApartByTheirWay() throws {
    let page = words(try shipped().build().text("indicators/index.html"))
    #expect(page.contains("已达标 4 ／31 项 跟上序时 7 ／31 项 落后序时 16 ／31 项 未到时限 1 ／31 项 暂无读数 3 ／31 项"))
    #expect(!page.contains("未达标"))
  }

  /// A copy of the shipped programme, with the reports and readings of some months only where these are given.
  private func shipped(months: [String] = [], rhythm: String = "月") throws -> Project {
    let project = try Project([:])
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = project.path + "/Content"
    try FileManager.default.copyItem(atPath: root.appending(path: "Content").path, toPath: content)
    guard !months.isEmpty else { return project }
    for file in ["closed", "adjustments.csv"] { try project.remove("Content/" + file) }
    for month in 1...6 where !months.contains("2019-0\(month)") {
      try project.remove("Content/reports/2019-0\(month).csv")
    }
    let configuration = try String(contentsOfFile: content + "/programme.yaml", encoding: .utf8)
    try project.write(
      "Content/programme.yaml",
      configuration.replacingOccurrences(of: "\nreporting: 月\n", with: "\nreporting: \(rhythm)\n"))
    let readings = try String(contentsOfFile: content + "/readings.csv", encoding: .utf8)
    let lines = readings.split(whereSeparator: \.isNewline)
    let kept =
      lines.prefix(1) + lines.dropFirst().filter { line in months.contains { line.contains(",\($0)-") } }
    try project.write("Content/readings.csv", kept.joined(separator: "\n") + "\n")
    return project
  }
}

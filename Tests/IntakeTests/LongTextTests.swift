import Diagnostics
import Intake
import Loading
import Testing

/// Texts that are long and repetitive, and rows that are many: each is told or read, and none takes for ever.
///
/// Nothing here measures a time; work that grows with the square of a text would take minutes.
struct LongTextTests {
  private static let header = [
    "序号", "工作任务", "牵头单位", "配合单位", "责任人", "开始时间", "完成时限", "权重", "工作板块", "类别", "备注",
  ]
  private static let row = [
    "2", "修桥", "财政局", "民政局", "王芳", "2019-03-01", "2019-12-31", "1", "建设", "道路", "无",
  ]

  /// What the long texts repeat.
  private static let pieces = [
    "修", "a", "（", "()", "张三、", "财政局、", "及", "以及", "和甲", "1", "1.", "3月、", "每月3月", "十", "财政局\n", "南京市\n",
    "民政\n", " a", "　修", "a@", "@", "and ", "\u{301}", "\u{301}\u{316}", "👩‍👩‍👧", "约", "配合单位：财政局 ",
    "1、", "(i)", "；", "：", "/", "2019-", "一季度", "财政局和", "各镇、街道、", "局长", "住房和城\n乡建设局\n", "·",
  ]

  /// A piece repeated to so many Unicode scalars.
  private func long(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count / piece.unicodeScalars.count + 1)
  }

  private func csv(_ rows: [[String]]) -> String {
    rows.map { $0.map { "\"" + $0 + "\"" }.joined(separator: ",") + "\n" }.joined()
  }

  // MARK: Cells

  @Test(arguments: pieces)
  func tellsEveryLongCellThatItWouldInterpret(_ piece: String) throws {
    let text = long(piece, 8_000)
    let rows = Self.row.indices.map { column in
      var row = Self.row
      row[0] = String(column + 2)
      row[column] = text
      return row
    }
    let outcome = try intake(
      csv([Self.header, ["1"] + Self.row.dropFirst()] + rows), year: 2019, leavesOpen: true)
    let told = outcome.report.findings.filter { $0.rule == "long-text" }
    #expect(told.map(\.place) == (0..<10).map { .cell("台账.csv", row: $0 + 3, column: $0 + 1) })
    #expect(outcome.rules.allSatisfy { $0 == "long-text" }, "\(outcome.rules)")
    #expect(outcome.counts.entries == 12)
  }

  @Test(arguments: pieces)
  func accountsForEveryRowOfTextsWithinTheBudget(_ piece: String) throws {
    let text = long(piece, 1_000)
    let rows = Self.row.indices.map { column in
      var row = Self.row
      row[0] = String(column + 2)
      row[column] = text
      return row
    }
    let outcome = try intake(csv([Self.header] + rows), year: 2019, leavesOpen: true)
    #expect(outcome.counts.rows == 11)
    #expect(outcome.counts.rows == outcome.counts.entries + outcome.counts.joined + outcome.counts.skipped)
  }

  @Test(arguments: ["9", "约", "≥", "~", "（万", "%", "\u{301}\u{316}"])
  func tellsLongValuesOfIndicators(_ piece: String) throws {
    let header = ["编号", "指标名称", "单位", "基期值", "2025年目标", "方向", "完成时限"]
    let good = ["a1", "绿化率", "%", "30", "35", "不低于", "2025-12-31"]
    let rows = good.indices.map { column in
      var row = good
      row[0] = "b\(column)"
      row[1] = "指标\(column)"
      row[column] = long(piece, 8_000)
      return row
    }
    let outcome = try intake(csv([header] + rows), year: 2025)
    let told = outcome.report.findings.filter { $0.rule == "long-text" }
    #expect(
      told.map(\.place) == (0..<7).map { .cell("台账.csv", row: $0 + 2, column: $0 + 1) }, "\(outcome.rules)")
    #expect(outcome.rules == told.map(\.rule))
  }

  @Test func saysWhatIsTooLongAndWhatToDo() throws {
    let outcome = try intake(
      csv([["序号", "工作任务", "牵头单位", "完成时限"], ["1", "修路", long("和", 4_000), "2019-12-31"]]), year: 2019)
    let finding = try #require(outcome.report.findings.first)
    #expect(outcome.rules == ["long-text"])
    #expect(finding.place == .cell("台账.csv", row: 2, column: 3))
    #expect(finding.summary.zh == "这里有 4001 个字，太长，没有解读：“\(String(repeating: "和", count: 60))…”")
    #expect(finding.summary.en.hasPrefix("the text has 4001 characters, which is too long"))
    #expect(finding.help?.zh.hasPrefix("一格最多写 4000 字") == true)
    #expect(outcome.files.isEmpty)
  }

  @Test func keepsTheWordsOfALongCellThatStaysOpen() throws {
    let text = long("财政局、", 4_001)
    let outcome = try intake(
      csv([["序号", "工作任务", "牵头单位", "完成时限"], ["1", "修路", text, "2019-12-31"]]), year: 2019, leavesOpen: true)
    #expect(try outcome.column("departments") == ["未明确单位"])
    #expect(try outcome.column("牵头单位原文") == [text])
  }

  @Test func carriesLongMeasuresWhole() throws {
    let text = long("修", 20_000)
    let outcome = try intake(
      csv([["序号", "工作任务", "牵头单位", "完成时限", "工作措施"], ["1", "修路", "财政局", "2019-12-31", text]]), year: 2019)
    #expect(outcome.rules == [])
    #expect(try outcome.rows()[1].contains(text))
  }

  @Test func countsNoCombiningMarkAsNothing() throws {
    let outcome = try intake(
      csv([["工作任务", "牵头单位", "完成时限"], ["修路", "财政局" + long("\u{301}", 4_000), "2019-12-31"]]), year: 2019)
    #expect(outcome.rules == ["long-text"])
    #expect(outcome.report.findings.first?.summary.zh == "这里的一个字上叠了太多附加符号，没有解读")
  }

  // MARK: Headers, titles and headings

  @Test func namesAColumnByTheBeginningOfALongHeader() throws {
    let outcome = try intake(
      csv([["工作任务", "牵头单位", "完成时限", long("列", 30_000)], ["修路", "财政局", "2019-12-31", "甲"]]), year: 2019)
    #expect(outcome.rules == ["long-text"])
    #expect(outcome.report.findings.first?.place == .cell("台账.csv", row: 1, column: 4))
    #expect(try outcome.column(String(repeating: "列", count: 60) + "…") == ["甲"])
  }

  @Test func takesNoTitleFromALongText() throws {
    let outcome = try intake(
      csv([[long("2018年", 30_000)], ["工作任务", "牵头单位", "完成时限"], ["修路", "财政局", "2019-12-31"]]))
    #expect(outcome.rules.contains("long-text"))
    #expect(outcome.text("Content/programme.yaml")?.contains("title: 台账") == true)
    #expect(outcome.text("Content/programme.yaml")?.contains("start: 2019-01-01") == true)
  }

  @Test func namesACategoryByTheBeginningOfALongHeading() throws {
    let outcome = try intake(
      csv([["序号", "工作任务", "牵头单位", "完成时限"], [long("建", 30_000)], ["1", "修路", "财政局", "2019-12-31"]]), year: 2019
    )
    #expect(outcome.rules.contains("long-text"))
    #expect(outcome.skips == [.category])
    #expect(try outcome.column("workstream") == [String(repeating: "建", count: 60) + "…"])
  }

  // MARK: Rows

  private static let four = ["序号", "工作任务", "牵头单位", "完成时限"]

  @Test func gathersTheRowsThatContinueATaskOnce() throws {
    let rows = (0..<30_000).map { ["", "继续\($0)", "", ""] }
    let outcome = try intake(csv([Self.four, ["1", "修路", "财政局", "2019-12-31"]] + rows), year: 2019)
    #expect(outcome.rules == ["long-text"])
    #expect(outcome.counts.joined == 30_000)
  }

  @Test func numbersManyPartsOfOneTask() throws {
    let rows = (0..<8_000).map { _ in ["", "", "财政局", "2019-12-31"] }
    let outcome = try intake(csv([Self.four, ["1", "修路", "财政局", "2019-12-31"]] + rows), year: 2019)
    #expect(outcome.rules == [])
    #expect(try outcome.column("number").last == "1.8000")
  }

  @Test func keepsHeadingsBelowOneAnotherFromNestingForEver() throws {
    let rows = (0..<15_000).map { ["类别\($0)", "", "", ""] }
    let outcome = try intake(csv([Self.four] + rows + [["1", "修路", "财政局", "2019-12-31"]]), year: 2019)
    #expect(Set(outcome.rules) == ["empty-category"])
    #expect(outcome.counts.skipped == 15_000)
  }

  @Test func givesManyNewNamesTheirIDs() {
    let names = (0..<20_000).map { "甲\($0)街道" }
    #expect(DepartmentID.propose(names).last == "subdistrict-20000")
  }

  @Test func settlesOwnersThatFollowFromOneAnother() {
    let rows = (0..<5_000).map { index in
      OwnerAssignment.Row(
        departments: index == 0 ? ["部0"] : ["部\(index - 1)", "部\(index)"],
        owners: [
          PersonNames.Line(names: index == 0 ? ["甲0"] : ["甲\(index - 1)", "甲\(index)", "乙\(index)"])
        ])
    }
    #expect(OwnerAssignment.assign(rows).count == 5_000)
  }
}

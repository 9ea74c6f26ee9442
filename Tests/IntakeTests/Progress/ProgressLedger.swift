import Diagnostics
import Loading
import Testing

/// A ledger that an office keeps by the month, by the texts of its cells.
struct ProgressLedger: CustomTestStringConvertible, Sendable {
  /// A cell below the header; of a workbook, a share is a number whose format says per cent.
  enum Cell: ExpressibleByStringLiteral, Sendable {
    case text(String)
    case share(String)

    init(stringLiteral text: String) { self = .text(text) }

    /// The text as a reader of the sheet writes it down; empty for a number of a workbook.
    var text: String { if case .text(let text) = self { text } else { "" } }

    var isEmpty: Bool { if case .text("") = self { true } else { false } }
  }

  let testDescription: String
  /// The rows that name the columns of what is reported.
  let header: [[String]]
  /// The cells of what is reported, one row for each task.
  let rows: [[Cell]]
  var isWorkbook = false
  /// The merged ranges of a workbook.
  var merges: [String] = []

  /// The columns before those of what is reported.
  static let columns = ["序号", "工作目标任务", "牵头单位", "责任人", "完成时限"]

  var file: FileTree.File {
    isWorkbook
      ? FileTree.File(path: "台账.xlsx", bytes: workbook)
      : FileTree.File(path: "台账.csv", bytes: Array(csv.utf8))
  }

  /// The number of the first row below the header.
  var firstRow: Int { header.count + 1 }

  /// The place of a cell of what is reported, row and column from 0.
  func place(row: Int, column: Int) -> Place {
    let (row, column) = (firstRow + row, Self.columns.count + column + 1)
    return isWorkbook
      ? Place(file: "台账.xlsx", position: .sheet(name: "台账", row: row, column: column))
      : .cell("台账.csv", row: row, column: column)
  }

  private func task(_ index: Int) -> [String] {
    ["\(index + 1)", "事项\(index + 1)号", "财政局", "王芳", "2019-12-31"]
  }

  private func above(_ index: Int) -> [String] { index == 0 ? Self.columns : Self.columns.map { _ in "" } }

  private var csv: String {
    let heads = header.enumerated().map { above($0) + $1 }
    let tasks = rows.enumerated().map { task($0) + $1.map(\.text) }
    return (heads + tasks).map { $0.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined()
  }

  private var workbook: [UInt8] {
    let heads = header.enumerated().map { (above($0) + $1).map { StyledWorkbook.text($0) } }
    let tasks = rows.enumerated().map { index, cells in
      task(index).map { StyledWorkbook.text($0) }
        + cells.map { cell in
          switch cell {
          case .text(let text): text.isEmpty ? "<c/>" : StyledWorkbook.text(text)
          case .share(let number): StyledWorkbook.number(number, style: 1)
          }
        }
    }
    let ranges = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return StyledWorkbook.bytes(
      heads + tasks, styles: "<cellXfs><xf/><xf numFmtId=\"9\"/></cellXfs>",
      after: ranges.isEmpty ? "" : "<mergeCells>\(ranges)</mergeCells>")
  }
}

extension ProgressLedger {
  static let all = [
    ProgressLedger(
      testDescription: "words beside percentages",
      header: [["完成进度", "进展情况", "存在问题", "下一步"]],
      rows: [
        ["60%", "路基完成", "缺资金", "七月进场"], ["100 %", "全部完工", "", ""], ["已完成", "", "无", ""],
        ["基本完成", "收尾", "", "八月验收"], ["未启动", "", "", ""], ["未开始", "", "手续未批", ""], ["", "", "", ""],
      ]),
    ProgressLedger(
      testDescription: "figures under a header with a percent sign",
      header: [["完成进度（%）", "工作进展", "困难问题", "下一步打算", "是否完成", "备注"]],
      rows: [
        ["60", "路基完成", "缺资金", "七月进场", "否", "领导关注"], ["0.6", "起步", "", "", "否", ""],
        ["100", "完工", "无", "", "是", ""],
      ]),
    ProgressLedger(
      testDescription: "two months side by side",
      header: [["完成进度", "6月进展", "7月进展", "下步工作"]],
      rows: [["60%", "路基", "面层", "养护"], ["", "手续", "", ""], ["70", "", "验收", ""]]),
    ProgressLedger(
      testDescription: "two months in a header of two rows",
      header: [["6月", "", "7月", ""], ["进度", "进展", "进度", "进展"]],
      rows: [["40%", "甲", "60%", "乙"], ["20%", "", "未启动", "丙"]]),
    ProgressLedger(
      testDescription: "shares whose format says per cent",
      header: [["完成进度", "推进情况"]],
      rows: [[.share("0.6"), "路基"], [.share("1"), "完工"], [.share("0"), ""], [.share("0.335"), ""]],
      isWorkbook: true),
    ProgressLedger(
      testDescription: "merged cells over several tasks",
      header: [["完成进度", "进展情况", "备注"]],
      rows: [["60%", "一并推进", "甲"], ["", "", "乙"], ["已办结", "完工", ""]], isWorkbook: true,
      merges: ["F2:F3", "G2:G3"]),
    ProgressLedger(
      testDescription: "words that are no figure",
      header: [["完成进度", "进展情况"]],
      rows: [
        ["长期推进", "常年进行"], ["持续推进", ""], ["完成80%，剩余正在施工", "绿化未完"], ["约60%", ""], ["基本完成", ""],
      ]),
    ProgressLedger(
      testDescription: "shares without a percent sign", header: [["完成进度", "问题"]],
      rows: [["0.6", "缺资金"], ["1", ""], ["0.35", ""], ["0", ""]]),
    ProgressLedger(
      testDescription: "days of completion", header: [["完成进度", "实际完成时间", "是否完成"]],
      rows: [["100%", "2019年6月15日", "是"], ["100%", "6月", "是"], ["60%", "", "否"], ["", "已验收", "是"]]),
    ProgressLedger(
      testDescription: "long texts and dashes",
      header: [["目前进度", "工作推进情况", "存在问题及困难", "下步措施"]],
      rows: [
        ["30%", "一是完成招标；\n二是进场施工。", "—", "/"], ["—", "待批", "", ""], ["无", "", "", "复核"],
        ["33.3%", .text(String(repeating: "逐段推进。", count: 200)), "", ""],
      ]),
  ]
}

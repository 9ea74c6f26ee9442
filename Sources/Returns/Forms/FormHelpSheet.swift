internal import Dates
internal import Model
internal import Workbooks

/// The sheet that says how to fill in a form.
struct FormHelpSheet {
  static let name = "说明"

  let form: DepartmentForm

  func write(to workbook: borrowing WorkbookWriter) throws(WorkbookError) {
    try workbook.addSheet(Self.name) { (sheet) throws(WorkbookError) in try write(to: sheet) }
  }

  private func write(to sheet: borrowing SheetWriter) throws(WorkbookError) {
    try sheet.setWidth(5, column: 0)
    try sheet.setWidth(96, column: 1)
    try sheet.merge("怎样填这张表", row: 0, columns: 0...1, CellStyle(size: 16, isBold: true, alignment: .centre))
    try sheet.setHeight(34, row: 0)
    for (index, line) in lines.enumerated() {
      let height = TextRoom.height(lines: TextRoom.lines(of: .text(line), width: 96))
      try sheet.setHeight(height + 4, row: index + 1)
      try sheet.write(
        .number(Double(index + 1)), row: index + 1, column: 0, CellStyle(size: 11, alignment: .centre))
      try sheet.write(.text(line), row: index + 1, column: 1, CellStyle(size: 11))
    }
    sheet.protect()
    try sheet.setPage(repeating: nil, footer: "\(form.departmentName) \(form.span.chinese)")
  }

  private var lines: [String] {
    [
      form.identity.department == nil
        ? "“指标”页列出不属于任何任务的指标。" : "“任务”页列出贵单位牵头、上月底还没有完成的任务，“指标”页列出贵单位各项任务的指标。",
      "只填黄色格子。灰色格子是台账里的内容，有出入请另行告知方案办公室，不要直接改。",
      "本月进度填 0 到 100 的数，不写百分号。是累计进度，不是本月增加的部分。",
      "进度比上次低的，请在“存在问题”里写明原因。",
      "全部完成的填 100，并写完成日期。日期写成 2019-07-28 的样子。",
      "写了进展情况就要写进度。没有进展的任务整行空着，记为本月未报。",
      "“内部备注”不公开；其他各栏都可能公开，请不要写手机号码和身份证号码。",
      "读数只填数，不写单位。没有新的读数就空着，日期不用删。",
      "可以改列宽和行高。不要改表头的文字，不要合并单元格，不要另加一列。",
      "用 Excel、WPS 或 LibreOffice 都可以，请存成 .xlsx 格式，于 \(form.dueDay.chinese)前报回。",
    ] + jointTasks
  }

  /// The tasks that other departments lead too, who are asked the same.
  private var jointTasks: [String] {
    let joint = form.tasks.filter { !$0.otherLeads.isEmpty }
    guard !joint.isEmpty else { return [] }
    let list = joint.map { "任务 \($0.number)（\($0.otherLeads.joined(separator: "、"))）" }.joined(separator: "，")
    return ["与其他单位共同牵头的任务请先商量好，由一个单位填，或各单位填得一样：\(list)。"]
  }
}

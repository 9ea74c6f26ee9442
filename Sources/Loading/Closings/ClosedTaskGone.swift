internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// What stood in a closed month keeps its row in the tables.
enum ClosedTaskGone: Rule {
  static let id = "closed-task-gone"
  static let about = Wording(
    zh: "结过账的任务和指标留在台账和指标表里，取消、并入的也不删",
    en: "what stood in a closed month keeps its row in the tables, also when it was cancelled or merged")
  static let help = Wording(zh: "把它放回表里", en: "put its row back")

  static func check(_ draft: Draft) -> [Finding] {
    let line = RecordLine(draft.adjustments?.sheet)
    var seen: Set<String> = []
    return draft.closed.reversed().flatMap { closed in
      closed.rows.compactMap { row -> Finding? in
        let column: AdjustmentColumn
        switch row.record {
        case .task(nil, _): column = .task
        case .indicator(nil, _): column = .indicator
        default: return nil
        }
        let id = closed.sheet.cell(row.row, .id).text
        guard seen.insert("\(column) \(id)").inserted else { return nil }
        let day = closed.month.adding(months: 1).firstDay
        let paste = line.text([
          .date: "\(day)", column: id, .kind: AdjustmentKind.cancelled.rawValue, .basis: "文号", .reason: "理由",
        ])
        let isTask = column == .task
        return finding(
          at: closed.sheet.spot(row.row, .id),
          Wording(
            zh: "\(isTask ? "任务" : "指标") \(id) 在 \(closed.month) 结账里有，\(isTask ? "台账" : "指标表")里没有了",
            en:
              "\(isTask ? "task" : "indicator") \(id) stood in \(closed.month), and the table no longer has it"
          ),
          help: Wording(
            zh: "把这一行放回表里；取消了的，在 adjustments.csv 加一行：\(paste)",
            en: "put its row back; where it was cancelled, add to adjustments.csv: \(paste)"))
      }
    }
  }
}

internal import Diagnostics

/// A row of the record of changes is about one task, one indicator or one department.
enum AdjustmentThing: Rule {
  static let id = "adjustment-thing"
  static let about = Wording(
    zh: "调整记录的每一行只写一项任务、一个指标或一个单位",
    en: "a row of adjustments is about one task, one indicator or one department")
  static let help = Wording(
    zh: "在任务、指标、单位三栏里只填一栏；牵涉几项的，一项写一行",
    en: "fill one of task, indicator and department; write a row for each thing")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.adjustments else { return [] }
    return read.rows.filter { $0.thingCount != 1 }.map { row in
      finding(
        at: read.sheet.spot(row.row, read.sheet.has(.task) ? .task : .kind),
        row.thingCount == 0
          ? Wording(zh: "这一行没有写调整的是什么", en: "the row does not say what is adjusted")
          : Wording(zh: "这一行写了 \(row.thingCount) 样东西", en: "the row names \(row.thingCount) things"))
    }
  }
}

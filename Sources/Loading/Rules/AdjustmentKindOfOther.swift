internal import Diagnostics
internal import Model

/// The kind of a change is one that such a thing can have.
enum AdjustmentKindOfOther: Rule {
  static let id = "adjustment-kind"
  static let about = Wording(
    zh: "调整类型要合乎调整的东西：移交、权重调整是任务的，目标调整是指标的，单位只有新增、更名、并入",
    en:
      "the kind of a change fits the thing: tasks are transferred, indicators retargeted, departments renamed or merged"
  )
  static let help = Wording(zh: "改类型，或改这一行写的东西", en: "mend the kind, or the thing that the row names")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.adjustments else { return [] }
    return read.rows.compactMap { row in
      guard let kind = row.kind, let thing = row.thing, !kind.isPossible(for: thing) else { return nil }
      let possible = AdjustmentKind.allCases.filter { $0.isPossible(for: thing) }
      return finding(
        at: read.sheet.spot(row.row, .kind),
        Wording(
          zh: "\(thing.word.zh)没有“\(kind.words[1])”这种调整", en: "\(thing.word.en) cannot be \(kind.rawValue)"),
        help: Wording(
          zh: "\(thing.word.zh)可以写：\(possible.map { $0.words[1] }.joined(separator: "、"))",
          en: "\(thing.word.en) can be: \(possible.map(\.rawValue).joined(separator: ", "))"))
    }
  }
}

extension AdjustedThing {
  /// What kind of thing it is.
  var word: Wording {
    switch self {
    case .task: Wording(zh: "任务", en: "a task")
    case .indicator: Wording(zh: "指标", en: "an indicator")
    case .department: Wording(zh: "单位", en: "a department")
    }
  }
}

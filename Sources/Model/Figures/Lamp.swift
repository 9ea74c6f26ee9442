/// The state of a task as a colour, a shape and a word (亮灯).
package enum Lamp: String, CaseIterable, Hashable, Sendable {
  /// Completed (完成).
  case done
  /// On schedule (正常).
  case green
  /// Behind schedule (滞后).
  case yellow
  /// Far behind, or past the deadline (严重滞后).
  case red
  /// Nothing reported (未报).
  case grey
  /// Its start is still to come, and nothing of it is done (未开始).
  case notBegun = "not-begun"
  /// Begun, and no report of it is due yet (待报).
  case awaited
  /// Not carried out, and outside the totals (取消).
  case cancelled
  /// Not carried out for a time, and outside the totals (中止).
  case suspended
  /// Part of another task, and outside the totals (并入).
  case merged
  /// Replaced by several tasks, and outside the totals (拆分).
  case split
  /// Not in the ledger yet (未列入).
  case absent

  /// The lamps that the rule gives, and that totals count; the others stand for what is outside the totals.
  package static let counted: [Lamp] = [.done, .green, .yellow, .red, .grey, .notBegun, .awaited]
  /// Those that tables have a column for only where a task has them: neither good nor bad, and rare.
  package static let occasional: Set<Lamp> = [.notBegun, .awaited]

  package var isCounted: Bool {
    switch self {
    case .done, .green, .yellow, .red, .grey, .notBegun, .awaited: true
    case .cancelled, .suspended, .merged, .split, .absent: false
    }
  }

  /// The lamp of a word as tables write it, in Chinese or English.
  package init?(word: String) {
    let lamp = Self.allCases.first { $0.words.contains(word.lowercased()) }
    guard let lamp else { return nil }
    self = lamp
  }

  /// The words that tables and notes may write for it.
  package var words: [String] {
    switch self {
    case .done: ["done", "完成", "已完成"]
    case .green: ["green", "绿", "绿灯", "正常"]
    case .yellow: ["yellow", "黄", "黄灯", "滞后"]
    case .red: ["red", "红", "红灯", "严重滞后"]
    case .grey: ["grey", "gray", "灰", "灰灯", "未报"]
    case .notBegun: ["not-begun", "未开始", "尚未开始"]
    case .awaited: ["awaited", "待报"]
    case .cancelled: ["cancelled", "取消", "已取消"]
    case .suspended: ["suspended", "中止", "已中止"]
    case .merged: ["merged", "并入", "已并入"]
    case .split: ["split", "拆分", "已拆分"]
    case .absent: ["absent", "未列入"]
    }
  }
}

/// How lamps are decided; the numbers come from the configuration.
package struct LampPolicy: Hashable, Sendable {
  /// What a month without a report does to that month's lamp.
  package enum MissingMonth: String, CaseIterable, Sendable {
    /// The progress last known goes on.
    case keep
    /// The lamp of that month is grey.
    case grey
  }

  /// Points below the schedule share beyond which a lamp is yellow.
  package var yellowBelow: Double = 10
  /// Points below the schedule share beyond which a lamp is red.
  package var redBelow: Double = 30
  package var missingMonths: MissingMonth = .keep
  /// How many days ahead a deadline counts as near.
  package var dueSoonDays = 30
  /// How many days after a month's end its reports still count for that month.
  package var reportGraceDays = 10

  package init() {}
}

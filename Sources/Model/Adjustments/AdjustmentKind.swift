/// What an entry of the record of changes does (调整类型).
package enum AdjustmentKind: String, CaseIterable, Hashable, Sendable {
  /// Came into the programme (新增).
  case added
  /// Was given a later deadline (延期).
  case postponed
  /// Was given an earlier deadline (提前).
  case advanced
  /// Was given another target (目标调整).
  case retargeted
  /// Was given another weight (权重调整).
  case reweighted
  /// Was given to other lead departments (移交).
  case transferred
  /// Is not carried out (取消).
  case cancelled
  /// Is not carried out for a time (中止).
  case suspended
  /// Is carried out again (恢复).
  case resumed
  /// Became a part of another one (并入).
  case merged
  /// Was replaced by several (拆分).
  case split
  /// Was given another name (更名).
  case renamed
  /// A figure that had been published was wrong (更正).
  case corrected

  /// The kind of a word as tables write it, in Chinese or English.
  package init?(word: String) {
    let word = word.lowercased()
    guard let kind = Self.allCases.first(where: { $0.words.contains(word) }) else { return nil }
    self = kind
  }

  /// The words that tables may write for it, the English id and the plain Chinese word first.
  package var words: [String] {
    [rawValue] + chineseWords
  }

  private var chineseWords: [String] {
    switch self {
    case .added: ["新增", "增加"]
    case .postponed: ["延期", "延后", "推迟"]
    case .advanced: ["提前"]
    case .retargeted: ["目标调整", "调整目标"]
    case .reweighted: ["权重调整", "调整权重"]
    case .transferred: ["移交", "划转"]
    case .cancelled: ["取消", "撤销"]
    case .suspended: ["中止", "暂停"]
    case .resumed: ["恢复"]
    case .merged: ["并入", "合并"]
    case .split: ["拆分"]
    case .renamed: ["更名", "改名"]
    case .corrected: ["更正"]
    }
  }
}

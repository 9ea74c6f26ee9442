internal import Diagnostics
internal import Tables

/// How far a task is, as ledgers write it.
enum ProgressText: Hashable {
  /// 0…100, as reports write it.
  case percent(String)
  /// Nothing was begun or said: an empty cell, a dash, `未启动`.
  case nothing
  case unclear(Problem)

  enum Problem: Hashable {
    /// Words that are no figure: `基本完成`, `约60%`.
    case words
    /// A bare figure up to 1, which may be a share or a percentage.
    case fraction
  }

  /// Reads a cell; `mayBeShares` says that no bare figure of its column is over 1.
  init(_ text: String, mayBeShares: Bool) {
    // What stands in brackets may take back what is said before them.
    let words = PeriodWords.hasBrackets(text) ? "" : HeaderText.normalised(HeaderText.singleLine(text))
    let quantity = QuantityText(text)
    switch quantity.value {
    case .nothing: self = .nothing
    case .number(let value) where quantity.qualifiers.isEmpty && quantity.direction == nil:
      self = Self.figure(quantity, value, mayBeShares: mayBeShares)
    case .number, .range: self = .unclear(.words)
    case .words:
      if Self.done.contains(words) {
        self = .percent("100")
      } else {
        self = Self.notBegun.contains(words) ? .nothing : .unclear(.words)
      }
    }
  }

  private static func figure(_ quantity: QuantityText, _ value: Double, mayBeShares: Bool) -> ProgressText {
    guard let figure = quantity.figures.first else { return .unclear(.words) }
    switch quantity.unit {
    case "%": return .percent(figure)
    case "": break
    default: return .unclear(.words)
    }
    let isBetween = value > 0 && value < 1
    return isBetween || value == 1 && mayBeShares ? .unclear(.fraction) : .percent(figure)
  }

  /// Whether a cell is a bare figure between nought and 1, which shows that those of its column may be shares.
  static func isFraction(_ text: String) -> Bool {
    let quantity = QuantityText(text)
    guard case .number(let value) = quantity.value, quantity.unit.isEmpty else { return false }
    return value > 0 && value < 1
  }

  /// Whether a cell is a bare figure over 1, which shows that the figures of its column are percentages.
  static func isOverOne(_ text: String) -> Bool {
    let quantity = QuantityText(text)
    guard case .number(let value) = quantity.value, quantity.unit.isEmpty else { return false }
    return value > 1
  }

  private static let done: Set<String> = [
    "已完成", "完成", "全部完成", "已全部完成", "均已完成", "已办结", "办结", "已完结", "complete", "completed", "done", "finished",
  ]
  private static let notBegun: Set<String> = [
    "未启动", "未开始", "尚未启动", "尚未开始", "未开工", "尚未开工", "notstarted", "notyetstarted",
  ]
}

extension ProgressText.Problem {
  func summary(of words: String) -> Wording {
    switch self {
    case .words:
      Wording(
        zh: "看不出“\(words)”是百分之几", en: "it is not clear what percentage '\(words)' is")
    case .fraction:
      Wording(
        zh: "“\(words)”可以是 \(words)%，也可以是 1 的几成", en: "'\(words)' may be a percentage or a share of one")
    }
  }
}

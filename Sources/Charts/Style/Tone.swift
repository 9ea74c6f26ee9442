/// The states of a lamp, each told apart by shape as well as by colour.
public enum Tone: String, CaseIterable, Hashable, Sendable {
  /// Completed: a circle with a tick in it.
  case done
  /// On schedule: a filled circle.
  case green
  /// Behind schedule: a triangle.
  case yellow
  /// Far behind or overdue: a diamond.
  case red
  /// Nothing reported: a hollow circle.
  case grey
  /// Not due to begin yet: a hollow square.
  case notBegun = "not-begun"
  /// Nothing to be reported yet: a hollow diamond.
  case awaited

  /// Those that are told of only where they occur.
  static let occasional: Set<Tone> = [.notBegun, .awaited]

  /// Whether its shape is an outline, and its bars too.
  var isHollow: Bool { self == .grey || self == .notBegun || self == .awaited }

  /// The word that stands beside the lamp.
  public func word(in language: ChartLanguage) -> String {
    switch self {
    case .done: language.pick("完成", "done")
    case .green: language.pick("绿灯", "green")
    case .yellow: language.pick("黄灯", "yellow")
    case .red: language.pick("红灯", "red")
    case .grey: language.pick("未报", "not reported")
    case .notBegun: language.pick("未开始", "not begun")
    case .awaited: language.pick("待报", "not due yet")
    }
  }

  var ink: Ink {
    switch self {
    case .done: .done
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .grey, .notBegun, .awaited: .grey
    }
  }
}

/// How a value changed between two times, each way with a shape of its own.
public enum ValueChange: Hashable, CaseIterable, Sendable {
  /// The later value is greater: an arrow to the right.
  case risen
  /// The later value is less: an arrow to the left.
  case fallen
  /// Both values are equal: a filled dot.
  case unchanged
  /// Only the later value is known: a filled square.
  case begun
  /// Only the earlier value is known: a hollow dot.
  case ended

  /// The change between two values; nil when neither is a finite number.
  public init?(from before: Double?, to after: Double?) {
    switch (before.flatMap { $0.isFinite ? $0 : nil }, after.flatMap { $0.isFinite ? $0 : nil }) {
    case (nil, nil): return nil
    case (nil, _?): self = .begun
    case (_?, nil): self = .ended
    case (let before?, let after?):
      self = before < after ? .risen : before > after ? .fallen : .unchanged
    }
  }

  /// Whether both values are drawn, joined.
  var isJoined: Bool { self == .risen || self == .fallen }

  var ink: Ink {
    switch self {
    case .risen, .begun: .series
    case .fallen: .series2
    case .unchanged, .ended: .quiet
    }
  }
}

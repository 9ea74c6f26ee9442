internal import Model

extension ColumnKind {
  /// Whether a target is met.
  static var verdict: Self { .choice(["met", "not-met", "no-reading"]) }
  /// Which values meet a target.
  static var direction: Self { .choice(Indicator.Direction.allCases.map(\.rawValue)) }
}

extension Attainment {
  /// Whether the target is met, for programs.
  var verdict: String {
    switch isMet {
    case true?: "met"
    case false?: "not-met"
    case nil: "no-reading"
    }
  }
}

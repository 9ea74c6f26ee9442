internal import Model

extension ColumnKind {
  /// Where an indicator stands on its way to a target.
  static var state: Self { .choice(IndicatorState.allCases.map(\.rawValue)) }
  /// Which values meet a target.
  static var direction: Self { .choice(Indicator.Direction.allCases.map(\.rawValue)) }
  /// What readings are of.
  static var accumulation: Self { .choice(Indicator.Accumulation.allCases.map(\.rawValue)) }
  /// How often reports or readings are due.
  static var rhythm: Self { .choice(Rhythm.allCases.map(\.rawValue)) }
}

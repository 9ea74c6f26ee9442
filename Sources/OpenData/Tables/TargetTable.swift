internal import Dates
internal import Model

/// One of an indicator's targets.
struct TargetRow: Sendable {
  let indicator: Indicator
  let target: Target

  /// Every target of some indicators, by day.
  static func all(_ indicators: [IndicatorStanding]) -> [TargetRow] {
    indicators.flatMap { standing in
      standing.indicator.allTargets.map { TargetRow(indicator: standing.indicator, target: $0) }
    }
  }

  /// What the target is to the ledger's own.
  var kind: String {
    guard let main = indicator.target else { return "other" }
    return target.day < main.day ? "interim" : target == main ? "ledger" : "other"
  }

  /// The attainment on the target's own day once that has passed.
  func attainment(at asOf: Day) -> Attainment { indicator.attainment(of: target, at: min(asOf, target.day)) }
}

extension TableShape<TargetRow> {
  /// The targets of all indicators.
  static var targets: Self {
    Self(
      id: .targets, title: "目标值", about: "一行是一项指标在一个日期的目标值：台账的，阶段的，或其他条款的。",
      columns: place + Target.columns(homes: "targets") { (row: TargetRow) in row.target.bound } + judged
        + Column.origin(\.target.origin))
  }

  private static var place: [Column<TargetRow>] {
    [
      Column.indicator(\.indicator),
      Column("date", "日期", "达到目标值的日期。", .day) { row, _ in Value(row.target.day) }.required,
    ]
  }

  private static var judged: [Column<TargetRow>] {
    [
      Column("clause", "条款", "目标值的依据。", .name) { row, _ in Value(row.target.clause) },
      Column("kind", "类别", "台账目标、阶段目标或另一目标。", .choice(["ledger", "interim", "other"])) { row, _ in
        Value(row.kind)
      },
      Column("state", "状态", "到日期或截至日，到了去这个目标值的哪一步。", .state) { row, context in
        Value(row.attainment(at: context.standing.asOf).state.rawValue)
      }.required,
    ]
  }
}

extension Target {
  /// The value, or the lower and the upper one of a range.
  static func columns<Row>(
    homes table: String, _ bound: @escaping @Sendable (Row) -> Bound?
  ) -> [Column<Row>] {
    [
      Column<Row>("target", "目标值", "目标值，按计量单位；上下限的没有。", .number) { row, _ in bound(row)?.single ?? .none },
      Column<Row>("target_low", "目标下限", "上下限目标的下限。", .number) { row, _ in bound(row)?.low ?? .none }
        .borrowed(from: ["\(table).target", "\(table).target_low"]),
      Column<Row>("target_high", "目标上限", "上下限目标的上限。", .number) { row, _ in bound(row)?.high ?? .none }
        .borrowed(from: ["\(table).target", "\(table).target_high"]),
    ]
  }
}

extension Target.Bound {
  fileprivate var single: Value { if case .value(let value) = self { Value(value) } else { .none } }
  fileprivate var low: Value { if case .range(let low, _) = self { Value(low) } else { .none } }
  fileprivate var high: Value { if case .range(_, let high) = self { Value(high) } else { .none } }
}

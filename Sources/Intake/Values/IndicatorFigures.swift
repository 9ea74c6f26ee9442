internal import Diagnostics
internal import Model

/// Brings the figures of a cell to the unit of its indicator.
struct IndicatorFigures {
  /// The unit of the indicator, as its table writes it.
  let unit: String
  /// The unit that the header of the column names; blank where it names none.
  let columnUnit: String
  /// Whether the indicator's own value is a change, as that of `增速` is.
  let countsChanges: Bool
  /// Whether the indicator's own value is one of a year, as that of `年培训人数` is.
  let countsYears: Bool

  init(unit: String, column: UnderstoodColumn?, name: String) {
    self.unit = unit
    columnUnit = column.map { HeaderUnit.unit(in: $0.name) } ?? ""
    countsChanges = QuantityWords.isChange(name: name)
    countsYears =
      name.unicodeScalars.contains("年") || HeaderText.normalised(name).utf8.starts(with: "annual".utf8)
  }

  /// The figures of a value in the indicator's unit; a change leads to its level from where the indicator stood.
  func level(_ quantity: QuantityText, from baseline: ExactDecimal? = nil) -> Result<Figures, FigureProblem> {
    if baseline != nil, quantity.qualifiers.contains(where: QuantityWords.additions.contains), !countsChanges
    {
      return .failure(.change)
    }
    guard let problem = change(quantity) else { return converted(quantity) }
    guard let baseline, case .change = problem, quantity.figures.count == 1,
      let words = quantity.qualifiers.first(where: { isChange($0) }),
      let isRise = QuantityWords.changes[words],
      let amount = quantity.figures.first.flatMap({ ExactDecimal($0) }),
      let step = step(amount, written(quantity.units.first ?? ""), baseline)
    else { return .failure(problem) }
    let level = baseline + (isRise ? step : -step)
    return .success(Figures(texts: [level.text], basis: .change))
  }

  /// How much of the indicator's unit a change is; nil where that is not certain.
  private func step(_ amount: ExactDecimal, _ written: String, _ baseline: ExactDecimal) -> ExactDecimal? {
    let (own, unit) = (UnitOfMeasure(written), UnitOfMeasure(unit))
    if unit.isRatio {
      return own.isPoints ? Fraction.percent(of: unit).flatMap { amount.multiplied(by: $0) } : nil
    }
    if own.isRatio {
      guard let share = own.factor(to: UnitOfMeasure("%")) else { return nil }
      return amount.multiplied(by: share).flatMap { $0.multiplied(by: baseline) }?.multiplied(
        by: Fraction(1, over: 100))
    }
    return own.factor(to: unit).flatMap { amount.multiplied(by: $0) }
  }

  private func isChange(_ words: String) -> Bool { QuantityWords.changes[words] != nil }

  /// Why a value is no level, if it is none.
  private func change(_ quantity: QuantityText) -> FigureProblem? {
    if quantity.qualifiers.contains(where: QuantityWords.yearlyChanges.contains), !countsChanges {
      return .yearlyChange
    }
    if quantity.qualifiers.contains(where: isChange), !countsChanges { return .change }
    if quantity.qualifiers.contains(where: QuantityWords.yearly.contains), !countsYears { return .yearly }
    let isPoints = quantity.units.contains { UnitOfMeasure(written($0)).isPoints }
    return isPoints && UnitOfMeasure(unit).isRatio && !countsChanges ? .change : nil
  }

  private func converted(_ quantity: QuantityText) -> Result<Figures, FigureProblem> {
    var figures = Figures(texts: [], basis: .asWritten)
    for (text, unit) in zip(quantity.figures, quantity.units) {
      let unit = written(unit)
      guard let factor = UnitOfMeasure(unit).factor(to: UnitOfMeasure(self.unit)) else {
        return .failure(UnitOfMeasure(unit).isBareMultiplier ? .bareMultiplier(unit) : .otherUnit(unit))
      }
      if factor == Fraction(1) {
        figures.texts.append(text)
        continue
      }
      guard let value = ExactDecimal(text)?.multiplied(by: factor) else { return .failure(.uneven(unit)) }
      figures.texts.append(value.text)
      figures.basis = .unit(unit)
    }
    return .success(figures)
  }

  /// The unit of a figure: its own, else that of its column.
  private func written(_ unit: String) -> String { UnitOfMeasure(unit).isBlank ? columnUnit : unit }
}

extension Fraction {
  /// What a percentage point is multiplied with to be one in % or ‰.
  fileprivate static func percent(of unit: UnitOfMeasure) -> Fraction? { UnitOfMeasure("%").factor(to: unit) }
}

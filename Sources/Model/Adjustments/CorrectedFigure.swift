package import Dates

/// A figure that had been published for a month and was wrong, with what it should have been (更正).
package struct CorrectedFigure: Hashable, Sendable {
  package enum Values: Hashable, Sendable {
    /// Of a task, 0…100.
    case progress(from: Double, to: Double)
    /// Of a task.
    case lamp(from: Lamp, to: Lamp)
    /// Of an indicator, in its unit.
    case value(from: Double, to: Double)
  }

  package var month: Month
  package var values: Values

  package init(month: Month, _ values: Values) {
    self.month = month
    self.values = values
  }
}

extension Adjustment {
  /// The figure that a correction is about.
  package var corrected: CorrectedFigure? {
    if case .figure(let figure) = change { figure } else { nil }
  }

  /// Whether it can be known of a day: it is not later, or corrects what was published for a month until then.
  func concerns(_ day: Day) -> Bool {
    date <= day || corrected.map { $0.month <= day.month } ?? false
  }
}

extension [Adjustment] {
  /// The corrections of a month, the first entered first.
  package func corrections(of month: Month) -> Self {
    isEmpty ? [] : filter { $0.corrected?.month == month }
  }

  /// The progress that had been published and the one that it was corrected to in the end; nil without a correction.
  package var correctedProgress: (published: Double, right: Double)? {
    ends { if case .progress(let from, let to) = $0 { (from, to) } else { nil } }
  }

  /// The same for a lamp.
  package var correctedLamp: (published: Lamp, right: Lamp)? {
    ends { if case .lamp(let from, let to) = $0 { (from, to) } else { nil } }
  }

  /// The same for a value.
  package var correctedValue: (published: Double, right: Double)? {
    ends { if case .value(let from, let to) = $0 { (from, to) } else { nil } }
  }

  /// Where the corrections of one figure begin and end.
  private func ends<Value>(
    _ values: (CorrectedFigure.Values) -> (Value, Value)?
  ) -> (published: Value, right: Value)? {
    let steps = compactMap { $0.corrected.flatMap { values($0.values) } }
    guard let first = steps.first, let last = steps.last else { return nil }
    return (first.0, last.1)
  }
}

extension Judgement {
  /// The judgement of a month as it is printed after what was published for it was corrected.
  ///
  /// The lamp stays as it was published, unless a correction names it.
  func corrected(by corrections: [Adjustment]) -> Judgement {
    guard !corrections.isEmpty else { return self }
    var judgement = self
    judgement.corrections = corrections
    if let (_, right) = corrections.correctedProgress { judgement.progress = right }
    if let (_, right) = corrections.correctedLamp {
      judgement.lamp = right
      judgement.computedLamp = right
      judgement.reason = .corrected
      judgement.override = nil
    }
    return judgement
  }
}

extension Task {
  /// The progress of a report as it was known then: before its correction it is what had been published.
  func progress(of report: Int, within horizon: Horizon) -> Double {
    guard reports[report].isCorrected else { return reports[report].progress }
    let corrections = adjustments.corrections(of: reports[report].month)
    let known = horizon.month == reports[report].month ? [] : corrections.filter { $0.date <= horizon.cutoff }
    return known.correctedProgress?.right ?? corrections.correctedProgress?.published
      ?? reports[report].progress
  }
}

package import Model

/// A value of an indicator as tables write it: `≥95`, `控制在5%以内`, `35~45`.
package struct QuantityText: Hashable, Sendable {
  /// What the value is.
  package enum Value: Hashable, Sendable {
    case number(Double)
    case range(ClosedRange<Double>)
    /// Words without one figure that can be read for certain: `完成上级下达任务`.
    case words
    /// Nothing, or a dash.
    case nothing
  }

  package var value: Value
  /// The direction where the text says one; `between` for a range.
  package var direction: Indicator.Direction?
  /// Whether the bound itself is left out: `>5%`, `低于3`.
  package var isStrict: Bool
  /// Whether the figure is a percentage; its value is as written, so `90%` is 90.
  package var isPercent: Bool
  /// The unit behind the figure, `%` included; empty where none is written.
  package var unit: String
  /// The figures as written, without signs between their digits and in half width; two for a range.
  package var figures: [String]
  /// The unit behind each figure; that of the other end where only one has a unit.
  package var units: [String]
  /// The words kept from around the figure in their order: `约`, `左右`, `下降`, `累计` for `[18]`.
  package var qualifiers: [String]

  /// Reads a cell; what has no figure, or more than one, keeps its words.
  package init(_ text: String) {
    var reader = QuantityReader(text)
    self = reader.read()
  }

  /// Whether the figure is said without a bound and without words that make it vague.
  var isExact: Bool { direction == nil && !qualifiers.contains(where: QuantityWords.vague.contains) }

  init(_ value: Value) {
    self.value = value
    direction = nil
    isStrict = false
    isPercent = false
    unit = ""
    figures = []
    units = []
    qualifiers = []
  }
}

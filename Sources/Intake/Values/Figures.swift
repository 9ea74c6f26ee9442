/// Figures in the unit of their indicator.
struct Figures {
  /// How they came out of what the cell says.
  enum Basis: Equatable {
    case asWritten
    /// They were written in this unit.
    case unit(String)
    /// The cell says by how much the indicator is to change.
    case change
  }

  /// One, or the two ends of a range.
  var texts: [String]
  var basis: Basis

  /// As `indicators.csv` writes them.
  var text: String { texts.joined(separator: "..") }
}

package import Diagnostics

/// A percentage in tenths, which never says 0% of something nor 100% where a part is missing.
package struct Percent: Hashable, Sendable {
  /// How what is printed compares with the exact value.
  private enum Exactness {
    case rounded
    case lessThan
    case moreThan
  }

  /// What is printed, in tenths of a percent: differences are taken between these, so that they add up on paper.
  package let tenths: Int
  private let exactness: Exactness

  /// A value of 0…100; nil for one that is not finite or far outside.
  package init?(_ value: Double) {
    guard value.isFinite, abs(value) < 1e6 else { return nil }
    let rounded = Int((value * 10).rounded())
    switch rounded {
    case 0 where value > 0: (tenths, exactness) = (1, .lessThan)
    case 1000 where value < 100: (tenths, exactness) = (999, .moreThan)
    default: (tenths, exactness) = (rounded, .rounded)
    }
  }

  /// The share of a count in its denominator; nil where that is 0.
  package init?(_ count: Int, of total: Int) {
    guard total > 0 else { return nil }
    self.init(Double(count) / Double(total) * 100)
  }

  /// The points from an earlier percentage to this one, as both are printed: `+3.5`, `−2`, `0`.
  package func change(from before: Percent) -> String { signedText(Double(tenths - before.tenths) / 10) }

  /// `42.3%`, `不足0.1%`, `more than 99.9%`.
  package func text(in language: Language) -> String {
    let number = "\(tenthsText(tenths))%"
    switch exactness {
    case .rounded: return number
    case .lessThan: return language.pick("不足\(number)", "less than \(number)")
    case .moreThan: return language.pick("超过\(number)", "more than \(number)")
    }
  }
}

/// A number of tenths as it is printed, without its sign: `6.6`, `7`.
func tenthsText(_ tenths: Int) -> String { percentText(Double(tenths.magnitude) / 10) }

internal import Charts
package import Diagnostics
internal import Markup

/// A percentage or a number of points as pages print it: at most one decimal.
package func percentText(_ value: Double) -> String { DecimalText.text(value, decimals: 1) }

/// A measured value as pages print it: all of up to six decimals that it was written with, else four, and never
/// fewer than its first three digits.
package func valueText(_ value: Double) -> String {
  let written = DecimalText.text(value, decimals: 6)
  return Double(written) == value ? written : DecimalText.significant(value, decimals: 4)
}

/// A difference with its sign: `+3.5`, `−2`, `0`.
package func signedText(_ value: Double) -> String {
  let text = percentText(abs(value))
  if text == "0" { return text }
  return (value > 0 ? "+" : "−") + text
}

/// A number with its unit; a blank stands before a unit that begins with a Latin letter or a digit.
package func quantityText(_ number: String, _ unit: String) -> String { NumberText.join(number, unit: unit) }

/// Percentage points in words: `3 个百分点`, `1 percentage point`.
package func pointsWords(_ number: String, in language: Language) -> String {
  language.pick("\(number) 个百分点", "\(number) percentage \(number == "1" ? "point" : "points")")
}

/// An English count with its noun: `1 task`, `3 tasks`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

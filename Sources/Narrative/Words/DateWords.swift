package import Dates
package import Diagnostics

extension Day {
  /// `2019年6月30日`, or `30 June 2019`.
  package func words(in language: Language) -> String {
    language.pick(chinese, "\(dayOfMonth) \(month.words(in: .en))")
  }
}

extension Month {
  /// `2019年6月`, or `June 2019`.
  package func words(in language: Language) -> String {
    language.pick(chinese, "\(name(in: .en)) \(year)")
  }

  /// Without its year: `6月`, or `June`.
  package func name(in language: Language) -> String {
    language.pick("\(ordinal)月", Self.englishNames[ordinal - 1])
  }

  private static let englishNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

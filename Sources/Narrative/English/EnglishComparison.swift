/// What something is against the month before.
enum EnglishComparison {
  /// `2 more than at the end of May`, `the same as at the end of May`.
  static func count(_ difference: Int, _ before: String) -> String {
    if difference == 0 { return "the same as \(before)" }
    return "\(difference.magnitude) \(difference > 0 ? "more" : "fewer") than \(before)"
  }

  /// A rate against an earlier one, from tenths: `4.8 percentage points more than`, `the same as`.
  static func points(_ tenths: Int) -> String {
    if tenths == 0 { return "the same as" }
    return "\(EnglishCounting.points(tenths)) \(tenths > 0 ? "more" : "less") than"
  }

  /// A progress against the schedule, from tenths: `6.6 percentage points behind`.
  static func schedule(_ tenths: Int) -> String {
    if tenths == 0 { return "level with it" }
    return "\(EnglishCounting.points(tenths)) \(tenths > 0 ? "ahead" : "behind")"
  }
}

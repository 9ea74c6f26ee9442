internal import Dates

/// What is known of the last day of the programme that an intake is for.
enum ProgrammeEnd: Sendable {
  /// The project says it, or `--year` does.
  case known(Day)
  /// The title names years, the last of which need not be the programme's last.
  case titled(year: Int)
  /// Nothing says it, so that it is the last day that the tables name.
  case unknown

  /// What the project says, else `--year`, else the title.
  init(_ period: Period?, askedYear: Int?, title: ProgrammeTitle) {
    if let day = period?.end ?? askedYear.flatMap({ Day(year: $0, month: 12, day: 31) }) {
      self = .known(day)
    } else {
      self = title.years.max().map { .titled(year: $0) } ?? .unknown
    }
  }
}

internal import Dates
internal import Loading
internal import Markup
internal import Tables

/// A column of a table that returns are merged into.
protocol MergedColumn: ColumnKey {
  /// The columns that tell rows apart.
  static var keys: [Self] { get }
  var kind: MergedKind { get }
}

/// What the texts of a column stand for, which decides how they compare and are written.
enum MergedKind {
  case text, number, day
  /// A number in a unit: a percentage keeps its sign, which only an indicator in % may have.
  case figure

  /// The text as it is written into a table: numbers and days in their plain form, all else as it is.
  func written(_ text: String) -> String {
    switch self {
    case .text: text
    case .number: Self.plain(text) ?? text
    case .figure: Self.plain(text).map { $0 + (Self.isPercentage(text) ? "%" : "") } ?? text
    case .day: (try? DateText.day(text).get()).map(\.description) ?? text
    }
  }

  private static func plain(_ text: String) -> String? {
    DecimalNumber(text).map { DecimalText.exact($0.value) }
  }

  private static func isPercentage(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "%" || $0 == "％" }
  }

  /// Whether two texts say the same.
  func areSame(_ a: String, _ b: String) -> Bool {
    comparable(a).utf8.elementsEqual(comparable(b).utf8)
  }

  /// The text with all line ends alike and no blanks around lines.
  private func comparable(_ text: String) -> String {
    guard self == .text else { return self == .figure ? Self.plain(text) ?? text : written(text) }
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }
}

extension ReportColumn: MergedColumn {
  static let keys = [task]

  var kind: MergedKind {
    switch self {
    case .progress: .number
    case .completedOn, .reportedOn: .day
    case .task, .summary, .problem, .nextStep, .internalRemark, .reportedBy: .text
    }
  }
}

extension ReadingColumn: MergedColumn {
  static let keys = [indicator, date]

  var kind: MergedKind {
    switch self {
    case .value: .figure
    case .date: .day
    case .indicator, .source, .note: .text
    }
  }
}

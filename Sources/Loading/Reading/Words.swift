internal import Model
internal import Tables

/// The closed lists of words that cells and keys may hold, in English and Chinese.
enum Words {
  static func lamp(_ word: String) -> Lamp? { Lamp(word: word) }

  static func direction(_ word: String) -> Indicator.Direction? { match(word, directions) }

  static func accumulation(_ word: String) -> Indicator.Accumulation? { match(word, accumulations) }

  static func rhythm(_ word: String) -> Rhythm? {
    Rhythm.allCases.first { $0.words.contains(word.lowercased()) }
  }

  static func missingMonths(_ word: String) -> LampPolicy.MissingMonth? {
    LampPolicy.MissingMonth(rawValue: word)
  }

  static func owners(_ word: String) -> Edition.Owners? { Edition.Owners(rawValue: word) }

  private static let directions: [(Indicator.Direction, [String])] = [
    (.atLeast, ["at-least", "不低于", "不少于", "≥", ">="]), (.atMost, ["at-most", "不高于", "不超过", "≤", "<="]),
    (.between, ["between", "区间", "范围内"]),
  ]

  private static let accumulations: [(Indicator.Accumulation, [String])] = [
    (.pointInTime, ["point-in-time", "point in time", "时点", "时点数"]),
    (.cumulative, ["cumulative", "累计", "累计数"]),
  ]

  private static func match<Value>(_ word: String, _ list: [(Value, [String])]) -> Value? {
    list.first { $0.1.contains(word.lowercased()) }?.0
  }
}

extension WordList {
  /// The words that stand in the list, the form we write first.
  var allowed: [String] {
    switch self {
    case .correctedFigure: CorrectedName.allCases.flatMap { $0.words.prefix(2) }
    case .closedRecord: ClosedRecordKind.allCases.map(\.rawValue)
    case .closedState: ReportDuty.allCases.map(\.rawValue) + ClosedState.words
    case .adjustmentKind: AdjustmentKind.allCases.flatMap { $0.words.prefix(2) }
    case .lamp: Lamp.counted.map(\.rawValue)
    case .direction: Indicator.Direction.allCases.map(\.rawValue)
    case .accumulation: Indicator.Accumulation.allCases.map(\.rawValue) + ["时点", "累计"]
    case .rhythm: Rhythm.allCases.flatMap { $0.words.prefix(2) }
    case .missingMonths: LampPolicy.MissingMonth.allCases.map(\.rawValue)
    case .owners: Edition.Owners.allCases.map(\.rawValue)
    case .language: ["zh", "en"]
    case .preset: BriefingSettings.Preset.allCases.map(\.rawValue)
    case .place: BriefingPlace.allCases.map(\.rawValue)
    case .editionColumn: EditionColumn.allCases.map(\.rawValue)
    case .optionalPage: OptionalPage.allCases.map(\.rawValue)
    case .encoding: TextEncoding.allCases.map(\.rawValue) + ["gbk"]
    }
  }
}

/// Ranges as people write them: `35..45`, `35–45`, `35～45`, `35-45`.
package enum RangeText {
  /// The two ends of a range, the lower one first; nil where the text is none.
  package static func read(_ text: String) -> ClosedRange<Double>? {
    for separator in ["..", "–", "—", "～", "~", "至", "-"] {
      guard let parts = split(text, at: separator), let low = DecimalNumber(parts.first)?.value,
        let high = DecimalNumber(parts.last)?.value
      else { continue }
      return low <= high ? low...high : nil
    }
    return nil
  }

  /// The texts before and after a sign that stands between them, without the blanks around; nil where it does not.
  static func split(_ text: String, at separator: String) -> (first: String, last: String)? {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    guard bytes.count > mark.count,
      let at = (1...(bytes.count - mark.count)).first(where: { bytes[$0...].starts(with: mark) })
    else { return nil }
    func trimmed(_ part: ArraySlice<UInt8>) -> String {
      ListText.trimmed(String(decoding: part, as: UTF8.self))
    }
    return (trimmed(bytes[..<at]), trimmed(bytes[(at + mark.count)...]))
  }
}

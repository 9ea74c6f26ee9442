public import Dates

/// What a chart says about itself: its name, unit, source, as-of day and language.
public struct ChartWords: Hashable, Sendable {
  /// The id of the chart, unique on its page; the ids of its parts begin with it.
  public var id: String
  /// The name of the chart; an empty one is replaced by the summary.
  public var title: String
  /// The unit of the values, empty for plain counts.
  public var unit: String
  /// Where the figures come from; only a picture that stands alone prints it.
  public var source: String
  /// The day up to which the figures are known.
  public var asOf: Day?
  /// The language of the words that the chart writes by itself.
  public var language: ChartLanguage

  /// The words of one chart; all but the title may be left out.
  public init(
    id: String = "", title: String = "", unit: String = "", source: String = "", asOf: Day? = nil,
    language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.source = source
    self.asOf = asOf
    self.language = language
  }
}

extension ChartWords {
  /// "（公里）" or " (km)"; empty without a unit.
  var unitInBrackets: String {
    unit.isEmpty ? "" : language.pick("（\(unit)）", " (\(unit))")
  }

  /// "单位：公里" or "unit: km"; empty without a unit.
  var unitLine: String {
    unit.isEmpty ? "" : language.pick("单位：", "unit: ") + unit
  }

  /// The head of a table's column of values: "值（公里）" or "Value (km)".
  var valueHeading: String {
    language.pick("值", "Value") + unitInBrackets
  }

  /// "来源：统计局 · 截至2019年6月30日", with what is known of the two; empty without both.
  var sourceLine: String {
    var parts: [String] = []
    if !source.isEmpty { parts.append(language.pick("来源：", "Source: ") + source) }
    if let asOf { parts.append(language.pick("截至", "As of ") + DayText.day(asOf, language)) }
    return parts.joined(separator: " · ")
  }

  /// The id of a part of the chart, safe inside `url(#…)`: other letters than a–z, 0–9 and - become hexadecimal.
  func partID(_ part: String) -> String {
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        bytes.append(byte)
      default: bytes += "_\(String(byte, radix: 16))".utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self) + "-" + part
  }
}

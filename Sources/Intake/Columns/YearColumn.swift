/// A year in the header of a column of indicators, and what the words beside it make of its values.
package struct YearColumn: Hashable, Sendable {
  /// What a value of the year is.
  package enum Kind: Hashable, Sendable {
    /// What is to be reached: `2019年目标`.
    case target
    /// What was reached: `2018年完成`.
    case actual
    /// Where things stood: `2015年基期值`.
    case baseline
    /// The header does not say.
    case plain
  }

  package let year: Int
  package let kind: Kind

  /// The year of a header's cell such as `2025年目标`; nil for a span (`2025/26`) and for part of a year (`2019Q1`).
  init?(_ text: String) {
    let line = HeaderText.singleLine(text)
    guard line.unicodeScalars.count <= 24, !Self.isFiscal(line), let year = HeaderText.year(in: line) else {
      return nil
    }
    let name = HeaderText.normalised(line)
    guard !Self.contains(name, anyOf: Self.partsOfYears), !Self.isQuarter(name) else { return nil }
    self.year = year
    kind = Self.words.first { Self.contains(name, anyOf: $0.words) }?.kind ?? .plain
  }

  /// Words for what a value is; a header with two of them is what the first says.
  private static let words: [(kind: Kind, words: [String])] = [
    (
      .actual, ["完成", "实际", "实绩", "达成", "实现", "执行", "actual", "achieved", "result", "outturn", "performance"]
    ),
    (.target, ["目标", "计划", "规划", "预期", "任务数", "指标值", "target", "plan", "goal", "forecast"]),
    (.baseline, ["基期", "基数", "基准", "基础", "现状", "现值", "baseline", "current"]),
  ]

  private static let partsOfYears = [
    "月", "季", "半年", "旬", "周", "增速", "增长", "增幅", "同比", "变化", "排名", "quarter", "month", "half", "growth",
    "change", "rank",
  ]

  private static func contains(_ text: String, anyOf words: [String]) -> Bool {
    words.contains { Array(text.utf8).firstRange(of: Array($0.utf8)) != nil }
  }

  /// Whether a `q` stands beside one figure: `2019q1`.
  private static func isQuarter(_ name: String) -> Bool {
    let scalars = Array(name.unicodeScalars)
    return scalars.indices.contains { index in
      (scalars[index] == "q" || scalars[index] == "h")
        && TextCursor(scalars, at: index + 1).peek()?.isASCIIDigit ?? false
    }
  }

  private static func isFiscal(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      index >= 4 && index + 1 < scalars.count && "/-–—".unicodeScalars.contains(scalars[index])
        && scalars[index - 1].properties.numericType != nil
        && scalars[index + 1].properties.numericType != nil
    }
  }
}

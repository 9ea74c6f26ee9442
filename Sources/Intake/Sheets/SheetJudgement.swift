internal import Dates
internal import Diagnostics

/// What a sheet is taken for.
struct SheetJudgement: Sendable {
  enum Verdict: Sendable {
    case table(Header, ColumnReading)
    /// No header was found; the reason says what was seen.
    case neither(Wording)
  }

  /// How many lines from the top are looked at for a header.
  private static let depth = 60

  let verdict: Verdict

  init(_ sheet: SheetLines, maps: [ColumnMapping], month: Month?) {
    var best: Candidate?
    for line in sheet.lines.indices.prefix(Self.depth) {
      for candidate in Self.candidates(sheet, line, maps, month)
      where Self.isTable(candidate.reading, maps) && candidate.reading.score > best?.reading.score ?? 0 {
        best = candidate
      }
    }
    verdict = best.map { .table($0.header, $0.reading) } ?? .neither(Self.reason(sheet))
  }

  private typealias Candidate = (header: Header, reading: ColumnReading)

  /// What the header may be that begins in a line; one of two rows comes before its upper row alone.
  private static func candidates(
    _ sheet: SheetLines, _ line: Int, _ maps: [ColumnMapping], _ month: Month?
  ) -> [Candidate] {
    func readings(_ header: Header) -> [Candidate] {
      TableKind.allCases.map { (header, ColumnReading(header, as: $0, maps: maps, month: month)) }
    }
    let single = readings(Header(sheet, line: line))
    let isNamed = single.contains { $0.reading.score >= 2 }
    let double = isNamed ? Header(sheet, upper: line).map(readings) : nil
    return (double ?? []) + single
  }

  /// Whether the columns make a ledger or a table of indicators, even if one that is needed is not clear yet.
  private static func isTable(_ reading: ColumnReading, _ maps: [ColumnMapping]) -> Bool {
    switch reading.kind {
    case .ledger:
      let tells: [Field] = [.departments, .owners, .support, .deadline]
      let count = tells.count(where: reading.has)
      if reading.has(.title) { return count >= 1 }
      return reading.has(.deadline) && count >= 2
    case .indicators:
      guard reading.has(.name) else { return false }
      return reading.has(.target) || reading.has(.baseline) || !reading.periods.isEmpty
        || LongLayout.isHeader(reading)
    }
  }

  private static func reason(_ sheet: SheetLines) -> Wording {
    guard let fullest = sheet.lines.prefix(depth).max(by: { $0.ownColumns.count < $1.ownColumns.count })
    else {
      return Wording(zh: "是空表", en: "it is empty")
    }
    if let looks = SheetLooks.wording(sheet) { return looks }
    return Wording(
      zh: "没有找到表头：没有一行同时写明任务（或指标）和单位、责任人、时限（或目标值）；格子最多的一行（第 \(fullest.number) 行）是：\(fullest.excerpt)",
      en:
        "no header was found: no row names a task (or an indicator) together with a department, an owner or a "
        + "deadline (or a target); the fullest row, \(fullest.number), is: \(fullest.excerpt)")
  }
}

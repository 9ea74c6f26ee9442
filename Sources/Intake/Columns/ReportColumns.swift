internal import Dates

/// The columns of a ledger that report on one month: `完成进度`, `6月进展情况`.
struct ReportColumns: Sendable {
  let month: Month

  /// What a header's cell means; a column of another month means nothing.
  func match(_ texts: [String]) -> FieldNames.Match? {
    // The whole of a header in two rows says more than its lower one.
    guard let text = texts.max(by: { $0.utf8.count < $1.utf8.count }), !text.isEmpty else { return nil }
    let inside = PeriodWords.insideBrackets(text)
    if PeriodWords.mayName(inside), isOfMonth(inside) == nil { return nil }
    let name = HeaderText.normalised(text)
    if let match = FieldNames.reports.match([text]) { return match }
    guard let ending = FieldNames.reports.match(endOf: name),
      let isDated = isOfMonth(String(decoding: name.utf8.dropLast(ending.name.utf8.count), as: UTF8.self))
    else { return nil }
    var match = ending.match
    // A column that names the month stands before those that do not.
    match.nameClass = isDated ? -1 : match.nameClass
    return match
  }

  /// The other month that a column reports on: `7月进展情况`, `进展（5月）`; nil for all other columns.
  func otherMonth(_ texts: [String]) -> Month? {
    guard let text = texts.max(by: { $0.utf8.count < $1.utf8.count }), !text.isEmpty else { return nil }
    let name = HeaderText.normalised(text)
    let words: String
    if FieldNames.reports.match([text]) != nil {
      words = PeriodWords.insideBrackets(text)
    } else if let ending = FieldNames.reports.match(endOf: name) {
      words = String(decoding: name.utf8.dropLast(ending.name.utf8.count), as: UTF8.self)
    } else {
      return nil
    }
    return namedMonth(words).flatMap { $0 == month ? nil : $0 }
  }

  /// Whether the words before a name say the month; nil where they say another, or something else.
  private func isOfMonth(_ words: String) -> Bool? {
    if Self.present.contains(words) { return false }
    return namedMonth(words) == month ? true : nil
  }

  /// The month that words name: `6月`, `截至6月底`, `2019年6月`.
  private func namedMonth(_ words: String) -> Month? {
    let words =
      Self.ends.first { words.utf8.starts(with: $0.utf8) }.map {
        String(decoding: words.utf8.dropFirst($0.utf8.count), as: UTF8.self)
      } ?? words
    guard case .success(let reading) = DeadlineText.read(words, year: month.year),
      case .day(let day) = reading.meaning, reading.rule == .monthEnd || reading.rule == .day
    else { return nil }
    return day.month
  }

  /// Words that only say that a column is the present one.
  private static let present: Set<String> = [
    "工作", "目前", "当前", "最新", "项目", "任务", "整改", "本月", "截至目前", "截止目前", "推进", "当前工作", "目前工作",
  ]
  private static let ends = ["截至", "截止"]
}

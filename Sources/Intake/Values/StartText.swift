internal import Dates
internal import Tables

/// Reads the day on which work begins.
enum StartText {
  /// The day as written, or the first of a month as written; nil for all other words.
  static func day(_ text: String) -> Day? {
    let text = HeaderText.singleLine(text)
    if case .success(let day) = DateText.day(text) { return day }
    if case .success(let month) = DateText.month(text) { return Day("\(month)-01") }
    guard case .success(let reading) = DeadlineText.read(text, year: nil),
      case .day(let day) = reading.meaning
    else { return nil }
    switch reading.rule {
    case .day, .dayFirst, .monthFirst: return day
    case .monthEnd where !saysEnd(text): return Day(year: day.year, month: day.month.ordinal, day: 1)
    default: return nil
    }
  }

  /// Whether words name the end of a month, which no start can be read from.
  private static func saysEnd(_ text: String) -> Bool {
    let words = text.lowercased()
    return ["底", "末", "end", "by", "前"].contains { Array(words.utf8).firstRange(of: Array($0.utf8)) != nil }
  }
}

/// Columns that tell of persons.
enum PersonalColumn {
  /// Whether a column's name says that persons, telephone or identity numbers stand below it.
  static func matches(_ name: String) -> Bool {
    let name = HeaderText.normalised(name)
    if FieldNames.ledger.match([name])?.field == .owners { return true }
    return words.contains { word in
      Array(name.utf8).firstRange(of: Array(word.utf8)) != nil
    }
  }

  private static let words = [
    "电话", "手机", "联系方式", "身份证", "联系人", "责任人", "负责人", "领导", "经办人", "姓名", "phone", "mobile", "email",
    "telephone",
    "contact", "deliverylead", "projectlead", "assignedto",
  ]
}

internal import Dates
internal import Diagnostics

/// What the rows above a header say of the programme: its title and its years.
struct ProgrammeTitle: Sendable {
  let text: String
  /// The years of the programme as the user or the title names them; empty where neither does.
  let years: [Int]
  let place: Place
  /// The only year that the rows above the header name, for days without one.
  let singleYear: Int?

  /// What the tables say; `year` is that of `--year` and goes before theirs.
  init(_ tables: [UnderstoodTable], file: String, year: Int?) {
    let lines = tables.flatMap { Array($0.titleLines) }
    let texts = lines.flatMap { line in line.ownColumns.map { (line.text($0), line.place) } }
      .filter { TextBudget.holds($0.0) }
    let titles = texts.filter { Self.isTitle($0.0) }
    let title = titles.max { Self.weight($0.0) < Self.weight($1.0) }
    text = title.map { Self.cleaned($0.0) } ?? Self.stem(of: file)
    place = title?.1 ?? Place(file: file)
    let named = Set(texts.filter { !Self.tellsWhenWritten($0.0) }.flatMap { Self.ownYears(in: $0.0) })
    singleYear = named.count == 1 ? named.first : nil
    let titleYears = Self.plan(in: text) ?? Self.ownYears(in: text)
    years = year.map { [$0] } ?? (titleYears.isEmpty ? singleYear.map { [$0] } ?? [] : titleYears)
  }

  /// The years of a text; those in the names of documents only where no other is named.
  private static func ownYears(in whole: String) -> [Int] {
    let text = withoutCutOff(whole)
    var isInside = false
    let outside = text.unicodeScalars.filter { scalar in
      if scalar == "《" { isInside = true }
      defer { if scalar == "》" { isInside = false } }
      return !isInside
    }
    let years = HeaderText.years(in: String(String.UnicodeScalarView(outside)))
    return years.isEmpty ? HeaderText.years(in: text) : years
  }

  /// A text up to the words that say until when it tells: `（截至2018年12月）`.
  private static func withoutCutOff(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let cuts = ["截至", "截止"].compactMap { bytes.firstRange(of: Array($0.utf8))?.lowerBound }
    return cuts.min().map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? text
  }

  /// Whole years, from the earliest to the latest that the title or any of the days lies in.
  func period(with days: [Day]) -> Period? {
    let all = years + days.map(\.year)
    guard let first = all.min(), let last = all.max(), let start = Day(year: first, month: 1, day: 1),
      let end = Day(year: last, month: 12, day: 31)
    else { return nil }
    return Period(start: start, end: end)
  }

  /// Whether a line says when the table was filled in or up to when it tells, which is no year of its days.
  private static func tellsWhenWritten(_ text: String) -> Bool {
    let line = HeaderText.singleLine(text).utf8
    return ["填报", "填表", "制表", "报送", "日期"].contains { line.starts(with: $0.utf8) }
  }

  private static func isTitle(_ text: String) -> Bool {
    let line = HeaderText.singleLine(text)
    let scalars = Array(line.unicodeScalars)
    guard scalars.count >= 4, let first = scalars.first, !RowWords.isNote(line) else { return false }
    if first == "（" || first == "(" { return false }
    return !["附件", "附表", "单位：", "单位:", "填报", "截至", "日期"].contains { line.utf8.starts(with: $0.utf8) }
  }

  /// The longer of two titles is the title, unless it is so long that it is an explanation.
  private static func weight(_ text: String) -> Int {
    let count = text.unicodeScalars.count
    return count > 60 ? 0 : count
  }

  /// The title on one line, without the blanks between Chinese characters that spread it.
  private static func cleaned(_ text: String) -> String {
    let scalars = Array(HeaderText.singleLine(text).unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let neighbours = [index - 1, index + 1].filter(scalars.indices.contains).map {
        scalars[$0].value > 0x2E7F
      }
      if scalar == " ", neighbours.contains(true) { continue }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// The five years of a plan that the text names: 十四五 is 2021 to 2025.
  private static func plan(in text: String) -> [Int]? {
    let plans = ["十二五", "十三五", "十四五", "十五五", "十六五"]
    let found = plans.indices.filter { Array(text.utf8).firstRange(of: Array(plans[$0].utf8)) != nil }
    guard let plan = found.first, found.count == 1 else { return nil }
    return [2011 + plan * 5, 2015 + plan * 5]
  }

  private static func stem(of file: String) -> String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? file.utf8[...]
    let point = name.lastIndex(of: UInt8(ascii: "."))
    return String(decoding: point.map { name[..<$0] } ?? name, as: UTF8.self)
  }
}

internal import Dates
internal import Diagnostics
internal import Model

/// Deadlines, reports and readings lie in the programme's period; a reading before it may be a baseline.
enum OutsidePeriod: Rule {
  static let id = "outside-period"
  static let about = Wording(
    zh: "时限、调整、月报和读数都在方案的起止日期之内",
    en: "deadlines, adjustments, reports and readings lie in the programme's period")
  static let help = Wording(
    zh: "改正日期，或改 programme.yaml 里 period 的起止日期", en: "mend the date, or the period in programme.yaml")

  static func check(_ draft: Draft) -> [Finding] {
    guard let period = draft.configuration.period else { return [] }
    return deadlines(draft, period) + adjustments(draft, period) + reports(draft, period)
      + readings(draft, period)
  }

  private static func deadlines(_ draft: Draft, _ period: Period) -> [Finding] {
    let tasks = draft.tasks.map { read in
      read.rows.filter { ($0.deadline?.day).map { !period.contains($0) } ?? false }
        .map { read.sheet.spot($0.row, .deadline) }
    }
    let indicators = draft.indicators.map { read in
      read.rows.filter { $0.deadline.map { !period.contains($0) } ?? false }
        .map { read.sheet.spot($0.row, .deadline) }
    }
    return ((tasks ?? []) + (indicators ?? [])).map { spot in
      finding(at: spot, wording(Wording(zh: "完成时限", en: "the deadline"), spot.read ?? "", period))
    }
  }

  private static func adjustments(_ draft: Draft, _ period: Period) -> [Finding] {
    guard let read = draft.adjustments else { return [] }
    return read.rows.filter { $0.date.map { !period.contains($0) } ?? false }.map { row in
      let spot = read.sheet.spot(row.row, .date)
      return finding(
        at: spot, wording(Wording(zh: "调整日期", en: "the day of the adjustment"), spot.read ?? "", period))
    }
  }

  private static func reports(_ draft: Draft, _ period: Period) -> [Finding] {
    let months = period.start.month...period.end.month
    let late = period.end.month.adding(months: 12)
    return draft.reports.filter { !months.contains($0.month) }.map { reports in
      if reports.month > period.end.month, reports.month <= late {
        return finding(
          at: Spot(file: reports.sheet.file),
          Wording(
            zh: "\(reports.month) 在方案期满以后：这些月报只说明期满后完成了哪些任务，期内的亮灯不变",
            en:
              "\(reports.month) is after the programme's end: its reports tell what was completed later, and change no lamp"
          ),
          help: Wording(zh: "不用管；月份写错的改文件名", en: "nothing to do; rename the file if the month is wrong"),
          severity: .note)
      }
      return finding(
        at: Spot(file: reports.sheet.file),
        wording(Wording(zh: "月报的月份", en: "the month of the reports"), "\(reports.month)", period))
    }
  }

  private static func readings(_ draft: Draft, _ period: Period) -> [Finding] {
    guard let read = draft.readings else { return [] }
    let later = read.rows.filter { $0.day.map { $0 > period.end } ?? false }
    return later.map { reading in
      let spot = read.sheet.spot(reading.row, .date)
      return finding(
        at: spot, wording(Wording(zh: "读数的日期", en: "the day of the reading"), spot.read ?? "", period))
    } + earlier(read, period)
  }

  /// Tells once how many readings are of the time before, which charts show.
  private static func earlier(_ read: Draft.Read<ReadingColumn, ReadingRow>, _ period: Period) -> [Finding] {
    let rows = read.rows.filter { $0.day.map { $0 < period.start } ?? false }
    guard let first = rows.first else { return [] }
    return [
      finding(
        at: read.sheet.spot(first.row, .date),
        Wording(
          zh: "\(rows.count) 个读数早于方案的起始日期 \(period.start)，作为以前的数据列出",
          en: "\(rows.count) readings are of the time before \(period.start), and are shown as such"),
        severity: .warning)
    ]
  }

  private static func wording(_ what: Wording, _ value: String, _ period: Period) -> Wording {
    Wording(
      zh: "\(what.zh)“\(value)”不在方案的起止日期（\(period.start) 至 \(period.end)）之内",
      en: "\(what.en) '\(value)' lies outside the programme's period, \(period.start) to \(period.end)")
  }
}

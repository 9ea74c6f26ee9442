/// How an office writes days.
struct DateHabits {
  /// The year that the table or the user names, in which days without a year lie; nil where nothing names one.
  let year: Int?
  /// Whether dates with slashes write the day first; nil where the column writes none so.
  let dayFirst: Bool?
  /// Whether some cells may be written so that nobody can read a day in them.
  let writesUnclear: Bool

  static let ongoing = ["长期", "长期坚持", "持续推进", "每月", "每季度末", "常态化", "长期\n坚持", "Ongoing"]
  static let unsettled = ["待定", "立行立改", "按上级要求", "尽快", "TBC", "视资金情况", "未定", "待 定"]
  static let nothing = ["", "—", "/", "-"]

  /// Cells in which no one can read one certain day.
  static let unclear = [
    "2019年12月前", "不早于2019年6月30日", "2019年初", "2019.1", "与2018年相比提高5%", "2019年12月初", "2019年3月起",
    "3个月内", "2019年6月31日", "2019年6月底前完成方案，2019年12月底前全面完成", "2019年6月底、12月底", "晚于2019年6月30日",
    "2019年春节前", "依据2018年规划", "2019年6月启动", "2019/20", "2019年12月底前，长期坚持", "6.3", "2019年6月30日未完成",
    "完成2018年目标任务", "较2018年下降", "2019年2月30日", "2019年6月中旬前", "2019年第一批", "2019年6月30日除外",
    "参照2017年标准", "纳入2019年计划", "2019-06-30/2019-12-31", "2019年6月30日（原2019年3月31日）", "2019年9月后",
    "2019年6月至今", "2019年6月左右",
  ]

  /// A deadline as a cell.
  func deadline(_ deadline: TruthDeadline, _ random: inout RandomSource) -> WrittenCell {
    switch deadline {
    case .ongoing: return WrittenCell(random.pick(Self.ongoing), ["长期"], "ongoing")
    case .unsettled: return WrittenCell(random.pick(Self.unsettled), ["待定"], "unsettled")
    case .none: return WrittenCell(random.pick(Self.nothing), ["待定"], "nothing")
    case .day(let day):
      if writesUnclear, random.chance(25) {
        let text = random.pick(Self.unclear)
        return WrittenCell(text, [], "unclear-day \(text)")
      }
      return random.pick(cells(day, &random))
    }
  }

  /// When work begins, as a cell.
  func start(_ day: TruthDay?, _ random: inout RandomSource) -> WrittenCell {
    guard let day else { return WrittenCell("", [""], "no-start") }
    if random.chance(6) {
      let text = random.pick(["上半年", "另行通知", "资金到位后", "2019年", "一季度", "年初", "2019年3月底", "2019年3月前"])
      return WrittenCell(text, [], "unclear-start \(text)")
    }
    var cells = plain(day, &random) + [WrittenCell("自\(chinese(day))起", [day.iso], "start-from")]
    if day.day == 1 {
      let month = "\(day.year)年\(day.month)月"
      cells += [
        (month, "start-month"), ("\(month)启动", "start-month-words"), ("自\(month)起", "start-month-from"),
        ("\(day.year)-\(TruthDay.padded(day.month))", "start-month-iso"),
      ].map { WrittenCell($0.0, [day.iso], $0.1) }
      cells.append(withoutYear("\(day.month)月", day, "start-month-only"))
    }
    return random.pick(cells)
  }

  /// A cell without a year, which can be read only where a year is known.
  private func withoutYear(_ text: String, _ day: TruthDay, _ habit: String) -> WrittenCell {
    WrittenCell(text, year == day.year ? [day.iso] : [], habit + (year == nil ? "-no-year" : ""))
  }

  private func chinese(_ day: TruthDay) -> String { "\(day.year)年\(day.month)月\(day.day)日" }

  /// Every way in which a deadline may be written.
  private func cells(_ day: TruthDay, _ random: inout RandomSource) -> [WrittenCell] {
    var cells = plain(day, &random)
    func add(_ text: String, _ habit: String) { cells.append(WrittenCell(text, [day.iso], habit)) }
    add(chinese(day) + "前", "before-day")
    add(chinese(day) + "之前", "before-day")
    add("不晚于" + chinese(day), "not-later")
    add(chinese(day) + "前完成", "day-words")
    add("完成时限：" + chinese(day), "day-label")
    add("\(day.year)年1月1日至" + chinese(day), "span-days")
    add("\(day.year).1.1-\(day.year).\(day.month).\(day.day)", "span-points")
    if canLackYear(day) { addWithoutYear("\(day.month)月\(day.day)日前", day, "day-only", to: &cells) }
    if day.isMonthEnd { addMonths(day, to: &cells) }
    if day.isYearEnd { addYears(day, to: &cells) }
    if let year, day.year == year + 1, day.isMonthEnd { add("明年\(day.month)月底前", "next-year") }
    return cells
  }

  /// Days of other years are never written without one.
  private func canLackYear(_ day: TruthDay) -> Bool { year == day.year || year == nil && writesUnclear }

  private func addWithoutYear(_ text: String, _ day: TruthDay, _ habit: String, to cells: inout [WrittenCell])
  {
    cells.append(withoutYear(text, day, habit))
  }

  private func addMonths(_ day: TruthDay, to cells: inout [WrittenCell]) {
    let month = "\(day.year)年\(day.month)月"
    let quarters = [3: "一", 6: "二", 9: "三", 12: "四"]
    for (text, habit) in [
      (month, "month"), (month + "底", "month-end"), (month + "底前", "month-end"), (month + "末", "month-end"),
      (month + "份", "month"), ("截至\(month)底", "month-end"), ("预计\(month)底建成", "month-words"),
      ("\(day.year)-\(TruthDay.padded(day.month))", "month-iso"), ("\(day.year)/\(day.month)", "month-slash"),
      ("\(day.year)年1—\(day.month)月", "span-months"),
      ("\(Self.digits(day.year))年\(Self.words(day.month))月底", "month-words"),
    ] where !(habit == "span-months" && day.month == 1) {
      var cell = WrittenCell(text, [day.iso], habit)
      if text == month {
        let first = TruthDay(year: day.year, month: day.month, day: 1)
        cell.number = StoredNumber(text: String(first.serial), style: .month)
      }
      cells.append(cell)
    }
    if day.month >= 10 { cells.append(WrittenCell("\(day.year).\(day.month)", [day.iso], "month-point")) }
    if let quarter = quarters[day.month] {
      cells.append(WrittenCell("\(day.year)年第\(quarter)季度", [day.iso], "quarter"))
      cells.append(WrittenCell("\(day.year)年\(quarter)季度末", [day.iso], "quarter"))
    }
    if day.month == 6 { cells.append(WrittenCell("\(day.year)年上半年", [day.iso], "half")) }
    guard canLackYear(day) else { return }
    for text in [
      "\(day.month)月底前", "\(day.month)月底", "\(day.month)月", "\(Self.words(day.month))月底", "\(day.month)月份",
    ] {
      addWithoutYear(text, day, "month-only", to: &cells)
    }
    if let quarter = quarters[day.month] {
      addWithoutYear("第\(quarter)季度", day, "quarter-only", to: &cells)
    }
    if day.month == 6 { addWithoutYear("上半年", day, "half-only", to: &cells) }
  }

  private func addYears(_ day: TruthDay, to cells: inout [WrittenCell]) {
    for text in ["年底", "年底前", "年", "年内", "年年底前", "年度", "年下半年"] {
      cells.append(WrittenCell("\(day.year)\(text)", [day.iso], "year-end"))
    }
    guard canLackYear(day) else { return }
    for text in ["年底", "年底前", "年内", "全年", "今年年底前"] { addWithoutYear(text, day, "year-end-only", to: &cells) }
  }

  /// The ways to write a day in full.
  private func plain(_ day: TruthDay, _ random: inout RandomSource) -> [WrittenCell] {
    if let dayFirst, random.chance(70) { return [slashed(day, dayFirst: dayFirst, &random)] }
    let (month, date) = (TruthDay.padded(day.month), TruthDay.padded(day.day))
    return [
      (day.iso, "iso"), ("\(day.year)/\(day.month)/\(day.day)", "slashes"),
      ("\(day.year).\(day.month).\(day.day)", "points"), (chinese(day), "chinese"),
      ("\(day.year)年\n\(day.month)月\(day.day)日", "wrapped-day"),
      ("\(day.year) 年 \(day.month) 月 \(day.day) 日", "spaced-day"),
      (Wide.digits(chinese(day)), "wide-day"), ("\(day.year)\(month)\(date)", "compact"),
      ("\(day.iso) 00:00:00", "clock"), (String(day.serial), "serial"),
      ("\(Self.digits(day.year))年\(Self.words(day.month))月\(Self.words(day.day))日", "words-day"),
    ].map { text, habit in
      var cell = WrittenCell(text, [day.iso], habit)
      let styles = ["iso": StoredNumber.Style.day, "chinese": .chineseDay, "serial": .general]
      cell.number = styles[habit].map { StoredNumber(text: String(day.serial), style: $0) }
      return cell
    }
  }

  private func slashed(_ day: TruthDay, dayFirst: Bool, _ random: inout RandomSource) -> WrittenCell {
    let sign = random.pick(["/", ".", "-"])
    let parts = dayFirst ? [day.day, day.month] : [day.month, day.day]
    let pads = random.chance(50)
    let texts = parts.map { pads ? TruthDay.padded($0) : String($0) } + [String(day.year)]
    var cell = WrittenCell(texts.joined(separator: sign), [day.iso], dayFirst ? "day-first" : "month-first")
    cell.slashDay = day
    return cell
  }

  /// The cells of a column after looking at all of them: what nothing proves, nobody can read.
  static func settled(_ cells: [WrittenCell], isAsked: Bool) -> [WrittenCell] {
    let isProved = isAsked || cells.contains { ($0.slashDay?.day ?? 0) > 12 }
    return cells.map { cell in
      guard let day = cell.slashDay, day.day <= 12, day.day != day.month, !isProved else { return cell }
      var cell = cell
      cell.readings = []
      cell.habit += "-unproved"
      return cell
    }
  }

  private static let numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  private static func digits(_ year: Int) -> String {
    String(year).utf8.map { numerals[Int($0) - 48] }.joined()
  }

  private static func words(_ number: Int) -> String {
    let (tens, ones) = (number / 10, number % 10)
    let front = tens == 0 ? "" : tens == 1 ? "十" : numerals[tens] + "十"
    return front + (ones == 0 ? "" : numerals[ones])
  }
}

/// Forms of a text as wide as Chinese characters.
enum Wide {
  static func digits(_ text: String) -> String {
    mapped(text) { (0x30...0x39).contains($0) ? $0 + 0xFEE0 : $0 }
  }

  private static func mapped(_ text: String, _ map: (UInt32) -> UInt32) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { Unicode.Scalar(map($0.value)) ?? $0 }))
  }
}

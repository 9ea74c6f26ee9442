import Charts
import Dates
import Diagnostics

/// The lamps of the months of 2019, January first; nil where a month has none.
private func lamps(_ tones: [Tone?]) -> [Month: Tone] {
  var lamps: [Month: Tone] = [:]
  for (index, tone) in tones.enumerated() { lamps[Month(year: 2019, ordinal: index + 1)] = tone }
  return lamps
}

extension ExampleSection {
  static let matrices = ExampleSection(
    "matrix", title: Wording(zh: "亮灯矩阵", en: "Lamp matrix"),
    purpose: Wording(
      zh: "各单位或各任务逐月的亮灯，过去的不重画。", en: "Lamps of departments or tasks month by month, never repainted.")
  ) {
    Example("matrix", zh: "各单位逐月亮灯，右边数红灯的月数", en: "Departments by month, with red months counted") {
      LampMatrix(
        ChartWords(id: "matrix", title: "各单位逐月亮灯", asOf: june30),
        rows: [
          LampMatrix.Row("国土规划建设管理局", lamps: lamps([.green, .green, .yellow, .red, .red, .yellow])),
          LampMatrix.Row("城市管理局", lamps: lamps([.green, .green, .green, .green, .green, .done])),
          LampMatrix.Row("社会事务局", lamps: lamps([.grey, .grey, .yellow, .yellow, .green, .green])),
        ], period: year2019, counted: [.red])
    }
    Example("matrix-phone", zh: "手机的宽度，有缺报月份和链接", en: "As wide as a phone, with missing months and links") {
      LampMatrix(
        ChartWords(id: "matrix-phone", title: "各任务逐月亮灯", asOf: june30),
        rows: [
          LampMatrix.Row(
            "打通断头路", lamps: lamps([.green, nil, .yellow, nil, nil, .red]), href: "index.html#kind-matrix"),
          LampMatrix.Row("新建公厕", lamps: lamps([nil, .grey, .green, .green, .done, .done])),
        ], period: year2019, counted: [.red, .yellow], width: 300)
    }
    Example("matrix-english", zh: "英文，三年", en: "In English, over three years") {
      LampMatrix(
        ChartWords(id: "matrix-english", title: "Lamps by month", asOf: june30, language: .en),
        rows: [
          LampMatrix.Row("Construction", lamps: lamps([.green, .green, .yellow, .red, .red, .yellow])),
          LampMatrix.Row("Management", lamps: lamps([.green, .green, .green, .green, .green, .done])),
        ], period: Period(spanning: start(ofMonth: 1), end(ofMonth: 36)), counted: [.red])
    }
    Example("matrix-one", zh: "一行一个月", en: "One row and one month") {
      LampMatrix(
        ChartWords(id: "matrix-one", title: "财政局"), rows: [LampMatrix.Row("财政局", lamps: lamps([.yellow]))],
        period: Period(spanning: start(ofMonth: 1), end(ofMonth: 1)), width: 300)
    }
    Example("matrix-none", zh: "没有任何一行", en: "No rows") {
      LampMatrix(ChartWords(id: "matrix-none", title: "各单位逐月亮灯"), rows: [], period: year2019)
    }
    Example("matrix-sixty", zh: "60 行", en: "60 rows") {
      LampMatrix(
        ChartWords(id: "matrix-sixty", title: "全部任务逐月亮灯", asOf: june30),
        rows: (1...60).map { row in
          LampMatrix.Row("第\(row)项任务", lamps: lamps((0..<6).map { Tone.allCases[(row * 3 + $0) % 5] }))
        }, period: year2019, counted: [.red])
    }
    Example("matrix-decades", zh: "一个世纪，画最后十年", en: "A century, of which the last ten years are drawn") {
      LampMatrix(
        ChartWords(id: "matrix-decades", title: "百年亮灯"),
        rows: [LampMatrix.Row("建设", lamps: lamps([.green, .yellow, .red]))],
        period: Period(spanning: Month(year: 1920, ordinal: 1).firstDay, end(ofMonth: 12)), width: 960)
    }
    Example("matrix-hostile", zh: "四十个字和带标记的名称", en: "Names of forty characters and with markup") {
      LampMatrix(
        ChartWords(id: "matrix-hostile", title: hostileText, asOf: june30),
        rows: [
          LampMatrix.Row(hostileText, lamps: lamps([.red, .red]), href: "index.html?" + hostileText),
          LampMatrix.Row(fortyCharacters, lamps: lamps([.green])),
        ], period: year2019, counted: Tone.allCases, width: 480)
    }
  }

  static let calendars = ExampleSection(
    "calendar", title: Wording(zh: "时限日历", en: "Calendar of deadlines"),
    purpose: Wording(zh: "哪一天有什么到期。", en: "What falls due on which day.")
  ) {
    Example("calendar", zh: "逾期的和近期到期的任务", en: "What is overdue and what is due soon") {
      DeadlineCalendar(
        ChartWords(id: "calendar", title: "近期到期", asOf: june30),
        deadlines: [
          DeadlineCalendar.Deadline(end(ofMonth: 5), "渠化交叉口", .red),
          DeadlineCalendar.Deadline(june30, "老旧小区改造", .yellow),
          DeadlineCalendar.Deadline(june30, "新建公厕", .done),
          DeadlineCalendar.Deadline(june30.adding(days: 15), "口袋公园", .green),
        ])
    }
    Example("calendar-years", zh: "三年，每月一格", en: "Three years, a cell a month") {
      DeadlineCalendar(
        ChartWords(id: "calendar-years", title: "三年时限", asOf: june30),
        deadlines: (0..<40).map { index in
          DeadlineCalendar.Deadline(
            end(ofMonth: index * 7 % 36 + 1), "任务\(index)", Tone.allCases[index % 5])
        }, form: .years)
    }
    Example("calendar-english", zh: "英文，手机的宽度", en: "In English, as wide as a phone") {
      DeadlineCalendar(
        ChartWords(id: "calendar-english", title: "Due soon", asOf: june30, language: .en),
        deadlines: [
          DeadlineCalendar.Deadline(june30.adding(days: 3), "Utility tunnel", .yellow),
          DeadlineCalendar.Deadline(june30.adding(days: 20), "Pocket parks", .green),
        ], width: 300)
    }
    Example("calendar-one", zh: "只有一个时限", en: "One deadline") {
      DeadlineCalendar(
        ChartWords(id: "calendar-one", title: "到期"),
        deadlines: [DeadlineCalendar.Deadline(june30, "打通断头路", .grey)], width: 300)
    }
    Example("calendar-none", zh: "没有时限", en: "No deadlines") {
      DeadlineCalendar(ChartWords(id: "calendar-none", title: "到期"), deadlines: [])
    }
    Example("calendar-crowded", zh: "60 项同一天到期", en: "60 tasks due on one day") {
      DeadlineCalendar(
        ChartWords(id: "calendar-crowded", title: "年底到期", asOf: june30),
        deadlines: (1...60).map {
          DeadlineCalendar.Deadline(end(ofMonth: 12), "任务\($0)", Tone.allCases[$0 % 5])
        })
    }
    Example("calendar-ages", zh: "相隔九千年的两个时限", en: "Two deadlines nine thousand years apart") {
      DeadlineCalendar(
        ChartWords(id: "calendar-ages", title: "到期"),
        deadlines: [
          DeadlineCalendar.Deadline(Month(year: 1000, ordinal: 1).firstDay, "最早", .red),
          DeadlineCalendar.Deadline(Month(year: 9999, ordinal: 12).lastDay, "最晚", .green),
        ])
    }
    Example("calendar-hostile", zh: "四十个字和带标记的名称", en: "Names of forty characters and with markup") {
      DeadlineCalendar(
        ChartWords(id: "calendar-hostile", title: hostileText, asOf: june30),
        deadlines: [
          DeadlineCalendar.Deadline(june30, hostileText, .red),
          DeadlineCalendar.Deadline(june30.adding(days: 1), fortyCharacters, .green),
        ])
    }
  }
}

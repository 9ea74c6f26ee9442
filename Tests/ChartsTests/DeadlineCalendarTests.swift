import Charts
import Dates
import Markup
import Testing

@Suite struct DeadlineCalendarTests {
  private let names = ["打通断头路", "公共停车场", "海绵城市", "门前三包", "垃圾分类", "占道经营", "老旧小区改造"]

  /// Deadlines at the ends of months and on some other days, most of them of the second half of 2019.
  private var deadlines: [DeadlineCalendar.Deadline] {
    let days = [
      "2019-03-31", "2019-04-30", "2019-05-31", "2019-05-31", "2019-06-15", "2019-06-30", "2019-06-30",
      "2019-07-10", "2019-08-31", "2019-09-30", "2019-09-30", "2019-09-30", "2019-10-31", "2019-11-15",
    ]
    let tones: [Tone] = [
      .done, .done, .red, .done, .red, .yellow, .green, .green, .yellow, .green, .grey, .green, .grey, .green,
    ]
    var deadlines = zip(days, tones).enumerated().map { index, pair in
      DeadlineCalendar.Deadline(day(pair.0), "\(index + 1) \(names[index % 7])", pair.1)
    }
    deadlines += (15...28).map {
      DeadlineCalendar.Deadline(day("2019-12-31"), "\($0) \(names[$0 % 7])", $0 % 3 == 0 ? .yellow : .green)
    }
    return deadlines
  }

  private func calendar(
    form: DeadlineCalendar.Form = .months, language: ChartLanguage = .zh, width: Double
  ) -> DeadlineCalendar {
    let words = ChartWords(
      id: "d", title: language == .zh ? "完成时限" : "Deadlines", asOf: day("2019-06-30"), language: language)
    return DeadlineCalendar(words, deadlines: deadlines, period: year2019, form: form, width: width)
  }

  @Test func marksDaysByCountAndWorstLamp() {
    expectGolden("deadlines", calendar(width: 640).node())
  }

  @Test func setsFourMonthsSideBySideOnWidePages() {
    expectGolden("deadlines-960", calendar(width: 960).node())
  }

  @Test func setsTwoMonthsSideBySideOnPhones() {
    expectGolden("deadlines-300", calendar(width: 300).node())
  }

  @Test func speaksEnglish() {
    expectGolden("deadlines-en", calendar(language: .en, width: 480).node())
  }

  @Test func drawsAYearAsAStrip() {
    expectGolden("deadlines-year-300", calendar(form: .years, width: 300).node())
  }

  @Test func drawsYearsAsStripsInEnglish() {
    var chart = calendar(form: .years, language: .en, width: 640)
    chart.period = Period(spanning: day("2018-01-01"), day("2019-12-31"))
    expectGolden("deadlines-years-en", chart.node())
  }

  @Test func saysThatThereIsNoDeadline() {
    let words = ChartWords(id: "d", title: "完成时限")
    expectGolden("deadlines-none", DeadlineCalendar(words, deadlines: []).node())
  }

  @Test func drawsOnlyMonthsWithDeadlinesOfALongPeriod() {
    let many = (0..<1000).map { index in
      DeadlineCalendar.Deadline(
        day("2000-01-31").adding(days: index * index / 3), "\(index) 完成时限", Tone.allCases[index % 5])
    }
    let words = ChartWords(id: "d", title: "完成时限", asOf: day("2001-01-01"))
    expectGolden("deadlines-1000", DeadlineCalendar(words, deadlines: many, width: 340).node())
  }

  @Test func drawsTenYearsOfMillennia() {
    let ends = [day("0001-01-01"), day("9999-12-31")].map { DeadlineCalendar.Deadline($0, "任务", .red) }
    let words = ChartWords(id: "d", title: "完成时限", asOf: day("2019-06-30"))
    let chart = DeadlineCalendar(words, deadlines: ends, form: .years, width: 340)
    expectGolden("deadlines-millennia", chart.node())
  }

  @Test func namesWhatIsOverdueAndWhatIsDueSoon() {
    let expected =
      "2019年3月31日至2019年12月31日共28个时限；截至2019年6月30日逾期 2，30日内到期 3；下一个时限 2019年6月30日。"
    #expect(calendar(width: 640).summary == expected)
  }

  @Test func listsTheDaysOverdueInTheTable() {
    let rows = calendar(width: 640).table.rows
    #expect(rows.count == 28)
    #expect(rows[2] == ["2019-05-31", "3 海绵城市", "红灯", "30"])
    #expect(rows[5] == ["2019-06-30", "6 占道经营", "黄灯", ""])
  }

  @Test func listsWhatIsDueInTheTooltipOfItsDay() {
    let picture = Markup(calendar(width: 640).node()).string
    #expect(picture.contains("<title>2019年5月31日：2项\n3 海绵城市 红灯 逾期\n4 门前三包 完成</title>"))
  }
}

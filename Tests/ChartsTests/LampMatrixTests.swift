import Charts
import Dates
import Markup
import Testing

@Suite struct LampMatrixTests {
  private let departments = [
    "住房和城乡建设交通委员会", "城市管理综合行政执法局", "社会事务局", "财政局", "生态环境和水务保护监督管理局",
    "规划和自然资源分局", "公安分局交通警察支队第三大队",
  ]

  /// A row whose lamps follow from its place and the month, with some months left out.
  private func row(
    _ name: String, _ place: Int, _ period: Period, until last: Day, href: String? = nil
  ) -> LampMatrix.Row {
    var lamps: [Month: Tone] = [:]
    for (index, month) in period.months.enumerated() where month.firstDay <= last {
      let tones: [Tone] = [.green, .green, .yellow, .red, .green, .grey, .done]
      if (place * 5 + index * 3) % 11 != 4 { lamps[month] = tones[(place * 3 + index / 2) % 7] }
    }
    return LampMatrix.Row(name, lamps: lamps, href: href)
  }

  private func matrix(
    _ names: [String], _ period: Period = year2019, language: ChartLanguage = .zh, counted: [Tone] = [],
    links: Bool = false, width: Double
  ) -> LampMatrix {
    let asOf = language == .zh ? period.end.adding(days: -184) : period.end
    let rows = names.enumerated().map { index, name in
      row(name, index, period, until: asOf, href: links ? "../departments/d\(index)/index.html" : nil)
    }
    return LampMatrix(
      ChartWords(
        id: "m", title: language == .zh ? "各单位逐月亮灯" : "Lamps by month", asOf: asOf, language: language),
      rows: rows, period: period, counted: counted, width: width)
  }

  @Test func drawsDepartmentsByMonthWithTheirCounts() {
    let chart = matrix(departments, counted: [.yellow, .red], links: true, width: 640)
    expectGolden("lamp-matrix", chart.node())
  }

  @Test func putsNamesAboveTheLampsOnANarrowScreen() {
    expectGolden("lamp-matrix-300", matrix(departments, counted: [.red], width: 300).node())
  }

  @Test func speaksEnglish() {
    let names = ["Housing and urban-rural development", "Finance", "Social affairs"]
    expectGolden("lamp-matrix-en", matrix(names, language: .en, width: 480).node())
  }

  @Test func holds60RowsOf24Months() {
    let period = Period(spanning: day("2018-01-01"), day("2019-12-31"))
    let names = (1...60).map { "\($0) 老旧小区综合改造及配套管网更新提升工程" }
    expectGolden("lamp-matrix-60", matrix(names, period, counted: [.red], width: 960).node())
  }

  @Test func holds60RowsOf24MonthsOnAPhone() {
    let period = Period(spanning: day("2018-01-01"), day("2019-12-31"))
    let names = (1...60).map { "\($0) 老旧小区综合改造及配套管网更新提升工程（含雨污分流、道路拓宽、停车场和口袋公园）" }
    expectGolden("lamp-matrix-60-340", matrix(names, period, width: 340).node())
  }

  @Test func drawsTheLastMonthsThatFitAndSaysSo() {
    let period = Period(spanning: day("0001-01-01"), day("2019-12-31"))
    expectGolden("lamp-matrix-centuries", matrix(["财政局"], period, width: 340).node())
  }

  @Test func drawsNoRows() {
    expectGolden("lamp-matrix-empty", matrix([], width: 480).node())
  }

  @Test func namesTheRowsTheMonthsAndTheCourseOfTheRedLamps() {
    let (june, july) = (Month(year: 2019, ordinal: 6), Month(year: 2019, ordinal: 7))
    let rows = [
      LampMatrix.Row("甲", lamps: [june: .green, july: .red]), LampMatrix.Row("乙", lamps: [july: .done]),
    ]
    let chart = LampMatrix(ChartWords(id: "m"), rows: rows, period: year2019)
    #expect(chart.summary == "共2行，2019年6月至2019年7月；2019年7月：完成 1，红灯 1；红灯由0变为1。")
  }

  @Test func leavesMonthsWithoutALampEmptyInTheTable() {
    let rows = [LampMatrix.Row("甲", lamps: [Month(year: 2019, ordinal: 2): .red])]
    let period = Period(spanning: day("2019-01-01"), day("2019-02-28"))
    let chart = LampMatrix(ChartWords(id: "m"), rows: rows, period: period, counted: [.red])
    #expect(chart.table.columns.map(\.heading) == ["名称", "2019-01", "2019-02", "红灯月数"])
    #expect(chart.table.rows == [["甲", "", "红灯", "1"]])
  }

  @Test func growsByLessThan130BytesALamp() {
    func bytes(_ count: Int) -> Int {
      Markup(matrix((0..<count).map { "\($0)" }, width: 640).node()).bytes.count
    }
    #expect(bytes(150) - bytes(50) < 100 * 6 * 130)
  }
}

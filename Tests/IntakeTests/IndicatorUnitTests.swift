import Diagnostics
import Intake
import Testing

/// Values that are written in another unit than their indicator's.
struct IndicatorUnitTests {
  private static let file = "Content/indicators.csv"

  /// The target of an indicator that a table gives so, or the rules of what is wrong with it.
  private func target(_ cell: String, unit: String, name: String = "某项", baseline: String = "") throws
    -> String
  {
    let outcome = try intake("指标名称,单位,方向,基期值,目标值,完成时限\n\(name),\(unit),不低于,\(baseline),\(cell),2019-12-31\n")
    guard outcome.text(Self.file) != nil else { return outcome.rules.joined(separator: " ") }
    return try outcome.column("target", of: Self.file).joined()
  }

  @Test(arguments: [
    ("2万", "人", "20000"), ("1.8万", "人", "18000"), ("3亿元", "万元", "30000"), ("3.2万元", "元", "32000"),
    ("1500米", "公里", "1.5"), ("5%", "‰", "50"), ("5‰", "%", "0.5"), ("30分钟", "小时", "0.5"), ("2天", "小时", "48"),
    ("500万平方米", "平方公里", "5"), ("15亩", "公顷", "1"), ("1.5公顷", "平方米", "15000"), ("0.1平方公里", "公顷", "10"),
    ("3万吨", "公斤", "30000000"), ("500公斤", "吨", "0.5"), ("3亿斤", "万吨", "15"), ("2年", "个月", "24"),
    ("1200名", "人", "1200"), ("0.5亿", "元", "50000000"), ("1.2万千瓦时", "千瓦时", "12000"), ("3千米", "米", "3000"),
    ("90毫克/立方米", "微克/立方米", "90000"), ("500公斤/亩", "公斤/亩", "500"), ("15吨/公顷", "公斤/亩", "1000"),
    ("1.5 million", "people", "1500000"), ("12 km", "公里", "12"), ("３０００米", "公里", "3"),
    ("1,500米", "公里", "1.5"),
    ("30家", "个", "30"), ("2000万元", "亿元", "0.2"), ("0.07亿元", "万元", "700"), ("1234567.89元", "万元", "123.456789"),
    ("95%", "%", "95"), ("40", "公里", "40"), ("1万亿元", "亿元", "10000"),
  ])
  func aFigureIsBroughtToTheUnit(_ cell: String, _ unit: String, _ expected: String) throws {
    #expect(try target("\"\(cell)\"", unit: unit) == expected)
  }

  @Test(arguments: [
    ("5%", "公里"), ("50%", "人"), ("3万", "万元"), ("2亿", "千人"), ("100亩", "公顷"), ("30人次", "人"), ("30公里", "公顷"),
    ("3万", "%"), ("5吨", "立方米"), ("3个工作日", "天"), ("10公斤/亩", "公斤"), ("30美元", "元"), ("100平方米/人", "平方米/户"),
    ("5%点", "公里"),
  ])
  func aUnitThatDoesNotFitIsAskedFor(_ cell: String, _ unit: String) throws {
    #expect(try target(cell, unit: unit) == "unclear-figure")
  }

  @Test(arguments: [
    ("提高3个百分点", "%", "60", "63"), ("下降5%", "吨", "200", "190"), ("增加1500米", "公里", "2", "3.5"),
    ("减少20人", "人", "120", "100"), ("提高3个百分点", "‰", "600", "630"), ("提高2.5%点以上", "%", "60", "62.5"),
    ("提高到95%", "%", "80", "95"),
  ])
  func aChangeLeadsFromTheBaselineToALevel(
    _ cell: String, _ unit: String, _ baseline: String, _ expected: String
  ) throws {
    #expect(try target(cell, unit: unit, baseline: baseline).hasSuffix(expected))
  }

  @Test(arguments: [
    ("提高3个百分点", "%", ""), ("下降5%", "吨", ""), ("下降5%", "%", "60"), ("3个百分点", "%", "60"),
    ("同比增长6%", "亿元", "100"),
    ("年均增长6%", "亿元", "100"), ("提高3", "%", "60"), ("增加20人", "公里", "10"),
  ])
  func aChangeWithoutACertainLevelIsAskedFor(_ cell: String, _ unit: String, _ baseline: String) throws {
    #expect(try target(cell, unit: unit, baseline: baseline) == "unclear-figure")
  }

  @Test(arguments: [
    ("增长6%左右", "工业增加值增速", "6"), ("下降3%", "单位能耗下降率", "3"), ("同比增长6.5%", "GDP增长", "6.5"),
    ("5个百分点", "失业率降幅", "5"),
  ])
  func anIndicatorThatIsAChangeHasChangesForFigures(_ cell: String, _ name: String, _ expected: String) throws
  {
    let unit = cell.hasSuffix("点") ? "个百分点" : "%"
    #expect(try target(cell, unit: unit, name: name) == expected)
  }

  @Test func wordsThatLeadToALevelAreNoChange() throws {
    let outcome = try intake("指标名称,单位,基期值,目标值,完成时限\n失业率,%,8,降至5%以下,2019-12-31\n")
    #expect(try outcome.column("target", of: Self.file) == ["5"])
    #expect(try outcome.column("direction", of: Self.file) == ["at-most"])
  }

  @Test(arguments: ["工业增加值", "城市提升投资", "降低成本支出"])
  func anIndicatorWithAWordOfChangeInItsNameIsNoChange(_ name: String) throws {
    #expect(try target("增加20亿元", unit: "亿元", name: name) == "unclear-figure")
    #expect(try target("增加20亿元", unit: "亿元", name: name, baseline: "100") == "120")
  }

  @Test func aConversionStandsInTheReport() throws {
    let outcome = try intake("指标名称,单位,方向,基期值,目标值,完成时限\n培训,人,不低于,1.8万,2万,2019-12-31\n")
    #expect(try outcome.column("baseline", of: Self.file) == ["18000"])
    let changes = outcome.report.changes.filter { $0.change.kind == .unit }
    #expect(
      changes.map { "\($0.field) \($0.change.from) \($0.change.to)" } == [
        "target 2万 20000", "baseline 1.8万 18000",
      ]
        || changes.map { "\($0.field) \($0.change.from) \($0.change.to)" } == [
          "baseline 1.8万 18000", "target 2万 20000",
        ])
    #expect(changes.allSatisfy { $0.change.reason?.zh == "由“万”换成“人”" })
  }

  @Test func theHeaderMaySayTheUnitOfItsColumn() throws {
    let outcome = try intake("指标名称,单位,方向,目标值（万元）,完成时限\n投资,元,不低于,300,2019-12-31\n")
    #expect(try outcome.column("target", of: Self.file) == ["3000000"])
    let alone = try intake("指标名称,方向,目标值（万元）,完成时限\n投资,不低于,300,2019-12-31\n")
    #expect(try alone.column("target", of: Self.file) == ["300"])
    #expect(try alone.column("unit", of: Self.file) == ["万元"])
  }

  @Test func aBareBaselineBesideATargetInTenThousandsIsAskedFor() throws {
    let outcome = try intake("指标名称,方向,基期值,目标值,完成时限\n培训,不低于,18000,2万,2019-12-31\n")
    #expect(outcome.rules == ["unclear-figure"])
  }

  @Test func aRangeIsConvertedAsAWhole() throws {
    let outcome = try intake("指标名称,单位,目标值,完成时限\n长度,公里,500～1500米,2019-12-31\n")
    #expect(try outcome.column("target", of: Self.file) == ["0.5..1.5"])
  }

  @Test(arguments: ["0.30000000000000004", "5.87e-05", "1.50", "12345678901234567", "007"])
  func aFigureIsKeptAsItIsWritten(_ figure: String) throws {
    #expect(try target(figure, unit: "吨") == figure)
  }
}

import Dates
import Diagnostics
import Loading
import Model
import Tables
import Testing

@testable import Returns

@Suite struct CollectorTests {
  private let reports = "Content/reports/2019-07.csv"
  private let readings = "Content/readings.csv"

  @Test func mergesAReturnIntoANewFileWithTheColumnsOfTheLast() {
    let collection = collect(form("建设局", "1,打通断头路,40,,主线贯通,2019-07-30"))
    #expect(collection.faults.isEmpty)
    #expect(
      collection.text(of: reports)
        == "\u{FEFF}task,progress,completed_on,summary,reported_by,reported_on\r\n1,40,,主线贯通,建设局,2019-07-30\r\n"
    )
  }

  @Test func collectingAgainChangesNothing() {
    let text = form("建设局", "1,打通断头路,40,,主线贯通,2019-07-30")
    let tree = SmallContent.tree()
    let again = collect(text, into: collect(text, into: tree).written(to: tree))
    #expect(again.faults.isEmpty)
    #expect(again.changes.isEmpty)
    #expect(again.returns.map(\.state) == [.unchanged, .missing, .missing, .missing])
  }

  @Test func rowsStandInTheOrderOfTheLedger() {
    let collection = collect(form("建设局", "2,种树,20,,,", "1,打通断头路,40,,,"))
    #expect(collection.text(of: reports)?.contains("\r\n1,40,,,建设局,\r\n2,20,,,建设局,\r\n") == true)
  }

  @Test func columnsMayStandInAnyOrder() {
    let collection = collect(
      form("建设局", header: "进展情况,备忘,本月进度（%）,任务,序号", "主线贯通,,40,打通断头路,1"))
    #expect(collection.faults.isEmpty)
    #expect(collection.text(of: reports)?.contains("\r\n1,40,,主线贯通,建设局,") == true)
  }

  @Test func keepsTheBytesOfATableThatIsThere() {
    let tree = SmallContent.tree(with: [reports: "任务;进度;进展\n\"4\";10;\"起草\""])
    let collection = collect(form("建设局", "1,打通断头路,40,,主线贯通,"), into: tree)
    #expect(collection.text(of: reports) == "任务;进度;进展;填报单位\n\"4\";10;\"起草\";\n1;40;主线贯通;建设局")
  }

  @Test func writesNumbersAndDaysPlainly() {
    let collection = collect(form("财政局", "2,种树,１００％,2019年7月5日,种完,2019/7/30"))
    #expect(collection.text(of: reports)?.contains("\r\n2,100,2019-07-05,种完,财政局,2019-07-30") == true)
  }

  @Test func aPercentageOfAnIndicatorInKilometresIsRefused() {
    let header = "指标编号,指标,读数日期,读数"
    let collection = collect(form("建设局", header: header, "roads,路网密度,2019-06-30,50%"))
    #expect(collection.faults == ["percent-of-other-unit@1.csv:5:4"])
  }

  @Test func anEmptyRowIsNotReported() {
    let collection = collect(form("建设局", "1,打通断头路,,,,2019-07-30", "2,种树,,,,"))
    #expect(collection.findings.isEmpty)
    #expect(collection.changes.isEmpty)
    #expect(collection.returns[0].state == .blank)
  }

  @Test func mergesReadingsWithTheMonthsLastDayByDefault() {
    let tree = SmallContent.tree(with: [reports: "task,progress\n4,10\n"])
    let collection = collect(form("建设局", header: "指标编号,指标,读数日期,读数,数据来源", "roads,路网密度,,6.5,建设局"), into: tree)
    #expect(collection.faults.isEmpty)
    #expect(collection.text(of: readings)?.contains("roads,2019-07-31,6.5,建设局\n") == true)
  }

  @Test func readingsOfAMonthWithoutReportsAreMergedAndWait() {
    let collection = collect(form("建设局", header: "指标编号,指标,读数日期,读数", "roads,路网密度,,6.5"))
    #expect(collection.faults.isEmpty)
    #expect(collection.findings.map(\.rule) == ["reading-after-as-of"])
    #expect(collection.text(of: readings)?.contains("roads,2019-07-31,6.5") == true)
  }

  @Test func listsWhoReturnedNothing() {
    let collection = collect(form("财政局", "2,种树,20,,种了一半,"))
    #expect(collection.returns.map(\.name) == ["建设局", "财政局", "办公室", "方案办公室"])
    #expect(collection.returns.map(\.state) == [.missing, .new, .missing, .missing])
    #expect(collection.returns[1].tasks == .init(asked: 1, reported: 1))
  }

  @Test func aTableInGBKStaysGBK() throws {
    let format = CSVFormat(encoding: .gb18030)
    let old = try CSVText.bytes([["任务", "进度", "进展"], ["4", "10", "起草"]], format: format)
    let tree = SmallContent.tree().replacing([.init(path: reports, bytes: old)])
    let collection = collect(form("建设局", "1,打通断头路,40,,主线贯通,"), into: tree)
    let new = try #require(collection.changes.first)
    #expect(CSVReader.read(new.bytes, file: "t.csv").value?.encoding == .gb18030)
  }
}

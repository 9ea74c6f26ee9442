import Diagnostics
import Testing

@testable import Tables

@Suite struct CSVFaultTests {
  @Test func namesWhereAnUnclosedQuoteOpens() {
    #expect(csv("a,b\n1,\"x\n2,y\n").marks == ["unclosed-quote@2:2"])
  }

  @Test func readsOnAfterAnUnclosedQuote() {
    #expect(csv("a,b\n1,\"x\n2,y\n3,z\n").value?.texts == [["1", "\"x"], ["2", "y"], ["3", "z"]])
  }

  @Test func namesTheOpeningPlaceWhenALaterQuoteSeemsToCloseIt() {
    #expect(csv("a,b\n\"x,1\n\"y\",2\n3,4,5\n").marks == ["unclosed-quote@2:1", "too-many-fields@4:3"])
  }

  @Test func reportsTextAfterTheClosingQuote() {
    #expect(csv("a,b\n\"x\"y,2\n").marks == ["stray-quote@2:1"])
  }

  @Test func reportsAQuoteInsideAPlainField() {
    #expect(csv("a,b\n5\"管,2\n").marks == ["stray-quote@2:1"])
  }

  @Test func reportsRowsWithTooFewFieldsAndSaysHowManyWereExpected() {
    let result = csv("a,b,c\n1,2\n")
    #expect(result.marks == ["too-few-fields@2:3"])
    #expect(result.findings.first?.summary.en == "this row has 2 fields; the header asks for 3")
    #expect(result.findings.first?.excerpt == "1,2")
  }

  @Test func reportsRowsWithTooManyFieldsAtTheFirstExtraOne() {
    #expect(csv("a,b\n1,2,,x\n").marks == ["too-many-fields@2:4"])
  }

  @Test func emptyExtraFieldsAreNoFault() {
    #expect(csv("a,b\n1,2,,\n").marks == [])
  }

  @Test func reportsADuplicateHeaderWithItsFirstPlace() {
    let result = csv("序号, a,序号\n1,2,3\n")
    #expect(result.marks == ["duplicate-column@1:3"])
    #expect(result.findings.first?.related.map(\.place) == [.cell("t.csv", row: 1, column: 1)])
  }

  @Test func reportsAnEmptyHeaderOverTextOnce() {
    let result = csv("a,,c\n1,,3\n1,x,3\n1,y,3\n")
    #expect(result.marks == ["unnamed-column@1:2"])
    #expect(result.findings.first?.related.map(\.place) == [.cell("t.csv", row: 3, column: 2)])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", ",,\n"])
  func reportsAFileWithoutHeader(text: String) {
    #expect(csv(text).marks == ["no-header@"])
    #expect(csv(text).value == nil)
  }

  @Test func reportsFullWidthCommasInTheHeader() {
    #expect(csv("序号，任务\n").marks == ["full-width-delimiter@1:1"])
  }

  @Test func reportsEveryFaultInOneRun() {
    let result = csv("a,b,a\n1,2\n3,4\"x,5\n6,7,8,9\n\"p,q,r\n")
    #expect(
      result.findings.inOrder().map { $0.place.description } == [
        "t.csv:1:3", "t.csv:2:3", "t.csv:3:2", "t.csv:4:4", "t.csv:5:1",
      ])
  }

  @Test func everyFindingSaysWhatToDoInBothLanguages() {
    let result = csv("a,b,a,\n1,2\n3,4\"x,5,\n6,7,8,9\n\"p,q,r\n\"p\"q,r,s\n")
    #expect(result.findings.allSatisfy { $0.help != nil && $0.help?.zh != $0.help?.en })
  }

  @Test func countsWhatIsLeftOutOfAThousandFindings() {
    let result = csv("a,b\n" + String(repeating: "1\n", count: 1500))
    #expect(result.findings.count == 1001)
    #expect(result.findings.last?.summary.en == "500 more errors of these kinds are not listed")
  }

  @Test func refusesAFileThatIsTooLarge() {
    var limits = TableLimits()
    limits.bytes = 4
    #expect(csv("a,b\n1", limits: limits).marks == ["file-too-large@"])
  }

  @Test func refusesTooManyRows() {
    var limits = TableLimits()
    limits.rows = 2
    let result = csv("a\n1\n2\n", limits: limits)
    #expect(result.marks == ["too-many-rows@3:1"])
    #expect(result.value == nil)
  }

  @Test func takesExactlyAsManyRowsAsAllowed() {
    var limits = TableLimits()
    limits.rows = 3
    #expect(csv("a\n1\n2\n", limits: limits).marks == [])
  }

  @Test func refusesTooManyColumns() {
    #expect(csv(String(repeating: "x,", count: 600)).marks == ["too-many-columns@1:513"])
  }

  @Test func refusesAFieldThatIsTooLong() {
    let long = String(repeating: "x", count: 200_000)
    #expect(csv("a,b\n1,\(long)\n").marks == ["field-too-long@2:2"])
  }

  @Test func manyLooseQuotesTakeLinearTime() {
    let result = csv("a\n" + String(repeating: "\"x\n", count: 100_000))
    #expect(result.findings.count == 1001)
  }
}

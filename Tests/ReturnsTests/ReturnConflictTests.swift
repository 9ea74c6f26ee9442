import Dates
import Diagnostics
import Loading
import Model
import Testing

@testable import Returns

@Suite struct ReturnConflictTests {
  private let reports = "Content/reports/2019-07.csv"

  @Test func twoReturnsThatDifferInATask() {
    let collection = collect(form("建设局", "2,种树,20,,,"), form("财政局", "2,种树,30,,,"))
    #expect(collection.faults == ["returns-differ@2.csv:5:3"])
    #expect(collection.findings.first?.related.map(\.place.description) == ["1.csv:5:3"])
  }

  @Test func twoReturnsThatAgreeAreFine() {
    let collection = collect(form("建设局", "2,种树,20,,种了一半,"), form("财政局", "2,种树,20.0,,种了一半,"))
    #expect(collection.faults.isEmpty)
  }

  @Test func oneDepartmentTwice() {
    let collection = collect(form("建设局", "1,打通断头路,40,,,"), form("建设局", "2,种树,20,,,"))
    #expect(collection.faults == ["returned-twice@2.csv:2:1"])
  }

  @Test func aValueThatChangedAfterItWasCollected() {
    let tree = SmallContent.tree(with: [reports: "task,progress,summary\n1,40,主线贯通\n"])
    let collection = collect(form("建设局", "1,打通断头路,45,,主线贯通,"), into: tree)
    #expect(collection.faults == ["changed-after-collecting@1.csv:5:3"])
    #expect(collection.findings.first?.related.map(\.place.description) == ["\(reports):2:2"])
  }

  @Test func aValueIsReplacedWhereThatIsAskedFor() {
    let tree = SmallContent.tree(with: [reports: "task,progress,summary\n1,40,主线贯通\n"])
    let collection = collect(form("建设局", "1,打通断头路,45,,,"), into: tree, CollectRequest(replaces: true))
    #expect(collection.marks.contains("replaced-value@1.csv:5:3"))
    #expect(collection.text(of: reports) == "task,progress,summary,reported_by\n1,45,主线贯通,建设局\n")
  }

  @Test func aWrongValueThatReplacesAWrongOneIsAMistakeOfTheReturn() {
    let tree = SmallContent.tree(with: [reports: "task,progress,summary\n1,130,主线贯通\n4,150,起草\n"])
    let collection = collect(form("建设局", "1,打通断头路,140,,,"), into: tree, CollectRequest(replaces: true))
    #expect(collection.faults == ["progress-out-of-range@1.csv:5:3"])
  }

  @Test func anEmptyCellIsFilledInWithoutAsking() {
    let tree = SmallContent.tree(with: [reports: "task,progress,summary,reported_by\n1,40,,住建\n"])
    let collection = collect(form("建设局", "1,打通断头路,40,,主线贯通,"), into: tree)
    #expect(collection.text(of: reports) == "task,progress,summary,reported_by\n1,40,主线贯通,住建\n")
  }

  @Test func textWithoutProgress() {
    #expect(collect(form("建设局", "1,打通断头路,,,主线贯通,")).faults == ["half-filled@1.csv:5:1"])
  }

  @Test func aNumberThatTheLedgerLacks() {
    #expect(collect(form("建设局", "11,打通断头路,40,,,")).faults == ["unknown-task@1.csv:5:1"])
  }

  @Test func aTitleThatDoesNotFitTheNumber() {
    #expect(collect(form("建设局", "2,打通断头路,40,,,")).faults == ["form-title-changed@1.csv:5:2"])
  }

  @Test func aFilledRowWithoutNumber() {
    #expect(collect(form("建设局", ",打通断头路,40,,,")).faults == ["row-without-number@1.csv:5:1"])
  }

  @Test func formsOfTwoMonths() {
    let collection = collect(
      form("建设局", "1,打通断头路,40,,,"), form("财政局", month: "2019-08", "2,种树,20,,,"))
    #expect(collection.faults == ["other-month@2.csv:2:1"])
  }

  @Test func aMonthThatWasNotAskedFor() {
    let collection = collect(
      form("建设局", "1,打通断头路,40,,,"), into: SmallContent.tree(), CollectRequest(month: july.next))
    #expect(collection.faults == ["other-month@1.csv:2:1"])
  }

  @Test func aFormOfNobody() {
    #expect(collect(form(nil, "1,打通断头路,40,,,")).faults == ["form-without-department@1.csv"])
  }

  @Test func anOptionSaysWhoseAFormIs() {
    let request = CollectRequest(month: july, department: Identifier("works"))
    #expect(
      collect(form(nil, month: nil, "1,打通断头路,40,,,"), into: SmallContent.tree(), request).faults.isEmpty)
  }

  @Test func aFormOfAMonthNobodyKnows() {
    #expect(collect(form("建设局", month: nil, "1,打通断头路,40,,,")).faults == ["form-without-month@1.csv"])
  }

  @Test func aFileThatIsNoForm() {
    #expect(collect("a,b\n1,2\n").faults == ["not-a-form@1.csv"])
  }

  @Test func aDepartmentThatIsNotRegistered() {
    #expect(collect(form("水利局", "1,打通断头路,40,,,")).faults == ["unknown-department@1.csv:2:1"])
  }

  @Test func theRulesOfTheContentSpeakAtTheFormsCells() {
    let collection = collect(form("建设局", "1,打通断头路,20,,,2019-13-01", "2,种树,120,,,"))
    #expect(
      collection.faults == [
        "progress-falls@1.csv:5:3", "bad-date@1.csv:5:6", "progress-out-of-range@1.csv:6:3",
      ])
  }

  @Test func whatTheContentHadWrongBeforeIsNotTheReturns() {
    let tree = SmallContent.tree(with: ["Content/reports/2019-05.csv": "task,progress\n2,500\n"])
    #expect(collect(form("财政局", "3,清理死角,100,,,"), into: tree).faults.isEmpty)
  }

  @Test func aWorkbookIsNotMergedInto() {
    let tree = SmallContent.tree(with: ["Content/reports/2019-07.xlsx": "PK"])
    let collection = collect(form("建设局", "1,打通断头路,40,,,"), into: tree)
    #expect(collection.faults.contains("table-is-workbook@Content/reports/2019-07.xlsx"))
  }

  @Test func aColumnOfItsOwnIsNamed() {
    let collection = collect(form("建设局", header: "序号,任务,本月进度,预算", "1,打通断头路,40,300 万"))
    #expect(collection.marks.contains("unread-column@1.csv:4:4"))
  }

  @Test func twoColumnsOfOneName() {
    let collection = collect(form("建设局", header: "序号,任务,本月进度,进度", "1,打通断头路,40,50"))
    #expect(collection.faults == ["duplicate-column@1.csv:4:4"])
  }
}

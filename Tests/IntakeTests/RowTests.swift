import Diagnostics
import Intake
import Testing

struct RowTests {
  private static let header = "序号,工作任务,责任单位,完成时限\n"

  private func ledger(_ rows: String) throws -> Intake.Outcome { try intake(Self.header + rows, year: 2019) }

  @Test func categoriesBecomeWorkstreamsAndCategories() throws {
    let outcome = try ledger("一、建设方面,,,\n（一）道路,,,\n1,修路,财政局,2019-12-31\n二、管理方面,,,\n2,清扫,财政局,2019-12-31\n")
    #expect(try outcome.column("workstream") == ["建设方面", "管理方面"])
    #expect(try outcome.column("category") == ["道路", ""])
    #expect(outcome.skips == [.category, .category, .category])
  }

  @Test func aNumberedHeadingInTwoCellsIsACategory() throws {
    let outcome = try ledger("一,建设,,\n1,修路,财政局,2019-12-31\n")
    #expect(try outcome.column("workstream") == ["建设"])
  }

  @Test(arguments: [
    ("合计,2项,,", SkipReason.total), ("小计（2项）,,,", .total), ("Total,2,,", .total), ("注：以文件为准,,,", .note),
    ("填表人：,,审核人：,", .note), ("Note 1: see plan,,,", .note), ("序号,工作任务,责任单位,完成时限", .repeatedHeader),
    ("7,,,", .onlyNumber),
  ])
  func rowsThatAreNoTasksHaveAReason(_ row: String, _ reason: SkipReason) throws {
    let outcome = try ledger("1,修路,财政局,2019-12-31\n\(row)\n")
    #expect(outcome.skips == [reason])
    #expect(try outcome.rows().count == 2)
  }

  @Test func aRepeatedTitleIsSkipped() throws {
    let outcome = try intake(
      "2019年台账,,,\n" + Self.header + "1,修路,财政局,2019-12-31\n2019年台账,,,\n" + Self.header
        + "2,清扫,财政局,2019-12-31\n")
    #expect(outcome.skips == [.repeatedTitle, .repeatedHeader])
    #expect(try outcome.column("number") == ["1", "2"])
  }

  @Test func textWithoutANumberContinuesTheTaskAbove() throws {
    let outcome = try ledger("1,修路,财政局,2019-12-31\n,并画标线,,\n")
    #expect(try outcome.column("title") == ["修路\n并画标线"])
    #expect(outcome.counts.joined == 1)
  }

  @Test func aRowWithItsOwnDeadlineAndNoTitleIsAPartOfTheTaskAbove() throws {
    let outcome = try ledger("1,修路,财政局,2019-12-31\n,修桥,财政局,2019-06-30\n,,民政局,2019-07-31\n")
    #expect(try outcome.column("number") == ["1", "2", "2.1"])
    #expect(try outcome.column("title") == ["修路", "修桥", "修桥"])
  }

  @Test func aHeadingOfPartsIsKeptWithThem() throws {
    let outcome = try ledger("1,交通,,\n1.1,修路,财政局,2019-12-31\n1.2,修桥,财政局,2019-12-31\n")
    #expect(try outcome.column("number") == ["1.1", "1.2"])
    #expect(outcome.skips == [.heading])
    #expect(try outcome.column("workstream") == ["全部任务", "全部任务"])
    #expect(try outcome.column("category") == ["交通", "交通"])
  }

  @Test func rowsReadAreTasksAndJoinedAndSkipped() throws {
    let outcome = try ledger("一、建设,,,\n1,修路,财政局,2019-12-31\n,续,,\n合计,,,\n")
    #expect(outcome.counts.rows == 4)
    #expect(outcome.counts.rows == outcome.counts.entries + outcome.counts.joined + outcome.counts.skipped)
  }

  @Test func numbersThatStandTwiceAreRenewedAndKept() throws {
    let outcome = try ledger("一、建设,,,\n1,修路,财政局,2019-12-31\n二、管理,,,\n1,清扫,财政局,2019-12-31\n")
    #expect(try outcome.column("number") == ["1", "2"])
    #expect(try outcome.column("原序号") == ["1", "1"])
    #expect(outcome.rules.contains("numbers-renewed"))
  }

  @Test func missingNumbersAreCounted() throws {
    let outcome = try intake("工作任务,责任单位,完成时限\n修路,财政局,2019-12-31\n清扫,财政局,2019-12-31\n")
    #expect(try outcome.column("number") == ["1", "2"])
  }

  @Test func aCategoryWithNothingBelowIsAWarning() throws {
    let outcome = try ledger("1,修路,财政局,2019-12-31\n二、管理,,,\n")
    #expect(outcome.rules.contains("empty-category"))
  }

  @Test func aCategoryColumnGoesOnDownwards() throws {
    let outcome = try intake("类别,序号,工作任务,责任单位,完成时限\n建设,1,修路,财政局,2019-12-31\n,2,修桥,财政局,2019-12-31\n")
    #expect(try outcome.column("workstream") == ["建设", "建设"])
  }

  @Test func aRowWithTooFewFieldsIsRefused() throws {
    let outcome = try ledger("1,修路,财政局\n2,修桥,财政局,2019-12-31\n")
    #expect(outcome.rules.contains("too-few-fields"))
    #expect(outcome.files.isEmpty)
  }

  @Test func aCategoryNeedsNoFieldsBehindIt() throws {
    let outcome = try ledger("一、建设\n1,修路,财政局,2019-12-31\n")
    #expect(try outcome.column("workstream") == ["建设"])
  }

  @Test func aWholeRowWithoutANumberIsATaskOfItsOwn() throws {
    let outcome = try intake(
      "序号,任务,牵头单位,责任人,完成时限\n1,新建养护楼,民政局,甲某,2019-06-30\n,新建老年大学,教育局,乙某,2019-12-31\n2,新建食堂,民政局,甲某,2019-12-31\n")
    #expect(outcome.rules == [])
    #expect(try outcome.column("number") == ["1", "3", "2"])
    #expect(try outcome.column("title") == ["新建养护楼", "新建老年大学", "新建食堂"])
    #expect(outcome.text("Content/tasks.csv")?.contains("category") == false)
    #expect(outcome.report.deductions.map(\.wording.zh) == ["“新建老年大学”没有写序号，编为 3"])
  }

  @Test func aRowThatLacksItsDepartmentIsPartOfTheOneAbove() throws {
    let outcome = try intake(
      "序号,任务,牵头单位,责任人,完成时限\n1,新建养护楼,民政局,甲某,2019-06-30\n,新建门厅,,乙某,2019-12-31\n2,新建食堂,民政局,甲某,2019-12-31\n",
      leavesOpen: true)
    #expect(try outcome.column("number") == ["1", "1.1", "2"])
  }
}

import Diagnostics
import Intake
import Testing

/// When work begins, as ledgers write it.
struct StartTests {
  private func ledger(_ starts: [String], deadline: String = "2019-12-31") -> String {
    (["序号,任务,牵头单位,责任人,开始时间,完成时限"]
      + starts.enumerated().map { "\($0 + 1),事项\($0 + 1),财政局,甲某,\($1),\(deadline)" }).joined(
        separator: "\n") + "\n"
  }

  @Test(arguments: [
    ("2019-03-15", "2019-03-15"), ("2019/3/15", "2019-03-15"), ("2019年3月15日", "2019-03-15"),
    ("2019.3.15", "2019-03-15"), ("43539", "2019-03-15"), ("15/03/2019", "2019-03-15"),
    ("2019年3月", "2019-03-01"), ("2019-03", "2019-03-01"), ("2019.3", "2019-03-01"),
    ("自2019年3月起", "2019-03-01"), ("2019年3月15日起", "2019-03-15"), ("2019年3月开工", "2019-03-01"),
    ("3月15日", "2019-03-15"), ("3月", "2019-03-01"), ("March 2019", "2019-03-01"),
  ])
  func readsADayOrAMonth(_ text: String, _ day: String) throws {
    let outcome = try intake(ledger([text]), year: 2019)
    #expect(outcome.rules == [])
    #expect(try outcome.column("start") == [day])
    let changes = outcome.report.changes.filter { $0.field == .start }
    #expect(changes.map(\.change.to) == (text == day ? [] : [day]))
  }

  @Test(arguments: ["上半年", "另行通知", "2019年3月底", "6月30日前", "资金到位后", "2019年", "一季度", "by March 2019", "年初"])
  func makesNoDayOfOtherWords(_ text: String) throws {
    let outcome = try intake(ledger([text, "2019-02-01"]), year: 2019)
    #expect(outcome.rules == ["unclear-start"])
    #expect(outcome.report.findings.first?.place == .cell("台账.csv", row: 2, column: 5))
    #expect(try outcome.column("start") == ["待定", "2019-02-01"])
    #expect(try outcome.column("开始时间原文") == [text, ""])
  }

  @Test func inventsNoYear() throws {
    #expect(try intake(ledger(["3月15日"])).column("start") == ["待定"])
  }

  @Test func leavesADateOpenThatCanBeTwoDays() throws {
    let outcome = try intake(ledger(["01/05/2019"]), leavesOpen: true)
    #expect(outcome.rules == ["unclear-dates"])
    #expect(try outcome.column("start") == ["待定"])
  }

  @Test func neverReplacesAStartThatIsSettled() throws {
    let first = try intake(ledger(["2019-02-01", ""]))
    let second = try intake(ledger(["上半年", "上半年"]), content: first.content)
    #expect(try second.column("start") == ["2019-02-01", "待定"])
  }
}

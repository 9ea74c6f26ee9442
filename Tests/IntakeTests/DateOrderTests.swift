import Diagnostics
import Intake
import Testing

/// Dates whose day and month can be told apart only by their whole column.
struct DateOrderTests {
  private func ledger(_ rows: [(start: String, deadline: String)]) -> String {
    (["序号,任务,牵头单位,责任人,开始时间,完成时限"]
      + rows.enumerated().map { "\($0 + 1),事项\($0 + 1),财政局,甲某,\($1.start),\($1.deadline)" }).joined(
        separator: "\n") + "\n"
  }

  @Test func oneDateProvesItsColumn() throws {
    let outcome = try intake(ledger([("15/01/2019", "31/12/2027"), ("01/05/2022", "03/04/2026")]))
    #expect(outcome.rules == [])
    #expect(try outcome.column("start") == ["2019-01-15", "2022-05-01"])
    #expect(try outcome.column("deadline") == ["2027-12-31", "2026-04-03"])
    #expect(outcome.report.changes.contains { $0.change.reason?.zh == "同一列的“15/01/2019”证明先写日，后写月" })
  }

  @Test func aMonthFirstColumnIsReadSo() throws {
    let outcome = try intake(ledger([("1.15.2019", "12/31/2027"), ("1.5.2022", "03/04/2026")]))
    #expect(try outcome.column("start") == ["2019-01-15", "2022-01-05"])
    #expect(try outcome.column("deadline") == ["2027-12-31", "2026-03-04"])
  }

  @Test func oneColumnProvesNothingForAnother() throws {
    let outcome = try intake(ledger([("15/01/2019", "03/04/2026"), ("16/01/2019", "05/06/2026")]))
    #expect(outcome.rules == ["unclear-dates"])
    #expect(outcome.report.findings.first?.place == .cell("台账.csv", row: 2, column: 6))
  }

  @Test func theUserMaySettleAColumn() throws {
    let rows = [("", "03/04/2026"), ("", "05/06/2026")]
    #expect(try intake(ledger(rows), dates: .dayFirst).column("deadline") == ["2026-04-03", "2026-06-05"])
    #expect(try intake(ledger(rows), dates: .monthFirst).column("deadline") == ["2026-03-04", "2026-05-06"])
  }

  @Test func datesThatProveBothOrdersSettleNothing() throws {
    let rows = [("", "31/12/2026"), ("", "12/31/2026"), ("", "03/04/2026")]
    #expect(try intake(ledger(rows)).rules == ["unclear-dates"])
  }

  @Test func aProofAgainstTheUserSettlesNothing() throws {
    #expect(
      try intake(ledger([("", "31/12/2026"), ("", "03/04/2026")]), dates: .monthFirst).rules == [
        "unclear-dates"
      ])
  }

  @Test func aDateThatIsOneDayInBothOrdersIsClear() throws {
    #expect(try intake(ledger([("", "05/05/2026")])).column("deadline") == ["2026-05-05"])
  }
}

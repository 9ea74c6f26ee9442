import Diagnostics
import Intake
import Testing

struct ReportPageTests {
  private static let rows = (1...5).map { "\($0),修路\($0),财政局,李  伟,2019年12月31日\n" }.joined()

  private func page(_ rows: String = rows, file: String = "办公室/台账.csv") throws -> String {
    let outcome = try intake("序号,工作任务,责任单位,责任人,完成时限\n" + rows, file: file)
    return String(decoding: ReportPage(outcome.report, language: .zh).bytes, as: UTF8.self)
  }

  @Test func foldsEqualChangesAndShowsTheFirst() throws {
    #expect(
      try page().contains(
        "<details><summary>owners（责任人）：去掉名称里的空格（5）<span class=\"example\">李 伟 → 李伟</span></summary>"))
  }

  @Test func namesTheFileNotOnEveryRow() throws {
    let page = try page()
    #expect(page.split(separator: "办公室/台账.csv").count - 1 == 2)
    #expect(page.contains(">E6</td>"))
  }

  @Test func showsLineBreaksAsWritten() throws {
    #expect(
      try page("1,修路,\"财政\n局\",李伟,2019-12-31\n").contains("财政<span class=\"break\">⏎</span>\n局</td>"))
  }

  @Test func putsErrorsBeforeWarnings() throws {
    let page = try page("1,修路,财政局,李伟,\n2,种树,财政局,李伟,某日\n")
    let error = try #require(page.utf8.firstRange(of: "[unclear-deadline]".utf8))
    let warning = try #require(page.utf8.firstRange(of: "[no-deadline]".utf8))
    #expect(error.lowerBound < warning.lowerBound)
  }
}

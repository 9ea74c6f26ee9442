import Foundation
import Testing

/// `taizhang check`: every mistake at once, each with its place and what to do.
struct CheckTests {
  @Test func aGoodProgrammePassesWithItsNotes() throws {
    let outcome = try Project().run("check")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasSuffix("警告 1 个，提示 2 个\n"))
  }

  @Test func everyMistakeIsReportedInOneRun() throws {
    let outcome = try Project(MistakenProgramme.files).run("check", "--json")
    #expect(outcome.code == 1)
    let found = Set(
      try JSONFindings(outcome.output).all.filter { $0.severity != "note" }
        .map { "\($0.file):\($0.row):\($0.column) \($0.rule)" })
    #expect(found == MistakenProgramme.mistakes)
    #expect(Set(MistakenProgramme.mistakes.map { $0.components(separatedBy: " ")[1] }).count >= 30)
  }

  @Test func everyMistakeSaysWhatToDo() throws {
    let findings = try JSONFindings(Project(MistakenProgramme.files).run("check", "--json").output).all
    #expect(findings.filter { $0.help.isEmpty }.map(\.rule) == [])
  }

  @Test func mistakesArePrintedWithPlaceTextAndAdvice() throws {
    let output = try Project(MistakenProgramme.files).run("check").output
    #expect(
      output.contains(
        """
        Content/tasks.csv:3:4: 错误：没有名为“建设居”的单位 [unknown-department]
        3 | 2,种树,建设,建设居,李伟,,2019-02-01,2019-02-30,,,,
          |             ^~~~~~
          = 办法：是不是“建设局”？
          = Content/programme.yaml:14:11: “建设局”登记在这里

        """))
  }

  @Test func mistakesArePrintedInEnglishWhereAsked() throws {
    let output = try Project(MistakenProgramme.files).run("check", "--lang", "en").output
    #expect(
      output.contains("Content/tasks.csv:3:4: error: no department is named '建设居' [unknown-department]"))
    #expect(output.contains("= help: did you mean '建设局'?"))
  }

  @Test func writesNothing() throws {
    let project = try Project()
    _ = try project.run("check")
    #expect(!project.exists("Output"))
  }
}

import Foundation
import Testing

/// `taizhang chart` with the project's content.
struct ChartCommandTests {
  private func picture(_ outcome: Outcome) throws -> XMLSummary {
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    return try XMLSummary(outcome.output)
  }

  @Test(arguments: [
    ["line", "--indicator", "roads"], ["step", "--indicator", "roads"], ["bullet", "--indicator", "roads"],
    ["line", "--task", "1", "--task", "2"], ["progress", "--task", "1"], ["gantt"], ["lamps"],
    ["columns", "--indicator", "roads"], ["columns", "--by", "department"],
    ["bars", "--workstream", "construction"], ["burn-up"], ["dumbbell"], ["distribution"],
    ["matrix", "--department", "works"], ["waffle"], ["calendar", "--period", "2019-01..2019-06"],
    ["multiples"],
  ])
  func drawsEachKind(_ arguments: [String]) throws {
    let project = try Project()
    let outcome = try Taizhang.run(
      ["chart"] + arguments + ["--project", project.path, "-o", "-", "--lang", "zh"])
    let picture = try picture(outcome)
    #expect(picture.root == "svg")
    #expect(picture.text.contains("示例数据"))
    #expect(!outcome.output.contains("style=\""))
    #expect(!outcome.output.contains("href="))
  }

  @Test func titleSourceAndAsOfStandInThePicture() throws {
    let outcome = try Project().run(
      "chart", "line", "--indicator", "roads", "--title", "路网", "--source", "建设局年报", "-o", "-")
    let text = try picture(outcome).text
    for words in ["路网", "建设局年报", "截至2019年3月31日", "公里/平方公里"] { #expect(text.contains(words)) }
  }

  @Test func aChartInEnglishHasNoChineseOfItsOwn() throws {
    let outcome = try Project().run(
      "chart", "lamps", "--title", "Lamps", "--source", "reports", "-o", "-", "--lang", "en")
    #expect(!outcome.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
  }

  @Test func aPeriodLeavesOutWhatLiesBeyondIt() throws {
    let outcome = try Project().run(
      "chart", "line", "--indicator", "roads", "--period", "2019-01..2019-02", "--table", "-o", "-")
    #expect(
      outcome.output == "日期,值（公里/平方公里）,序时目标\r\n2019-01-01,,5.603315\r\n2019-01-31,5.7,\r\n"
        + "2019-02-28,,5.79558\r\n")
  }

  @Test func theSameChartHasTheSameBytes() throws {
    let project = try Project()
    let first = try project.run("chart", "multiples", "-o", "-")
    #expect(first.output == (try project.run("chart", "multiples", "-o", "-").output))
  }

  @Test func aLinkStaysALinkToTheFileThatIsWritten() throws {
    let project = try Project()
    let (link, file) = ("\(project.path)/链接.svg", "\(project.path)/图.svg")
    try Data().write(to: URL(filePath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "图.svg")
    #expect(try project.run("chart", "waffle", "-o", link).code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "图.svg")
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("<svg"))
  }

  @Test func sharesHaveOneDecimal() throws {
    let outcome = try Project().run("chart", "columns", "--table", "-o", "-")
    let shares = outcome.output.split(separator: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",").last
    }
    #expect(!shares.isEmpty)
    #expect(shares.allSatisfy { ($0.split(separator: ".").dropFirst().first ?? "").count <= 1 })
  }

  @Test func anUnknownGroupIsAnsweredWithAllOfThem() throws {
    let outcome = try Project().run("chart", "matrix", "--department", "nobody", "-o", "-", "--lang", "en")
    #expect(outcome.errors.contains("works"))
  }

  @Test func severalTasksAreNotARange() throws {
    let outcome = try Project().run("chart", "matrix", "--task", "3..7", "-o", "-", "--lang", "en")
    #expect(outcome.errors.contains("with commas between"))
  }

  @Test func aNamelessOutputIsAMistakenCommandLine() throws {
    #expect(try Project().run("chart", "waffle", "-o", "").code == 64)
  }

  @Test func aKindThatIsNotThereIsAnsweredWithAllKinds() throws {
    let outcome = try Project().run("chart", "饼图", "-o", "-")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("columns（柱形图）"))
    #expect(!outcome.errors.contains("did you mean"))
  }

  @Test func aMisspeltKindIsAnsweredWithTheNearest() throws {
    #expect(try Project().run("chart", "折现图", "-o", "-").errors.contains("did you mean 折线图?"))
  }

  @Test func findingsNameTheOptionsAsTheyAreWritten() throws {
    let missing = try Project().run("chart", "line", "-o", "-", "--lang", "en")
    #expect(missing.errors.contains("the key '--indicator' or '--task' is missing"))
    let refused = try Project().run("chart", "lamps", "--by", "action", "-o", "-", "--lang", "en")
    #expect(refused.errors.contains("lamps takes no '--by'"))
    #expect(!refused.errors.contains("kind,"))
  }

  @Test func writesTheFileAndNothingBesideIt() throws {
    let project = try Project()
    let outcome = try project.run("chart", "waffle", "-o", "\(project.path)/图.svg")
    #expect(outcome.code == 0)
    #expect(outcome.output == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: project.path)
    #expect(names.sorted() == ["Content", "图.svg"])
  }

  @Test func replacesAnEarlierFile() throws {
    let project = try Project()
    try project.write("a.svg", "old")
    #expect(try project.run("chart", "waffle", "-o", "\(project.path)/a.svg").code == 0)
    #expect(try String(contentsOfFile: "\(project.path)/a.svg", encoding: .utf8).hasPrefix("<svg"))
  }

  @Test func refusesToWriteOverAFolder() throws {
    let project = try Project()
    let outcome = try project.run("chart", "waffle", "-o", "\(project.path)/Content", "--lang", "en")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Content"))
    #expect(project.exists("Content/tasks.csv"))
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let project = try Project()
    #expect(try project.run("chart", "waffle", "-o", "\(project.path)/no/a.svg").code == 1)
    #expect(!project.exists("no"))
  }

  @Test func mistakesInTheContentLeaveTheFileAlone() throws {
    let project = try Project(MistakenProgramme.files)
    try project.write("a.svg", "old")
    let outcome = try project.run("chart", "waffle", "-o", "\(project.path)/a.svg")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("unknown-department"))
    #expect(try String(contentsOfFile: "\(project.path)/a.svg", encoding: .utf8) == "old")
  }

  @Test func suggestsTheNearestKind() throws {
    let outcome = try Project().run("chart", "gant", "-o", "-")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("did you mean gantt?"))
  }

  @Test func mistakenOptionsAreFoundInOneRun() throws {
    let outcome = try Project().run(
      "chart", "line", "--indicator", "road", "--lamp", "red", "--period", "soon", "-o", "-", "--lang", "en")
    #expect(outcome.code == 64)
    #expect(outcome.output == "")
    for text in [
      "--indicator: error: no indicator is named 'road'", "did you mean 'roads'?",
      "--lamp: error: line takes no '--lamp'", "--period: error: 'soon' is not a period",
    ] {
      #expect(outcome.errors.contains(text))
    }
  }

  @Test func helpListsEveryKindWithALine() throws {
    let help = try Taizhang.run(["chart", "--help"]).output
    for name in ["line", "step", "burn-up", "dumbbell", "calendar", "折线图", "亮灯矩阵"] {
      #expect(help.contains("\n  \(name)") || help.contains("\(name)："))
    }
  }
}

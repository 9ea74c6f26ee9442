import Dates
import Diagnostics
import Foundation
import Loading
import Model
import Narrative
import Testing

/// The briefings of the programme that the project ships, kept as they should be.
///
/// A difference leaves `NAME.changed.txt` beside the text; with `UPDATE_GOLDENS=1` in the environment it is kept anew.
struct ShippedProgrammeTests {
  @Test(arguments: Language.allCases)
  func programmeIsToldMonthByMonth(_ language: Language) throws {
    let programme = try Self.programme
    let months = (1...6).map { Month(year: 2019, ordinal: $0) }
    try expectGolden(
      "months-\(language.rawValue)",
      months.map { month in
        let figures = BriefingFigures(Standing(programme, asOf: month.lastDay), of: .programme)
        return "== \(month)\n" + Narrative(figures, language: language).text
      }.joined(separator: "\n"))
  }

  @Test(arguments: Language.allCases)
  func departmentsAndWorkstreamsAreToldInJune(_ language: Language) throws {
    let programme = try Self.programme
    let standing = Standing(programme, asOf: Month(year: 2019, ordinal: 6).lastDay)
    let subjects =
      programme.workstreams.map(BriefingSubject.workstream)
      + programme.departments.map(BriefingSubject.department)
    try expectGolden(
      "subjects-\(language.rawValue)",
      subjects.map { subject in
        "== \(subject.fileName)\n"
          + Narrative(BriefingFigures(standing, of: subject), language: language).text
      }.joined(separator: "\n"))
  }

  private static var programme: Programme {
    get throws {
      let (tree, _) = FileTreeReader.read(project: project)
      return try #require(ContentLoader(tree).load().content).programme
    }
  }

  private static let project = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
}

private func expectGolden(_ name: String, _ text: String) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/narrative")
  let kept = folder.appending(path: name + ".txt")
  let changed = folder.appending(path: name + ".changed.txt")
  let bytes = Data(text.utf8)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { return try bytes.write(to: kept) }
  if try Data(contentsOf: kept) == bytes {
    try? FileManager.default.removeItem(at: changed)
    return
  }
  try bytes.write(to: changed)
  Issue.record("\(name).txt differs; see \(name).changed.txt beside it")
}

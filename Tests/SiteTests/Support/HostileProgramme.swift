import Foundation
import Testing

/// The small programme with a text of one's own in every place that people write to.
///
/// Each place has a mark at the end of its text, so that one build shows where every text went.
enum HostileProgramme {
  /// A place that people write to: a column of a table, or a line of the configuration.
  struct Place: CustomTestStringConvertible, Sendable {
    let file: String
    /// The column's name, or the whole line.
    let name: String

    init(_ file: String, _ column: String) { (self.file, name) = ("Content/" + file, column) }

    init(line: String) { (file, name) = ("Content/programme.yaml", line) }

    var testDescription: String { "\(file) \(name)" }

    /// The file and line of the place, with the column in a table: `Content/tasks.csv:2:4`.
    var location: String {
      let lines = (HostileProgramme.byID[file] ?? "").components(separatedBy: "\n")
      if file.hasSuffix(".csv") {
        let column = lines[0].components(separatedBy: ",").firstIndex(of: name) ?? -1
        return "\(file):2:\(column + 1)"
      }
      let line = lines.firstIndex { $0.hasSuffix(name) } ?? -1
      return "\(file):\(line + 1)"
    }

    /// Tells the texts of one programme apart.
    var mark: String { "@" + String((file + name).utf8.reduce(UInt32(5381)) { $0 &* 33 &+ UInt32($1) }) }
  }

  /// Places whose text the pages print as it is.
  static let texts =
    [
      Place("tasks.csv", "title"), Place("tasks.csv", "clause"), Place("tasks.csv", "requirement"),
      Place("tasks.csv", "internal_remark"), Place("tasks.csv", "deadline_words"),
      Place("tasks.csv", "category"), Place("tasks.csv", "预算"), Place("commitments.csv", "clause"),
      Place("commitments.csv", "title"), Place("indicators.csv", "name"), Place("indicators.csv", "unit"),
      Place("indicators.csv", "clause"), Place("targets.csv", "clause"), Place("readings.csv", "source"),
      Place("readings.csv", "note"), Place("overrides.csv", "reason"),
      Place("reports/2019-03.csv", "reported_by"), Place("reports/2019-03.csv", "summary"),
      Place("reports/2019-03.csv", "problem"),
      Place("reports/2019-03.csv", "next_step"), Place("reports/2019-03.csv", "internal_remark"),
    ]
    + [
      "title: 城市提升方案", "organisation: 提升办公室", "sample_note: 数字为演示而编写。", "name: 建设\n",
      "summary: 路网和绿地", "name: 建设局", "short: 建局", "name: 治堵", "summary: 疏通堵点", "name: 内部版",
      "description: 方案的任务和进展。", "SiteName: 城市提升网", "SiteDomain: example.org",
      "SiteIDCode: 0000000001", "icp: 备案号示例", "police_record: 公安备案示例", "contact: 总值班室",
    ].map { Place(line: $0) }

  /// Places that no page prints.
  static let unprinted = [
    Place(line: "title_en: City Improvement")
  ]

  /// Columns that hold a number, a day, an id or a name from a list.
  static let meanings = [
    Place("tasks.csv", "number"), Place("tasks.csv", "workstream"), Place("tasks.csv", "departments"),
    Place("tasks.csv", "owners"), Place("tasks.csv", "support"), Place("tasks.csv", "start"),
    Place("tasks.csv", "deadline"), Place("tasks.csv", "action"), Place("tasks.csv", "weight"),
    Place("commitments.csv", "workstream"), Place("commitments.csv", "tasks"), Place("indicators.csv", "id"),
    Place("indicators.csv", "direction"), Place("indicators.csv", "baseline"),
    Place("indicators.csv", "target"), Place("indicators.csv", "deadline"),
    Place("indicators.csv", "workstream"), Place("indicators.csv", "tasks"),
    Place("targets.csv", "indicator"), Place("targets.csv", "date"), Place("targets.csv", "value"),
    Place("readings.csv", "indicator"), Place("readings.csv", "date"), Place("readings.csv", "value"),
    Place("overrides.csv", "task"), Place("overrides.csv", "month"), Place("overrides.csv", "lamp"),
    Place("overrides.csv", "date"), Place("reports/2019-03.csv", "task"),
    Place("reports/2019-03.csv", "progress"), Place("reports/2019-03.csv", "completed_on"),
    Place("reports/2019-03.csv", "reported_on"),
  ]

  /// Lines of the configuration that hold a number, a day, an id or a word from a list.
  static let settings = [
    "start: 2019-01-01", "end: 2019-12-31", "sample: true", "language: zh", "id: construction", "id: works",
    "id: traffic", "yellow_below: 10", "red_below: 30", "missing_months: keep", "due_soon_days: 30",
    "report_grace_days: 5", "id: internal", "owners: none", "internal: true",
  ].map { Place(line: $0) }

  /// The programme's files with a text, and each place's mark, in some places.
  static func files(with text: String, in places: [Place]) throws -> [String: String] {
    var files = byID
    for place in places {
      files[place.file] =
        place.file.hasSuffix(".csv")
        ? try table(files[place.file] ?? "", place.name, HostileText.csv(text + place.mark))
        : try configuration(files[place.file] ?? "", place.name, HostileText.yaml(text + place.mark))
    }
    return files
  }

  /// The small programme with ids in its tables, so that any name can be changed.
  static let byID: [String: String] = {
    let ids = [
      ("建设局", "works"), ("交通局", "transport"), ("城管局", "enforcement"), (",建设,", ",construction,"),
      (",管理,", ",management,"), ("治堵", "traffic"),
    ]
    var files = SmallProgramme.files
    for (file, text) in files where file.hasSuffix(".csv") {
      files[file] = ids.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
    files["Content/commitments.csv"] = files["Content/commitments.csv"]?
      .replacingOccurrences(of: "\"1,2\"", with: "1；2")
    return files
  }()

  /// Replaces the cell of a column in a table's first row.
  private static func table(_ text: String, _ column: String, _ cell: String) throws -> String {
    var lines = text.components(separatedBy: "\n")
    let index = try #require(lines[0].components(separatedBy: ",").firstIndex(of: column))
    var cells = lines[1].components(separatedBy: ",")
    cells[index] = cell
    lines[1] = cells.joined(separator: ",")
    return lines.joined(separator: "\n")
  }

  /// Replaces the value of a line of the configuration.
  private static func configuration(_ text: String, _ line: String, _ value: String) throws -> String {
    let range = try #require(text.range(of: line), "the configuration has no '\(line)'")
    let end = line.hasSuffix("\n") ? "\n" : ""
    return text.replacingCharacters(in: range, with: "\(line.prefix { $0 != ":" }): \(value)\(end)")
  }
}

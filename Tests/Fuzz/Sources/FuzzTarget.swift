import Diagnostics
import Markup

@testable import Bundles
@testable import Editable
@testable import Intake
@testable import Loading
@testable import Notes
@testable import Pictures
@testable import Privacy
@testable import Tables
@testable import Templates

/// A reader of outside bytes, by the word that `fuzz` is called with.
enum FuzzTarget: String, CaseIterable {
  case csv, yaml, workbook, deadline, owner, contact, department, quantity, ledger, content, note, wire,
    template, json, html
  case picture, sums

  /// Gives one input to the reader; whatever it says, it must say it, soon and in bounded memory.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: _ = CSVReader.read(bytes, file: "a.csv")
    case .yaml: _ = YAMLReader.readFile(bytes, file: "a.yaml")
    case .workbook: if let file = WorkbookParts(bytes).archive { readWorkbook(file) }
    case .deadline: _ = DeadlineText.read(text(bytes), year: 2019)
    case .owner: assignOwners(bytes)
    case .contact: hideContacts(bytes)
    case .department: splitDepartments(bytes)
    case .quantity: _ = QuantityText(text(bytes))
    case .ledger: _ = try? Intake.run(Intake.Request(files: [FileTree.File(path: "a.csv", bytes: bytes)]))
    case .content: checkContent(bytes)
    case .note: _ = NoteParser.render(NoteSource(file: "a.md", body: bytes))
    case .wire: readWire(bytes)
    case .template: renderTemplate(bytes)
    case .json: _ = try? value(fromJSON: bytes)
    case .html: _ = HTMLReader.read(bytes)
    case .picture: _ = try? PictureCleaner.clean(bytes)
    case .sums: _ = SumList(reading: bytes)
    }
  }

  /// Reads a workbook as an office's, with what its numbers show.
  private func readWorkbook(_ bytes: [UInt8]) {
    let grids = GridReader.read(bytes, file: "a.xlsx", foldsRadicals: true).value ?? []
    for grid in grids { for row in grid.rows { for cell in row { _ = grid.shownText(of: cell) } } }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The lines of an input, each the text of a cell.
  private func cells(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { text(Array($0)) }
  }

  /// Cells in turn of departments and of their owners.
  private func assignOwners(_ bytes: [UInt8]) {
    let cells = cells(bytes)
    let rows = stride(from: 0, to: cells.count - 1, by: 2).map { index in
      OwnerAssignment.Row(
        departments: PersonNames(cells[index]).all, owners: PersonNames(cells[index + 1]).lines)
    }
    _ = OwnerAssignment.assign(rows)
  }

  private func hideContacts(_ bytes: [UInt8]) {
    _ = ContactDetails.removed(from: text(bytes))
    _ = PersonalDetails.find(in: text(bytes))
  }

  private func splitDepartments(_ bytes: [UInt8]) {
    let cells = cells(bytes)
    let names = DepartmentNames(known: [], cells: cells)
    for cell in cells { _ = names.split(cell) }
  }

  /// A `programme.yaml`, and a task table after the first line `---`.
  private func checkContent(_ bytes: [UInt8]) {
    let parts = text(bytes).split(separator: "\n---\n", maxSplits: 1).map(String.init)
    _ = ContentLoader(
      FileTree([
        FileTree.File(path: "Content/programme.yaml", bytes: Array((parts.first ?? "").utf8)),
        FileTree.File(path: "Content/tasks.csv", bytes: Array(parts.dropFirst().joined().utf8)),
      ]), jobs: 1
    ).load()
  }

  private func readWire(_ bytes: [UInt8]) {
    var source = WireReader(bytes[...])
    _ = try? source.source()
    var result = WireReader(bytes[...], file: "a.md")
    _ = try? result.result()
  }

  private func renderTemplate(_ bytes: [UInt8]) {
    guard
      let data = try? value(fromJSON: Array(#"{"a": "甲", "b": [null, true, {"c": "乙"}], "c": null}"#.utf8))
    else { return }
    let set = TemplateSet(sources: [TemplateSource(name: "a", file: "a.mustache", bytes: bytes)])
    _ = TemplateChecker(set).findings(in: "a")
    var page: [UInt8] = []
    try? set.render("a", [data], into: &page)
  }
}

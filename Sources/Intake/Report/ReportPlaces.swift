internal import Diagnostics

/// Names places in short for a report whose sheets are headed by their full names.
struct ReportPlaces: Sendable {
  /// What stands in front of a place, by the files that were read; nothing where there is one.
  private let labels: [String: String]

  init(_ report: IntakeReport) {
    let files = Set(report.sheets.map(\.file))
    let byName = Dictionary(grouping: files, by: FileName.last(of:))
    labels = Dictionary(
      uniqueKeysWithValues: files.map { file in
        let name = FileName.last(of: file)
        return (file, byName[name]?.count == 1 ? name : file)
      })
  }

  /// A cell by its sheet and letters, `台账!C14`, behind its file where several were read.
  func text(_ place: Place) -> String {
    guard let label = labels[place.file] else { return "\(place)" }
    let position: String
    switch place.position {
    case .whole: return label
    case .text(let line, let column): position = "\(line):\(column)"
    case .cell(let row, let column): position = "\(Place.letters(column))\(row)"
    case .sheet(let name, let row, let column): position = "\(name)!\(Place.letters(column))\(row)"
    }
    return labels.count == 1 ? position : "\(label):\(position)"
  }

  /// The sheet, behind its file where several were read.
  func name(_ sheet: IntakeReport.Sheet) -> String {
    let label = labels[sheet.file] ?? sheet.file
    guard let name = sheet.name else { return label }
    return labels.count == 1 ? name : "\(label) › \(name)"
  }
}

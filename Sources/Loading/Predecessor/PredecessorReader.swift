internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// Reads what a predecessor published, without the tables that its closed months were made from.
struct PredecessorReader {
  private(set) var title = ""
  private(set) var isSample = false
  private(set) var months: [Month: Predecessor.ClosedFigures] = [:]
  private(set) var findings: [Finding] = []

  /// What the closed months of a draft are held to.
  private static let rules: [any Rule.Type] = [
    EmptyTable.self, MissingColumn.self, UnknownColumn.self, MissingValue.self, BadDate.self, BadNumber.self,
    BadRange.self, UnknownLamp.self, UnknownWord.self, RepeatedDepartment.self, ClosedFile.self,
  ]

  /// Reads the files of the predecessor, whose content folder is called `content`.
  init(_ files: [FileTree.File], content: String) {
    var draft = Draft(
      files: ContentFiles(FileTree([FileTree.File]())), configuration: Configuration(),
      registers: Registers())
    for file in files {
      switch ContentKind(PredecessorFolder.inContent(file.path, below: content)) {
      case .configuration: readConfiguration(file)
      case .closed(let stem):
        if let month = stem.flatMap({ Month($0) }) {
          read(file, of: month, into: &draft)
        } else {
          findings.append(UnknownFile.unread(file.path))
        }
      default: break
      }
    }
    for rule in Self.rules { findings += Rules.limited(rule.check(draft)) }
    for sheet in draft.closed { months[sheet.month] = sheet.figures }
  }

  private mutating func readConfiguration(_ file: FileTree.File) {
    let result = YAMLReader.readFile(file.bytes, file: file.path)
    findings += result.findings
    guard let map = result.value?.map else { return }
    var top = MapReader(map, lines: TextLines(file.bytes))
    title = top.text("title")?.text ?? ""
    isSample = top.flag("sample") ?? false
  }

  private mutating func read(_ file: FileTree.File, of month: Month, into draft: inout Draft) {
    let result = TableReader.read(file.bytes, file: file.path, columns: ColumnNameSet(of: ClosedColumn.self))
    findings += result.findings
    guard let table = result.value else { return }
    let sheet = Sheet<ClosedColumn>(table, source: 0)
    let reader = ClosedReader(month: month, registers: Registers(namedIn: sheet), directions: [:])
    let (rows, doubts) = reader.read(sheet)
    draft.closed.append(ClosedSheet(month: month, sheet: sheet, rows: rows))
    draft.doubts += doubts
  }
}

extension Registers {
  /// Everything that a closed month names, each under its own name.
  fileprivate init(namedIn sheet: Sheet<ClosedColumn>) {
    for row in sheet.table.rows {
      let id = sheet.cell(row, .id)
      switch ClosedRecordKind(rawValue: sheet.cell(row, .record).text) {
      case .task:
        if let number = TaskNumber(id.text) { tasks.add(number.text, for: number, at: id.place) }
        let leads = sheet.cell(row, .leads)
        for name in leads.text.split(separator: ";").map(String.init) {
          departments.add(name, for: Identifier(name), at: leads.place)
        }
      case .indicator: indicators.add(id.text, for: Identifier(id.text), at: id.place)
      default: break
      }
    }
  }
}

extension ClosedSheet {
  /// What was published for the month.
  fileprivate var figures: Predecessor.ClosedFigures {
    var tasks: [ClosedTask] = []
    var indicators: [(id: Identifier<Indicator>, closed: ClosedIndicator)] = []
    for row in rows {
      switch row.record {
      case .task(_, let task): tasks.append(task)
      case .indicator(let id?, let indicator): indicators.append((id, indicator))
      default: break
      }
    }
    return Predecessor.ClosedFigures(tasks, indicators)
  }
}

internal import Dates
internal import Diagnostics
internal import Model

/// The files of a content folder by what they are.
struct ContentFiles: Sendable {
  /// A month's reports: `reports/2019-06.csv` or `.xlsx`.
  struct MonthFile: Sendable {
    let month: Month
    let file: FileTree.File
  }

  /// The configuration and the tables that there are, by name.
  private(set) var named: [String: FileTree.File] = [:]
  /// By month.
  private(set) var reports: [MonthFile] = []
  /// What was published for closed months, by month.
  private(set) var closed: [MonthFile] = []
  /// The files of months that another file has reports of, each after that one.
  private var doubledReports: [(first: FileTree.File, second: FileTree.File)] = []
  /// Files of `reports` whose name is no month, by path.
  private(set) var misnamedReports: [FileTree.File] = []
  /// The Markdown files below `notes`, by path.
  private(set) var notes: [NoteText] = []
  /// The other files below `notes` that a page can show or offer.
  private(set) var assets: [FileTree.File] = []
  /// The files that nothing reads, by path.
  private(set) var unknown: [FileTree.File] = []

  /// The files and folders that are there and could not be read.
  private let unreadable: [String]

  init(_ tree: FileTree, jobs: Int = 1) {
    unreadable = tree.unreadable
    var notes: [FileTree.File] = []
    for file in tree.files { sort(file, notes: &notes) }
    self.notes = notes.concurrentMap(jobs: jobs) { NoteText($0) }
  }

  /// Whether a file, or a folder that it lies in, could not be read.
  func isUnreadable(_ path: String) -> Bool {
    unreadable.contains { $0 == path || path.dropping($0 + "/") != nil }
  }

  /// The file of a table; where there are two, the text file.
  func table(_ kind: TableKind) -> FileTree.File? {
    kind.fileNames.lazy.compactMap { named[$0] }.first
  }

  /// The pairs of files that are the same table.
  var doubledTables: [(first: FileTree.File, second: FileTree.File)] {
    let tables = TableKind.allCases.map { kind in kind.fileNames.compactMap { named[$0] } }
    return tables.filter { $0.count > 1 }.map { ($0[0], $0[1]) } + doubledReports
  }

  private mutating func sort(_ file: FileTree.File, notes: inout [FileTree.File]) {
    switch ContentKind(file.path) {
    case .configuration, .table: named[ContentPath.inside(file.path) ?? file.path] = file
    case .report(let stem): sortReport(file, stem)
    case .closed(let stem):
      if let month = stem.flatMap({ Month($0) }) {
        closed.append(MonthFile(month: month, file: file))
      } else {
        unknown.append(file)
      }
    case .note: notes.append(file)
    case .attachment: assets.append(file)
    case .readme: break
    case .unknown: unknown.append(file)
    }
  }

  private mutating func sortReport(_ file: FileTree.File, _ stem: String?) {
    guard let month = stem.flatMap({ Month($0) }) else { return misnamedReports.append(file) }
    if let first = reports.first(where: { $0.month == month }) {
      doubledReports.append((first.file, file))
    } else {
      reports.append(MonthFile(month: month, file: file))
    }
  }
}

extension String {
  /// The text after a prefix; nil where it begins otherwise.
  func dropping(_ prefix: String) -> String? {
    utf8.starts(with: prefix.utf8) ? String(utf8.dropFirst(prefix.utf8.count)) : nil
  }

  /// The text before a suffix; nil where it ends otherwise.
  func droppingEnd(_ suffix: String) -> String? {
    utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) ? String(utf8.dropLast(suffix.utf8.count)) : nil
  }
}

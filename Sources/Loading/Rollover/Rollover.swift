package import Dates
internal import Model
internal import Tables

/// Makes the content of the next programme from that of one that ends (转到下一年).
package enum Rollover {
  /// What the next programme is to be.
  package struct Request: Sendable {
    package let period: Period
    /// The day at which it is judged what is finished.
    package let asOf: Day
    /// The folder of the old programme, as the new one names it.
    package let predecessor: String

    package init(period: Period, asOf: Day, predecessor: String) {
      self.period = period
      self.asOf = asOf
      self.predecessor = predecessor
    }
  }

  /// Rolls over a content that has no errors; what stands in the way is a finding.
  package static func roll(_ content: LoadedContent, _ tree: FileTree, _ request: Request) -> RolledContent {
    let programme = content.programme
    let standing = Standing(programme, asOf: request.asOf)
    let files = ContentFiles(tree)
    var rolled = RolledContent(programme, request)
    guard let ledger: Sheet<TaskColumn> = sheet(.tasks, files, content.encoding) else { return rolled }
    let tasks = RolledTasks(ledger, standing, of: programme, into: request.period)
    rolled.add(tasks)
    if let sheet: Sheet<CommitmentColumn> = sheet(.commitments, files, content.encoding) {
      rolled.add(RolledCommitments(sheet, of: programme, naming: tasks.numbers))
    }
    if let sheet: Sheet<IndicatorColumn> = sheet(.indicators, files, content.encoding) {
      let indicators = RolledIndicators(
        sheet, standing, of: programme, into: request.period, naming: tasks.numbers)
      rolled.add(indicators)
      if let sheet: Sheet<TargetColumn> = Self.sheet(.targets, files, content.encoding) {
        rolled.add(RolledTargets(sheet, into: request.period, of: indicators.ids))
      }
    }
    if let file = files.named["programme.yaml"],
      let configuration = RolledConfiguration(file, of: programme, request, without: rolled.leftNames)
    {
      rolled.add(configuration, path: file.path)
    }
    if !programme.isSample { rolled.add(notes: tree.files.filter { isCarriedNote($0.path) }) }
    return rolled
  }

  private static func sheet<Column>(
    _ kind: TableKind, _ files: ContentFiles, _ encoding: TextEncoding?
  ) -> Sheet<Column>? {
    guard let file = files.table(kind) else { return nil }
    let read = TableReader.read(file.bytes, file: file.path, columns: kind.columns, encoding: encoding)
    return read.value.map { Sheet($0, source: 0) }
  }

  /// Whether a file is a note that outlasts a year, or may be a picture of one.
  private static func isCarriedNote(_ path: String) -> Bool {
    switch ContentKind(path) {
    case .attachment: return true
    case .note:
      let name = path.dropping(ContentPath.notes) ?? ""
      let isHome = name == "home.md" || name == "home.en.md"
      return isHome || name.dropping("workstreams/") != nil || name.dropping("departments/") != nil
    default: return false
    }
  }
}

package import Diagnostics
package import Model

/// The content of the next programme with what was carried into it.
package struct RolledContent: Sendable {
  package let programme: Programme
  package let request: Rollover.Request
  package private(set) var files: [FileTree.File] = []
  package private(set) var findings: [Finding] = []
  package private(set) var tasks: [CarriedTask] = []
  package private(set) var leftTasks: [LeftTask] = []
  package private(set) var indicators: [CarriedIndicator] = []
  package private(set) var leftIndicators: [LeftIndicator] = []
  package private(set) var commitmentCount = 0
  package private(set) var leftCommitmentCount = 0
  package private(set) var targetCount = 0
  /// The keys of the configuration that were left out, each as `site.published`.
  package private(set) var droppedKeys: [String] = []
  /// The notes that name what was not carried, and so were not carried themselves.
  package private(set) var leftNotes: [String] = []

  init(_ programme: Programme, _ request: Rollover.Request) {
    self.programme = programme
    self.request = request
  }

  /// The content as a loader takes it.
  package var tree: FileTree { FileTree(files) }

  /// The paths of the notes that were carried.
  package var notes: [String] {
    files.map(\.path).filter { ContentKind($0) == .note }
  }

  /// What was left behind, as the notes about it are named.
  var leftNames: Set<String> {
    Set(leftTasks.map { "tasks/\($0.number.text)" } + leftIndicators.map { "indicators/\($0.id.text)" })
  }

  /// Takes notes out that cannot stand in the new content.
  package mutating func leave(notes paths: [String]) {
    files.removeAll { paths.contains($0.path) }
    leftNotes += paths
  }

  /// Takes the files out that no note refers to.
  package mutating func keep(attachments paths: Set<String>) {
    files.removeAll { ContentKind($0.path) == .attachment && !paths.contains($0.path) }
  }

  mutating func add(_ configuration: RolledConfiguration, path: String) {
    findings += configuration.findings
    droppedKeys = configuration.dropped
    if let bytes = configuration.bytes { files.append(FileTree.File(path: path, bytes: bytes)) }
  }

  mutating func add(_ tasks: RolledTasks) {
    self.tasks = tasks.carried
    leftTasks = tasks.left
    files.append(FileTree.File(path: ContentPath.tasks, bytes: tasks.table.bytes))
  }

  mutating func add(_ commitments: RolledCommitments) {
    commitmentCount = commitments.count
    leftCommitmentCount = commitments.leftCount
    add(commitments.table, path: ContentPath.commitments)
  }

  mutating func add(_ indicators: RolledIndicators) {
    self.indicators = indicators.carried
    leftIndicators = indicators.left
    add(indicators.table, path: ContentPath.indicators)
  }

  mutating func add(_ targets: RolledTargets) {
    targetCount = targets.count
    add(targets.table, path: ContentPath.targets)
  }

  mutating func add(notes: [FileTree.File]) { files += notes }

  private mutating func add<Column>(_ table: CarriedTable<Column>, path: String) {
    if !table.isEmpty { files.append(FileTree.File(path: path, bytes: table.bytes)) }
  }
}

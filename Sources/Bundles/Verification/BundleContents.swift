internal import Diagnostics

/// What a bundle turned out to hold, before anybody judges it.
struct BundleContents: Sendable {
  /// What stands at a path.
  enum Found: Hashable, Sendable {
    case file(Checksum)
    /// Something that is no file, or whose bytes cannot be had.
    case nothingReadable
  }

  enum Form: Hashable, Sendable {
    case folder
    case archive(isSealed: Bool)
  }

  var form: Form
  var found: [EntryPath: Found] = [:]
  /// The whole bytes of the few files that are read themselves.
  var kept: [EntryPath: [UInt8]] = [:]
  /// What is wrong beside the sums, as far as anybody would read it.
  private(set) var problems: [Wording] = []
  /// Whether everything was looked at; if not, nothing can be said of files that were not found.
  var isComplete = true

  private static let mostProblems = 10_000

  init(form: Form) { self.form = form }

  /// Notes what is wrong.
  mutating func report(_ problem: Wording) {
    if problems.count < Self.mostProblems { problems.append(problem) }
  }

  /// Notes a file that was read to its end.
  mutating func add(_ path: EntryPath, _ file: FileIntake) {
    found[path] = .file(file.checksum)
    kept[path] = file.kept
  }

  /// Gives up.
  mutating func stop(_ problem: Wording) {
    problems.insert(problem, at: 0)
    isComplete = false
  }
}

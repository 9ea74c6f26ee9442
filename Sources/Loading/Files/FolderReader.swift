private import CSystemCalls
package import Diagnostics
private import Glibc

/// Reads the files below a folder, and nothing outside of the folder that bounds it.
///
/// Symbolic links are followed inside of the bounds; one that leads out, and pipes and devices, are findings.
package struct FolderReader {
  /// The files by path, and what is wrong with the others.
  package typealias Result = (files: [FileTree.File], findings: [Finding])

  /// How deep folders may lie in one another.
  private static let depthLimit = 16
  /// How many folders are read through links, which may lead to one another in endless ways.
  private static let linkLimit = 256

  private let bounds: InputDescriptor
  private let shown: String
  private let limit: @Sendable (String) -> Int?
  private var paths: [String] = []
  private var findings: [Finding] = []
  private var linkedFolders = 0

  /// The files below `folder` inside of `bounds`, with paths that begin with `shown`, and what cannot be read.
  ///
  /// `limit` says how many bytes a file of a path may have; with nil it is listed, but not read.
  package static func read(
    _ folder: String, in bounds: String, shownAs shown: String, jobs: Int = 2,
    limit: @escaping @Sendable (String) -> Int?
  ) -> Result {
    guard
      let descriptor = InputDescriptor(
        open(bounds.isEmpty ? "." : bounds, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    else {
      return ([], [UnreadableFile.finding(shown, error: errno)])
    }
    var reader = FolderReader(bounds: descriptor, shown: shown, limit: limit)
    reader.list(folder, shown: shown, above: [])
    let listed = reader
    let read = listed.paths.concurrentMap(jobs: jobs) { listed.file(folder, $0) }
    return (read.compactMap { try? $0.get() }, listed.findings + read.compactMap { $0.finding })
  }

  private init(bounds: InputDescriptor, shown: String, limit: @escaping @Sendable (String) -> Int?) {
    self.bounds = bounds
    self.shown = shown
    self.limit = limit
  }

  /// Lists the files below a folder; `above` are the folders that it lies in, which no link may lead back to.
  private mutating func list(_ path: String, shown: String, above: [FileIdentity]) {
    guard let folder = opened(path, O_RDONLY | O_DIRECTORY) else {
      findings.append(InputProblem(errno: errno, path: shown).finding)
      return
    }
    guard above.count < Self.depthLimit, let identity = folder.identity, !above.contains(identity) else {
      findings.append(UnreadableFile.finding(shown, error: ELOOP))
      return
    }
    guard let entries = folder.entries() else {
      findings.append(UnreadableFile.finding(shown, error: errno))
      return
    }
    for (name, kind) in entries where !FileTree.isIgnored(name) {
      let (path, shown) = (path + "/" + name, shown + "/" + name)
      switch kind {
      case S_IFREG: paths.append(shown)
      case S_IFDIR: list(path, shown: shown, above: above + [identity])
      default: addLink(path, shown: shown, above: above + [identity])
      }
    }
  }

  /// Adds what a link leads to, unless it leads out.
  private mutating func addLink(_ path: String, shown: String, above: [FileIdentity]) {
    guard let entry = InputDescriptor(look_inside(bounds.number, path)), let kind = entry.kind else {
      findings.append(InputProblem(errno: errno, path: shown).finding)
      return
    }
    switch kind {
    case S_IFDIR, S_IFREG:
      if entry.leadsIntoOutput(of: bounds) { return findings.append(InputProblem.intoOutput(shown)) }
      if kind == S_IFREG { return paths.append(shown) }
      linkedFolders += 1
      if linkedFolders <= Self.linkLimit {
        list(path, shown: shown, above: above)
      } else if linkedFolders == Self.linkLimit + 1 {
        findings.append(UnreadableFile.finding(shown, error: ELOOP))
      }
    default: findings.append(InputProblem.special(shown))
    }
  }

  /// The file at a path as it is shown.
  private func file(_ folder: String, _ path: String) -> Swift.Result<FileTree.File, InputFailure> {
    guard let limit = limit(path) else { return .success(FileTree.File(unread: path)) }
    let place = folder + String(Substring(path.utf8.dropFirst(shown.utf8.count)))
    guard let file = opened(place, O_RDONLY | O_NONBLOCK | O_NOCTTY) else {
      return .failure(InputFailure(finding: InputProblem(errno: errno, path: path).finding))
    }
    guard file.kind == S_IFREG else { return .failure(InputFailure(finding: InputProblem.special(path))) }
    if let size = file.size, size > limit {
      return .failure(InputFailure(finding: InputProblem.tooLarge(path, size: size, limit: limit)))
    }
    guard let bytes = file.bytes() else {
      return .failure(InputFailure(finding: UnreadableFile.finding(path, error: errno)))
    }
    return .success(FileTree.File(path: path, bytes: bytes))
  }

  private func opened(_ path: String, _ flags: Int32) -> InputDescriptor? {
    InputDescriptor(open_inside(bounds.number, path, flags | O_CLOEXEC))
  }
}

extension Result where Failure == InputFailure {
  fileprivate var finding: Finding? {
    if case .failure(let failure) = self { failure.finding } else { nil }
  }
}

private import CSystemCalls
internal import Diagnostics
private import Glibc
internal import Model

/// Reads the project that a programme goes on from: its configuration and its closed months, and nothing else.
enum PredecessorFolder {
  /// Why there is nothing to read.
  enum Problem: Error {
    case missing, isProject
    case unreadable(Int32)
  }

  /// The files of the folder that a project names, with paths that begin with that name.
  static func read(
    _ name: String, from project: String, jobs: Int
  ) -> Result<FolderReader.Result, Problem> {
    let path = name.utf8.first == UInt8(ascii: "/") ? name : (project.isEmpty ? "." : project) + "/" + name
    guard let folder = opened(path) else {
      return .failure(errno == ENOENT ? .missing : .unreadable(errno))
    }
    if folder.identity == opened(project.isEmpty ? "." : project)?.identity { return .failure(.isProject) }
    guard let entry = InputDescriptor(look_inside(folder.number, ContentPath.folder)) else {
      return errno == ENOENT ? .success(([], [])) : .failure(.unreadable(errno))
    }
    guard entry.kind == S_IFDIR else { return .failure(.unreadable(ENOTDIR)) }
    let shown = content(of: name)
    let read = FolderReader.read(ContentPath.folder, in: path, shownAs: shown, jobs: jobs) { file in
      isOfUse(file, below: shown) ? ContentKind.limit(inContent(file, below: shown)) : nil
    }
    let closed = shown + "/closed"
    let files = read.files.filter { isOfUse($0.path, below: shown) }
    let findings = read.findings.filter {
      [shown, closed].contains($0.place.file) || isOfUse($0.place.file, below: shown)
    }
    return .success((files, findings))
  }

  /// The content folder of the project that a name leads to.
  static func content(of name: String) -> String {
    let isClosed = name.utf8.last == UInt8(ascii: "/")
    return name + (isClosed ? "" : "/") + ContentPath.folder
  }

  /// The path that a file below a content folder has in its own project.
  static func inContent(_ path: String, below content: String) -> String {
    ContentPath.folder + (path.dropping(content) ?? "")
  }

  private static func isOfUse(_ path: String, below content: String) -> Bool {
    let own = inContent(path, below: content)
    return own == ContentPath.programme || own.dropping(ContentPath.closed) != nil
  }

  private static func opened(_ path: String) -> InputDescriptor? {
    InputDescriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }
}

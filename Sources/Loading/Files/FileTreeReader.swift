package import Diagnostics
private import Glibc

/// Reads a content folder from the disk.
package enum FileTreeReader {
  /// The folder's name inside a project.
  package static let folder = "Content"
  /// How deep folders may lie in one another.
  private static let depthLimit = 16

  /// The files below `Content` of a project, read by at most `jobs` threads; what cannot be read is a finding.
  package static func read(project: String, jobs: Int = 2) -> (tree: FileTree, findings: [Finding]) {
    read(content: project + "/" + folder, jobs: jobs)
  }

  /// The files of a content folder that may have any name; they are known by the paths they have in a project.
  package static func read(content root: String, jobs: Int = 2) -> (tree: FileTree, findings: [Finding]) {
    var paths: [String] = []
    var findings: [Finding] = []
    list(folder, in: root, depth: 0, into: &paths, &findings)
    var files: [FileTree.File] = []
    files.reserveCapacity(paths.count)
    for result in paths.concurrentMap(jobs: jobs, { read($0, in: root) }) {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let unreadable): findings.append(unreadable.finding)
      }
    }
    return (FileTree(files, unreadable: findings.map(\.place.file)), findings)
  }

  /// Where a file of the content lies, which its path in a project tells.
  private static func diskPath(_ path: String, in root: String) -> String {
    root + String(Substring(path.utf8.dropFirst(folder.utf8.count)))
  }

  private struct Unreadable: Error {
    let finding: Finding
  }

  private static func read(_ path: String, in root: String) -> Result<FileTree.File, Unreadable> {
    guard let bytes = bytes(of: diskPath(path, in: root)) else {
      return .failure(Unreadable(finding: UnreadableFile.finding(path, error: errno)))
    }
    return .success(FileTree.File(path: path, bytes: bytes))
  }

  /// Lists the files below a folder.
  private static func list(
    _ path: String, in root: String, depth: Int, into files: inout [String],
    _ findings: inout [Finding]
  ) {
    guard depth < depthLimit, let entries = entries(in: diskPath(path, in: root)) else {
      findings.append(UnreadableFile.finding(path, error: depth < depthLimit ? errno : ELOOP))
      return
    }
    for entry in entries where !FileTree.isIgnored(entry.name) {
      let child = path + "/" + entry.name
      switch entry.kind ?? kind(of: diskPath(child, in: root)) {
      case S_IFDIR: list(child, in: root, depth: depth + 1, into: &files, &findings)
      case S_IFREG: files.append(child)
      default: findings.append(UnreadableFile.finding(child, error: EINVAL))
      }
    }
  }

  /// The names in a folder, sorted, with their kinds where the folder tells them; nil when it cannot be read.
  private static func entries(in path: String) -> [(name: String, kind: mode_t?)]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var entries: [(name: String, kind: mode_t?)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { entries.append((name, kind(of: entry.pointee))) }
    }
    return entries.sorted { $0.name < $1.name }
  }

  private static func kind(of entry: dirent) -> mode_t? {
    switch Int(entry.d_type) {
    case DT_REG: S_IFREG
    case DT_DIR: S_IFDIR
    default: nil
    }
  }

  private static func kind(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  /// A file's bytes, read in one piece of its size; nil with `errno` set when it cannot be read.
  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, Int(status.st_size))) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got == 0 { break }
        if got > 0 { count += got } else if errno != EINTR { failed = true; break }
      }
    }
    return failed ? nil : bytes
  }
}

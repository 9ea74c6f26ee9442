import Delivery
import Loading

extension FileTree {
  /// The tree without a file.
  func without(_ path: String) -> FileTree { FileTree(files.filter { $0.path != path }) }

  /// Changed files of the content, each to take the place of what was read and of nothing else.
  func replacements(_ changes: [File], in project: String) -> [FileSet.File] {
    let before = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    return changes.map { file in
      FileSet.File(
        path: "\(project)/\(file.path)", bytes: file.bytes,
        before: before[file.path].map(FileSet.File.Before.bytes) ?? .nothing)
    }
  }
}

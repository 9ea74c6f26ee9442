import Diagnostics
import Loading
import Model

/// The files that an import reads.
enum ImportFiles {
  /// The named files, by the names the user gave; what cannot be read is a finding.
  static func read(_ paths: [String]) -> (files: [FileTree.File], findings: [Finding]) {
    var files: [FileTree.File] = []
    var findings: [Finding] = []
    for path in paths {
      switch InputFile.read(path) {
      case .success(let bytes): files.append(FileTree.File(path: path, bytes: bytes))
      case .failure(let failure): findings.append(failure.finding)
      }
    }
    return (files, findings)
  }

  /// The content of a project; an empty tree where there is none.
  static func content(of project: String, jobs: Int) -> (tree: FileTree, findings: [Finding]) {
    guard Host.exists("\(project)/\(ContentPath.folder)") else {
      return (FileTree([FileTree.File]()), [])
    }
    let read = FileTreeReader.read(project: project, jobs: jobs)
    return (read.tree, read.findings)
  }
}

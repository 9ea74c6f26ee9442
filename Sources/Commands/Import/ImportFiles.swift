import Diagnostics
import Foundation
import Loading
import Model

/// The files that an import reads.
enum ImportFiles {
  /// The named files, by the names the user gave; what cannot be read is a finding.
  static func read(_ paths: [String]) -> (files: [FileTree.File], findings: [Finding]) {
    var files: [FileTree.File] = []
    var findings: [Finding] = []
    for path in paths {
      do {
        files.append(FileTree.File(path: path, bytes: Array(try Data(contentsOf: URL(filePath: path)))))
      } catch {
        findings.append(unreadable(path))
      }
    }
    return (files, findings)
  }

  /// The content of a project; an empty tree where there is none.
  static func content(of project: String, jobs: Int) -> (tree: FileTree, findings: [Finding]) {
    guard FileManager.default.fileExists(atPath: "\(project)/\(ContentPath.folder)") else {
      return (FileTree([FileTree.File]()), [])
    }
    let read = FileTreeReader.read(project: project, jobs: jobs)
    return (read.tree, read.findings)
  }

  private static func unreadable(_ path: String) -> Finding {
    Finding(
      "unreadable-file", at: Place(file: path),
      Wording(zh: "读不了这个文件", en: "the file cannot be read"),
      help: Wording(zh: "检查路径和权限；在 Excel 里打开着就先关闭", en: "check its path and permissions"))
  }
}

package import Diagnostics

/// Reads a content folder from the disk.
package enum FileTreeReader {
  /// The folder's name inside a project.
  package static let folder = "Content"

  /// The files below `Content` of a project, read by at most `jobs` threads; what cannot be read is a finding.
  package static func read(project: String, jobs: Int = 2) -> (tree: FileTree, findings: [Finding]) {
    tree(FolderReader.read(folder, in: project, shownAs: folder, jobs: jobs))
  }

  /// The files of a content folder that may have any name; they are known by the paths they have in a project.
  package static func read(content root: String, jobs: Int = 2) -> (tree: FileTree, findings: [Finding]) {
    tree(FolderReader.read(".", in: root, shownAs: folder, jobs: jobs))
  }

  private static func tree(_ read: FolderReader.Result) -> (tree: FileTree, findings: [Finding]) {
    (FileTree(read.files, unreadable: read.findings.map(\.place.file)), read.findings)
  }
}

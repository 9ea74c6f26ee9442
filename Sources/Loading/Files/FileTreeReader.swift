package import Diagnostics
internal import Model

/// Reads a content folder from the disk.
package enum FileTreeReader {
  /// The files below `Content` of a project, read by at most `jobs` threads; what cannot be read is a finding.
  ///
  /// Files that nothing needs are listed, and not read.
  package static func read(project: String, jobs: Int = 2) -> (tree: FileTree, findings: [Finding]) {
    tree(
      FolderReader.read(
        ContentPath.folder, in: project, shownAs: ContentPath.folder, jobs: jobs, limit: ContentKind.limit))
  }

  /// The files of a content folder that may have any name; they are known by the paths they have in a project.
  package static func read(content root: String, jobs: Int = 2) -> (tree: FileTree, findings: [Finding]) {
    tree(FolderReader.read(".", in: root, shownAs: ContentPath.folder, jobs: jobs, limit: ContentKind.limit))
  }

  private static func tree(_ read: FolderReader.Result) -> (tree: FileTree, findings: [Finding]) {
    (FileTree(read.files, unreadable: read.findings.map(\.place.file)), read.findings)
  }
}

import Diagnostics
import Loading

/// The project's own templates as they stand; nothing where it uses the installed ones.
struct ProjectTemplates {
  private(set) var files: [FileTree.File] = []
  private(set) var findings: [Finding] = []

  private static let folder = "Templates"
  private static let longest = 256 << 20

  init(of project: String) {
    guard Host.exists("\(project)/\(Self.folder)") else { return }
    (files, findings) = FolderReader.read(Self.folder, in: project, shownAs: Self.folder) { _ in Self.longest
    }
  }
}

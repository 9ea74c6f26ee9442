import Diagnostics
import Foundation
import Model

/// Where the next project is to lie, and how it names the one that it comes from.
struct RolloverFolder {
  private let given: String
  /// Both as absolute paths, their links followed.
  private let path: URL
  private let project: URL

  init(_ folder: String, from project: String) {
    given = folder
    path = URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath()
    self.project = URL(fileURLWithPath: project).standardizedFileURL.resolvingSymlinksInPath()
  }

  var name: String { path.lastPathComponent }

  /// The folder that it lies in.
  var parent: String { path.deletingLastPathComponent().path }

  /// The old project as a path from the new one.
  var predecessor: String {
    let (new, old) = (path.pathComponents, project.pathComponents)
    let shared = zip(new, old).prefix { $0 == $1 }.count
    return (new[shared...].map { _ in ".." } + old[shared...]).joined(separator: "/")
  }

  /// Why nothing can be made there; nil where it can.
  var finding: Finding? {
    let inside = path.pathComponents.starts(with: project.pathComponents)
    let first = path.pathComponents.dropFirst(project.pathComponents.count).first
    if inside, let first, [ContentPath.folder, "Templates", "Output"].contains(first) {
      return RolloverRefusal.isInside(given)
    }
    guard Host.exists(path.path) else { return nil }
    let entries = try? FileManager.default.contentsOfDirectory(atPath: path.path)
    return entries?.isEmpty == true ? nil : RolloverRefusal.isTaken(given)
  }
}

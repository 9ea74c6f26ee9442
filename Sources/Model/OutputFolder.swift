/// The folders of a project's `Output`, each of which one command makes; no edition may have their names as its id.
package enum OutputFolder: String, CaseIterable, Sendable {
  /// The site of the public edition.
  case site
  case briefings
  case forms
  case bundles
  case gallery

  /// Where a folder of `Output` lies, relative to the working folder.
  package func path(in project: String) -> String { Self.path(rawValue, in: project) }

  /// Where an edition's site lies: the public one in `site`, any other under its own id.
  package static func path(of edition: Edition, in project: String) -> String {
    edition.isPublic ? site.path(in: project) : path(edition.id, in: project)
  }

  private static func path(_ name: String, in project: String) -> String {
    (project == "." ? "" : project + "/") + "Output/" + name
  }
}

extension Edition {
  /// Whether this is the edition that everybody may read, which lies in `site`.
  package var isPublic: Bool { id == "public" }
}

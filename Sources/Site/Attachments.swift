import Notes
import Synchronization

/// The files beside the notes, of which only those are published that a page of the edition refers to.
///
/// Pages are rendered on several threads; each of them notes what it refers to.
package final class Attachments: Sendable {
  /// By their path in the project: `Content/notes/tasks/b.png`.
  private let files: [String: [UInt8]]
  private let referred = Mutex<Set<String>>([])

  package init(_ files: [String: [UInt8]] = [:]) {
    self.files = files
  }

  /// The bytes of the file that a link of a note leads to; nil where there is none.
  func bytes(of link: NoteFileLink) -> [UInt8]? { files[link.path] }

  /// Where the file that a link leads to is published, from now on.
  func publish(_ link: NoteFileLink) -> String {
    let path = link.path
    if files[path] != nil { referred.withLock { _ = $0.insert(path) } }
    return Address.file(path)
  }

  /// The files that the pages rendered so far refer to, by their addresses in the site, in order.
  var published: [SiteFile] {
    let paths = referred.withLock { $0.sorted() }
    return paths.compactMap { path in
      files[path].map { SiteFile(address: Address.file(path), bytes: $0) }
    }
  }
}

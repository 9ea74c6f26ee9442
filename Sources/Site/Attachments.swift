package import Notes
import Synchronization

/// The files beside the notes, of which only those are published that a page of the edition refers to.
///
/// Pages are rendered on several threads; each of them notes what it refers to.
package final class Attachments: Sendable {
  /// By their path in the project: `Content/notes/tasks/b.png`.
  private let files: [String: NoteAttachment]
  /// The place of each path among them, from 1.
  private let numbers: [String: Int]
  /// The addresses of those that pages refer to, by path.
  private let referred = Mutex<[String: String]>([:])

  package init(_ files: [String: NoteAttachment] = [:]) {
    self.files = files
    numbers = Dictionary(
      files.keys.sorted().enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The bytes of the file that a link of a note leads to; nil where there is none.
  func bytes(of link: NoteFileLink) -> [UInt8]? { files[link.path]?.bytes }

  /// The size of the picture that a link leads to; nil for other files.
  func size(of link: NoteFileLink) -> PictureSize? { files[link.path]?.size }

  /// Where the file that a link leads to is published, from now on; under a name for every computer where one is wanted.
  func publish(_ link: NoteFileLink, isPortable: Bool) -> String {
    let path = link.path
    guard files[path] != nil else { return Address.file(path) }
    let address = isPortable ? Address.portableFile(path, number: numbers[path] ?? 0) : Address.file(path)
    referred.withLock { $0[path] = address }
    return address
  }

  /// The files that the pages rendered so far refer to, by their addresses in the site, in order.
  var published: [SiteFile] {
    let addresses = referred.withLock { $0.sorted { $0.value < $1.value } }
    return addresses.compactMap { path, address in
      files[path].map { SiteFile(address: address, bytes: $0.bytes, savedName: Address.lastName(of: path)) }
    }
  }
}

internal import Glibc

/// What lies below a folder that somebody else may have filled, found without following a symbolic link.
package struct FolderContents: Sendable {
  /// What one name below the folder is.
  package enum Kind: Hashable, Sendable {
    case file
    case emptyFolder
    /// A folder that nobody may look into, or that lies too deep.
    case unreadableFolder(DeliveryError)
    case symbolicLink
    /// A pipe, a socket or a device.
    case special
    /// Something whose name is no UTF-8 and is told with U+FFFD.
    case unnamable
  }

  /// One file, or one thing that is none, by its path below the folder.
  package struct Entry: Hashable, Sendable {
    /// Relative to the folder, with slashes.
    package let path: String
    package let kind: Kind
  }

  private static let deepest = 64
  private static let most = 1_000_000

  /// All files and what is none, in the order of the bytes of their paths.
  package let entries: [Entry]
  private let folder: Folder

  /// Looks through the folder at a path.
  package init(of path: String) throws(DeliveryError) {
    folder = try Folder.open(at: path)
    entries = try Self.entries(of: folder)
  }

  /// Reads a file to its end, one part after another; false where it is no regular file any more.
  package func forEachPart(
    of path: String, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(DeliveryError) -> Bool {
    guard try folder.fileType(of: path) == S_IFREG, let file = try folder.openFile(path) else { return false }
    try folder.forEachPart(of: file, path) { part in part.withUnsafeBytes { body($0) } }
    return true
  }

  private static func entries(of top: Folder) throws(DeliveryError) -> [Entry] {
    var found: [Entry] = []
    var waiting = [(path: "", depth: 0)]
    while let (path, depth) = waiting.popLast() {
      let folder: Folder
      let names: [Folder.Entry]
      do throws(DeliveryError) {
        guard depth <= deepest else { throw DeliveryError(path: FolderPath.join(top.path, path), .tooDeep) }
        folder = path.isEmpty ? top : try top.existingFolder(path)
        names = try folder.entries()
      } catch {
        guard !path.isEmpty else { throw error }
        found.append(Entry(path: path, kind: .unreadableFolder(error)))
        continue
      }
      if names.isEmpty, !path.isEmpty { found.append(Entry(path: path, kind: .emptyFolder)) }
      for name in names {
        let place = FolderPath.join(path, name.name)
        if name.isFolder, name.isText {
          waiting.append((place, depth + 1))
        } else {
          found.append(Entry(path: place, kind: try kind(of: name, in: folder)))
        }
      }
      guard found.count + waiting.count <= most else { throw DeliveryError(path: top.path, .tooManyFiles) }
    }
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func kind(of entry: Folder.Entry, in folder: Folder) throws(DeliveryError) -> Kind {
    guard entry.isText else { return .unnamable }
    switch try folder.fileType(of: entry.name) {
    case S_IFREG: return .file
    case S_IFLNK: return .symbolicLink
    default: return .special
    }
  }
}

internal import Synchronization

/// The folder in which the next version of a site is put together, safe to fill from several threads.
final class StagingFolder: Sendable {
  private let folder: Folder
  private let made = Mutex<Set<String>>([""])

  /// Makes the folder and, before anything else, its marker.
  init(_ name: String, in parent: Folder) throws(DeliveryError) {
    folder = try parent.makeFolder(name)
    try FolderMarker.write(in: folder)
  }

  func create(_ path: OutputPath, _ bytes: [UInt8]) throws(DeliveryError) {
    try makeFolders(path.folder)
    try folder.create(path.text, bytes)
  }

  /// Takes these files over from the published folder with their times.
  func adopt(_ paths: [OutputPath], from published: Folder) throws(DeliveryError) {
    for (path, names) in Dictionary(grouping: paths, by: \.folder).sorted(by: { $0.key < $1.key }) {
      try makeFolders(path)
      let source = try path.isEmpty ? published : published.existingFolder(path)
      let target = try path.isEmpty ? folder : folder.existingFolder(path)
      for file in names { try target.adopt(file.name, from: source) }
    }
  }

  func synchronise() throws(DeliveryError) { try folder.synchroniseFileSystem() }

  private func makeFolders(_ path: String) throws(DeliveryError) {
    try made.withLock { (made) throws(DeliveryError) in try make(path, &made) }
  }

  private func make(_ path: String, _ made: inout Set<String>) throws(DeliveryError) {
    guard !made.contains(path) else { return }
    let parent = FolderPath.parent(of: path)
    try make(parent, &made)
    let place = try parent.isEmpty ? folder : folder.existingFolder(parent)
    _ = try place.makeFolder(FolderPath.name(of: path))
    made.insert(path)
  }
}

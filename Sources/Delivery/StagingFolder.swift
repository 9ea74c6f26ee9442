internal import Synchronization

/// The folder in which the next version of a site is put together, safe to fill from several threads.
final class StagingFolder: Sendable {
  private struct Made: Sendable {
    var paths: Set<String> = [""]
    /// The folder that the last one was made in, kept open for its siblings.
    var lastParent: (path: String, folder: Folder)
  }

  private let folder: Folder
  /// Whether the umask takes permissions away, so that each new file and folder needs them set.
  private let permitting: Bool
  private let made: Mutex<Made>

  /// Makes the folder and, before anything else, its marker.
  init(_ name: String, in parent: Folder) throws(DeliveryError) {
    try parent.makeFolder(name)
    folder = try parent.existingFolder(name)
    made = Mutex(Made(lastParent: ("", folder)))
    permitting = try folder.permissions() != Permissions.folder
    try FolderMarker.write(in: folder)
    if permitting { try folder.permitEveryone() }
  }

  func create(_ path: OutputPath, _ bytes: [UInt8]) throws(DeliveryError) {
    try makeFolders(path.folder)
    try folder.create(path.text, bytes, permitting: permitting)
  }

  /// Takes these files over from the published folder with their times.
  func adopt(_ paths: [OutputPath], from published: Folder) throws(DeliveryError) {
    for (path, files) in Dictionary(grouping: paths, by: \.folder).sorted(by: { $0.key < $1.key }) {
      try makeFolders(path)
      let source = try path.isEmpty ? published : published.existingFolder(path)
      let target = try path.isEmpty ? folder : folder.existingFolder(path)
      for file in files { try target.adopt(file.name, from: source, permitting: permitting) }
    }
  }

  func synchronise() throws(DeliveryError) { try folder.synchroniseFileSystem() }

  private func makeFolders(_ path: String) throws(DeliveryError) {
    try made.withLock { (made) throws(DeliveryError) in try make(path, &made) }
  }

  private func make(_ path: String, _ made: inout Made) throws(DeliveryError) {
    guard !made.paths.contains(path) else { return }
    let parent = FolderPath.parent(of: path)
    try make(parent, &made)
    if made.lastParent.path != parent {
      made.lastParent = (parent, try parent.isEmpty ? folder : folder.existingFolder(parent))
    }
    let name = FolderPath.name(of: path)
    try made.lastParent.folder.makeFolder(name)
    if permitting { try made.lastParent.folder.existingFolder(name).permitEveryone() }
    made.paths.insert(path)
  }
}

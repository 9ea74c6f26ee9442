internal import Synchronization

/// The folder in which the next version of a site is put together, safe to fill from several threads.
final class StagingFolder: Sendable {
  private struct Made: Sendable {
    var paths: Set<String> = [""]
    /// The folder that the last one was made in, kept open for its siblings.
    var lastOpened: (path: String, folder: Folder)?
  }

  private let folder: Folder
  /// Whether the umask takes permissions away, so that each new file and folder needs them set.
  private let permitting: Bool
  private let made: Mutex<Made>

  /// Makes the folder and, before anything else, its marker.
  init(_ name: String, in parent: Folder) throws(DeliveryError) {
    try parent.makeFolder(name)
    folder = try parent.existingFolder(name)
    made = Mutex(Made())
    permitting = try folder.permissions() != Permissions.folder
    try FolderMarker.write(in: folder)
    if permitting { try folder.permitEveryone() }
  }

  func create(_ path: OutputPath, _ bytes: [UInt8]) throws(DeliveryError) {
    try makeFolder(path.folder)
    try folder.create(path.text, bytes, permitting: permitting)
  }

  /// Takes these files over from the published folder with their times.
  func adopt(_ paths: [OutputPath], from published: Folder) throws(DeliveryError) {
    for (path, files) in Dictionary(grouping: paths, by: \.folder).sorted(by: { $0.key < $1.key }) {
      try makeFolder(path)
      let source = try path.isEmpty ? published : published.existingFolder(path)
      let target = try path.isEmpty ? folder : folder.existingFolder(path)
      for file in files { try target.adopt(file.name, from: source) }
    }
  }

  /// Takes over what others put into the published folder.
  func keep(_ paths: [String], from published: Folder) throws(DeliveryError) {
    for path in paths {
      let parent = FolderPath.parent(of: path)
      let source = try parent.isEmpty ? published : published.existingFolder(parent)
      try ForeignEntries.take(FolderPath.name(of: path), from: source, into: openFolder(parent))
    }
  }

  /// Writes down which files are ours, so that the next publication knows.
  func record(_ names: OutputNames) throws(DeliveryError) { try FolderMarker.record(names.files, in: folder) }

  func synchronise() throws(DeliveryError) { try folder.synchroniseFileSystem() }

  /// Makes a folder and those above it; of two threads that make the same one, the second finds it there.
  private func makeFolder(_ path: String) throws(DeliveryError) {
    guard made.withLock({ !$0.paths.contains(path) }) else { return }
    let parent = try openFolder(FolderPath.parent(of: path))
    let name = FolderPath.name(of: path)
    try parent.makeFolder(name, unlessPresent: true)
    if permitting { try parent.existingFolder(name).permitEveryone() }
    made.withLock { _ = $0.paths.insert(path) }
  }

  /// Opens a folder, making it when it is missing.
  private func openFolder(_ path: String) throws(DeliveryError) -> Folder {
    if path.isEmpty { return folder }
    if let last = made.withLock({ $0.lastOpened }), last.path == path { return last.folder }
    try makeFolder(path)
    let opened = try folder.existingFolder(path)
    made.withLock { $0.lastOpened = (path, opened) }
    return opened
  }
}

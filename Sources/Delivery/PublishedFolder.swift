internal import Glibc
internal import System

/// How the new folder takes the place of the old one.
package enum FolderSwap: Sendable {
  /// In one step, so that there is always a whole folder; in two where the file system cannot.
  case exchange
  /// In two renames; a kill between them is mended by the next publication.
  case twoRenames
}

/// The names that one publication uses beside the published folder, and the steps between them.
struct PublishedFolder: Sendable {
  let parent: Folder
  let name: String

  /// Where the new folder is made; after an exchange the old one has this name.
  var stagingName: String { ".\(name).staging" }
  /// Where the old folder waits while two renames take the place of an exchange.
  var previousName: String { ".\(name).previous" }
  private var lockName: String { ".\(name).lock" }

  /// Names the folder at a path and makes its parents where they are missing.
  init(at path: String, observer: @escaping Folder.Observer) throws(DeliveryError) {
    let trimmed = FolderPath.withoutTrailingSlashes(path)
    let name = FolderPath.name(of: trimmed)
    guard !["", ".", ".."].contains(name), !path.utf8.contains(0) else {
      throw DeliveryError(path: path, .invalidPath)
    }
    let isAtRoot = trimmed.utf8.first == UInt8(ascii: "/")
    let folder = FolderPath.parent(of: trimmed)
    let parentPath = folder.isEmpty ? (isAtRoot ? "/" : ".") : folder
    self.name = name
    parent = try Folder.make(at: parentPath, observer: observer)
  }

  var path: String { FolderPath.join(parent.path == "." ? "" : parent.path, name) }

  /// Takes the lock that lasts as long as the value, or fails at once when another holds it.
  func lock() throws(DeliveryError) -> FolderLock {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let folder = parent.descriptor.number
    let number = try parent.call(.lock, lockName) { openat(folder, lockName, flags, Permissions.file) }
    guard let lock = FolderLock(Descriptor(owning: number)) else { throw DeliveryError(path: path, .locked) }
    return lock
  }

  /// Mends what a killed publication left: puts an old folder back that nothing replaced, removes the rest.
  ///
  /// Where one of the names belongs to others, nothing is touched.
  func recover() throws(DeliveryError) {
    _ = try holdsMarked(stagingName)
    if try holdsMarked(previousName) { try putBack() }
    try removeLeftovers()
  }

  /// Whether a folder with our marker has this name; refuses one that is not ours.
  private func holdsMarked(_ name: String) throws(DeliveryError) -> Bool {
    guard let folder = try parent.folder(name) else { return false }
    if try FolderMarker.isPresent(in: folder) { return true }
    if try folder.entries().isEmpty { return false }
    throw DeliveryError(path: folder.path, .foreignFolder)
  }

  /// Gives the previous folder its name again unless a new one of ours has it.
  private func putBack() throws(DeliveryError) {
    if try !holdsMarked(name) { try parent.rename(previousName, to: name) }
  }

  /// Removes what was made beside the published folder.
  func removeLeftovers() throws(DeliveryError) {
    try FolderRemoval.remove(stagingName, in: parent)
    try FolderRemoval.remove(previousName, in: parent)
  }

  /// Opens the published folder; nil where there is none; refuses one that is not ours.
  func open() throws(DeliveryError) -> Folder? {
    guard let folder = try parent.folder(name) else { return nil }
    guard try FolderMarker.allowsReplacing(folder) else {
      throw DeliveryError(path: path, .foreignFolder)
    }
    return folder
  }

  /// Puts the staging folder in the place of the published one.
  func swap(by swap: FolderSwap, replacing: Bool) throws(DeliveryError) {
    if replacing {
      if swap == .exchange, try parent.exchange(stagingName, name) { return }
      try parent.rename(name, to: previousName)
    }
    try parent.rename(stagingName, to: name)
  }
}

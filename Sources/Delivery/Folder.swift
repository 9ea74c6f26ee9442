internal import CSystemCalls
internal import Glibc
internal import System

/// An open folder and the calls made inside it, none of which follows a symbolic link.
final class Folder: Sendable {
  typealias Observer = @Sendable (DeliveryStep) -> Void

  /// The path as the user knows it, for messages.
  let path: String
  let descriptor: Descriptor
  let observer: Observer

  private init(path: String, owning number: Int32, observer: @escaping Observer) {
    self.path = path
    descriptor = Descriptor(owning: number)
    self.observer = observer
  }

  /// Opens a folder that the user named, making it and its parents where they are missing.
  static func make(at path: String, observer: @escaping Observer) throws(DeliveryError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let number = try call(.open, path, observer, allowing: [ENOENT]) { Glibc.open(path, flags) }
    if number >= 0 { return Folder(path: path, owning: number, observer: observer) }
    let parent = FolderPath.parent(of: path)
    if !parent.isEmpty { _ = try make(at: parent, observer: observer) }
    try call(.makeFolder, path, observer, allowing: [EEXIST]) { mkdir(path, Permissions.folder) }
    let made = try call(.open, path, observer) { Glibc.open(path, flags) }
    return Folder(path: path, owning: made, observer: observer)
  }

  /// Opens a folder that the user named and that must be there.
  static func open(at path: String) throws(DeliveryError) -> Folder {
    let number = try call(.open, path, { _ in }) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return Folder(path: path, owning: number, observer: { _ in })
  }

  /// Makes one system call; a negative result is an error unless its errno is allowed.
  @discardableResult
  private static func call(
    _ step: DeliveryStep, _ path: @autoclosure () -> String, _ observer: Observer,
    allowing codes: [Int32] = [],
    _ body: () -> Int32
  ) throws(DeliveryError) -> Int32 {
    observer(step)
    let result = uninterrupted(body)
    let code = errno
    guard result < 0, !codes.contains(code) else { return result }
    throw DeliveryError(path: path(), code == ELOOP ? .symbolicLink : .system(step, code: code))
  }

  /// Makes one system call about a name inside the folder.
  @discardableResult
  func call(
    _ step: DeliveryStep, _ name: String, allowing codes: [Int32] = [], _ body: () -> Int32
  ) throws(DeliveryError) -> Int32 {
    try Folder.call(step, FolderPath.join(path, name), observer, allowing: codes, body)
  }
}

/// The permissions of what is published, whatever the umask.
enum Permissions {
  static let file: mode_t = 0o644
  static let folder: mode_t = 0o755
}

extension Folder {
  /// Opens the folder of this name; nil where there is none.
  func folder(_ name: String) throws(DeliveryError) -> Folder? {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let number = try call(.open, name, allowing: [ENOENT]) { open_beneath(descriptor.number, name, flags, 0) }
    return number < 0 ? nil : Folder(path: FolderPath.join(path, name), owning: number, observer: observer)
  }

  /// Opens the folder of this name, which must be there.
  func existingFolder(_ name: String) throws(DeliveryError) -> Folder {
    if let folder = try folder(name) { return folder }
    throw DeliveryError(path: FolderPath.join(path, name), .system(.open, code: ENOENT))
  }

  /// Makes a folder with the permissions that the umask leaves; one that is there already may be an error.
  func makeFolder(_ name: String, unlessPresent: Bool = false) throws(DeliveryError) {
    try call(.makeFolder, name, allowing: unlessPresent ? [EEXIST] : []) {
      mkdirat(descriptor.number, name, Permissions.folder)
    }
  }

  /// Makes the folder readable by everyone; some file systems have no permissions to set.
  func permitEveryone() throws(DeliveryError) {
    try call(.makeFolder, "", allowing: [EPERM]) { fchmod(descriptor.number, Permissions.folder) }
  }

  /// The permissions that the folder has.
  func permissions() throws(DeliveryError) -> mode_t {
    try status().st_mode & 0o777
  }

  /// What the file system says about the folder.
  func status() throws(DeliveryError) -> stat {
    var status = stat()
    try call(.list, "") { fstat(descriptor.number, &status) }
    return status
  }

  /// Gives a name inside the folder another one; what had that name must be gone or an empty folder.
  func rename(_ name: String, to other: String) throws(DeliveryError) {
    try call(.swap, name) { renameat(descriptor.number, name, descriptor.number, other) }
  }

  /// Exchanges two names in one step; false where the file system cannot.
  func exchange(_ name: String, _ other: String) throws(DeliveryError) -> Bool {
    try call(.swap, name, allowing: [EINVAL, ENOSYS, EXDEV, EOPNOTSUPP]) {
      exchange_names(descriptor.number, name, other)
    } >= 0
  }

  func removeFile(_ name: String) throws(DeliveryError) {
    try call(.remove, name) { unlinkat(descriptor.number, name, 0) }
  }

  func removeEmptyFolder(_ name: String) throws(DeliveryError) {
    try call(.remove, name) { unlinkat(descriptor.number, name, AT_REMOVEDIR) }
  }

  /// Brings everything of this file system to the disk.
  func synchroniseFileSystem() throws(DeliveryError) {
    try call(.synchronise, "") { sync_file_system(descriptor.number) }
  }

  /// Brings the folder's own names to the disk.
  func synchronise() throws(DeliveryError) {
    try call(.synchronise, "") { fsync(descriptor.number) }
  }
}

internal import Glibc
internal import System

extension Folder {
  /// What stops a hard link where the file itself could be read and written.
  private static let withoutLinks = [EPERM, EXDEV, EMLINK, EOPNOTSUPP, ENOSYS]
  /// What file systems and containers say that have no owners or permissions to set.
  private static let withoutAttributes = [EPERM, EINVAL, EOPNOTSUPP, ENOSYS]

  /// Gives a file of another folder the same name here, keeping its times; copies where links are not possible.
  func adopt(_ name: String, from other: Folder) throws(DeliveryError) {
    if try !link(name, from: other) { try copy(name, from: other) }
  }

  /// Gives a symbolic link of another folder the same name here, wherever it leads.
  func adoptLink(_ name: String, from other: Folder) throws(DeliveryError) {
    if try !link(name, from: other) { try copyLink(name, from: other) }
  }

  /// Gives the folder another one's owner, as far as this user may, and its permissions.
  func adoptAttributes(of other: Folder) throws(DeliveryError) {
    try setAttributes(of: descriptor, "", as: try other.status(), .makeFolder)
  }

  /// Whether this user may remove the folder and what is in it, or permit himself to.
  func canBeReplaced(in parent: Folder) throws(DeliveryError) -> Bool {
    let status = try status()
    guard status.st_dev == (try parent.status()).st_dev else { return false }
    if status.st_uid == geteuid() { return true }
    return try call(.list, "", allowing: [EACCES, EROFS]) {
      faccessat(descriptor.number, ".", W_OK | X_OK, AT_EACCESS)
    } == 0
  }

  /// Permits the owner to change the folder where he took that from himself.
  func permitOwner() throws(DeliveryError) {
    let permissions = try permissions()
    guard permissions & 0o700 != 0o700 else { return }
    try call(.remove, "", allowing: [EPERM]) { fchmod(descriptor.number, permissions | 0o700) }
  }

  /// Copies a file with its times and permissions.
  func copy(_ name: String, from other: Folder) throws(DeliveryError) {
    guard let source = try other.openFile(name) else {
      throw DeliveryError(path: FolderPath.join(other.path, name), .system(.open, code: ENOENT))
    }
    var status = stat()
    try other.call(.read, name) { fstat(source.number, &status) }
    let file = try createFile(name)
    try other.forEachPart(of: source, name) { (bytes) throws(DeliveryError) in
      try append(bytes, to: file, name)
    }
    try setAttributes(of: file, name, as: status, .create)
    let times = [status.st_atim, status.st_mtim]
    try call(.write, name) { futimens(file.number, times) }
  }

  /// Makes a symbolic link that leads where the other folder's link of this name leads.
  func copyLink(_ name: String, from other: Folder) throws(DeliveryError) {
    var destination = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    try other.call(.read, name) {
      Int32(readlinkat(other.descriptor.number, name, &destination, destination.count - 1))
    }
    try call(.link, name) { symlinkat(destination, descriptor.number, name) }
  }

  private func setAttributes(
    of new: borrowing Descriptor, _ name: String, as old: stat, _ step: DeliveryStep
  ) throws(DeliveryError) {
    let number = new.number
    try call(step, name, allowing: Folder.withoutAttributes) { fchown(number, old.st_uid, old.st_gid) }
    try call(step, name, allowing: Folder.withoutAttributes) { fchmod(number, old.st_mode & 0o7777) }
  }

  /// Makes a hard link, also to a symbolic link itself; false where that is not possible.
  private func link(_ name: String, from other: Folder) throws(DeliveryError) -> Bool {
    try call(.link, name, allowing: Folder.withoutLinks) {
      linkat(other.descriptor.number, name, descriptor.number, name, 0)
    } >= 0
  }
}

internal import Glibc

/// Takes what others put into a published folder over into the next one, as it is.
enum ForeignEntries {
  /// Gives an entry of one folder the same name in another; folders with everything in them.
  static func take(_ name: String, from source: Folder, into target: Folder) throws(DeliveryError) {
    switch try source.fileType(of: name) {
    case S_IFREG: try target.adopt(name, from: source)
    case S_IFLNK: try target.adoptLink(name, from: source)
    case S_IFDIR: try takeFolder(name, from: source, into: target)
    default: throw DeliveryError(path: FolderPath.join(source.path, name), .unkeepable)
    }
  }

  /// The permissions come last, since they may forbid to fill the folder.
  private static func takeFolder(
    _ name: String, from source: Folder, into target: Folder
  ) throws(DeliveryError) {
    let old = try source.existingFolder(name)
    guard try old.canBeReplaced(in: source) else { throw DeliveryError(path: old.path, .unkeepable) }
    try target.makeFolder(name)
    let new = try target.existingFolder(name)
    for entry in try old.entries() { try take(entry.name, from: old, into: new) }
    try new.adoptAttributes(of: old)
  }
}

/// Removes folders that are ours, the marker last, so that what a kill leaves is still known as ours.
enum FolderRemoval {
  /// Removes the folder of this name if there is one; refuses a folder that is not ours.
  static func remove(_ name: String, in parent: Folder) throws(DeliveryError) {
    guard let folder = try parent.folder(name) else { return }
    guard try FolderMarker.allowsReplacing(folder) else {
      throw DeliveryError(path: folder.path, .foreignFolder)
    }
    try empty(folder, keeping: FolderMarker.name)
    if try FolderMarker.isPresent(in: folder) { try folder.removeFile(FolderMarker.name) }
    try parent.removeEmptyFolder(name)
  }

  private static func empty(_ folder: Folder, keeping kept: String? = nil) throws(DeliveryError) {
    try folder.permitOwner()
    for entry in try folder.entries() where entry.name != kept {
      guard entry.isFolder else {
        try folder.removeFile(entry.name)
        continue
      }
      try empty(folder.existingFolder(entry.name))
      try folder.removeEmptyFolder(entry.name)
    }
  }
}

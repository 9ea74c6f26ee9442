internal import Glibc

/// The small file by which a folder is known to be ours, so that it may be replaced as a whole.
enum FolderMarker {
  static let name = ".taizhang-output"

  private static let text = """
    此文件夹由台账（taizhang）生成，下次发布时整体替换，请勿在此存放其他文件。
    This folder is made by taizhang and replaced as a whole by the next publication.

    """

  static func write(in folder: Folder) throws(DeliveryError) {
    try folder.create(name, Array(text.utf8), permitting: true)
  }

  /// Whether the folder has our marker or nothing at all in it.
  static func allowsReplacing(_ folder: Folder) throws(DeliveryError) -> Bool {
    if try isPresent(in: folder) { return true }
    return try folder.entries().isEmpty
  }

  static func isPresent(in folder: Folder) throws(DeliveryError) -> Bool {
    try folder.fileType(of: name) == S_IFREG
  }
}

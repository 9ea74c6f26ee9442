internal import Glibc

/// The small file by which a folder is known to be ours, with the record of what we wrote.
enum FolderMarker {
  static let name = ".taizhang-output"

  private static let text = """
    此文件夹由台账（taizhang）发布：下列文件由它更换或删除，其他文件原样保留。
    This folder is published by taizhang, which replaces the files listed below and keeps all others.

    """

  static func write(in folder: Folder) throws(DeliveryError) {
    try folder.create(name, Array(text.utf8), permitting: true)
  }

  /// Ends the marker with the record of the files that the folder is going to have from us.
  static func record(_ files: [String], in folder: Folder) throws(DeliveryError) {
    try folder.append(name, FileRecord.bytes(of: files))
  }

  /// The record of the files that are ours; nil where an older version made the folder.
  static func record(in folder: Folder) throws(DeliveryError) -> FileRecord? {
    try folder.contents(of: name).flatMap { FileRecord(marker: $0) }
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

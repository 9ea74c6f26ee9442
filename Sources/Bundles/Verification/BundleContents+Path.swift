internal import Delivery
internal import Diagnostics
internal import Glibc

extension BundleContents {
  /// Reads what is at a path, a zip or a folder.
  init(at path: String) throws(BundleError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .failure(.open, path) }
    if status.st_mode & S_IFMT == S_IFDIR {
      self = try FolderReader.read(path)
    } else if let file = try ArchiveFile(at: path) {
      self = try ZipReader.read(file)
    } else {
      throw BundleError(
        Wording(zh: "「\(path)」既不是文件也不是文件夹", en: "'\(path)' is neither a file nor a folder"))
    }
  }
}

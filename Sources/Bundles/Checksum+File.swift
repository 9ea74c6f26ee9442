internal import Diagnostics

extension Checksum {
  /// The checksum of a whole file, read in little memory, with its size in bytes.
  package static func ofFile(at path: String) throws(BundleError) -> (checksum: Checksum, size: Int) {
    guard let file = try ArchiveFile(at: path) else {
      throw BundleError(
        Wording(zh: "「\(path)」不是文件", en: "'\(path)' is no file"))
    }
    return (try file.checksum(ofFirst: file.size, followedBy: []), file.size)
  }
}

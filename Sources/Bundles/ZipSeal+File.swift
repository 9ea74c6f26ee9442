internal import Diagnostics

extension ZipSeal {
  /// The fixed part of the record at the end of an archive, and what it begins with.
  private static let endLength = 22
  private static let endMark: [UInt8] = [0x50, 0x4B, 5, 6]

  /// Adds the mark to a finished archive file, whatever its size, in little memory.
  ///
  /// A file that has a comment already, or is no archive, is an error and stays as it is.
  package static func seal(fileAt path: String) throws(BundleError) {
    guard let file = try ArchiveFile(at: path, forWriting: true) else { throw .unsealable(path) }
    let end = try file.bytes(at: file.size - endLength, count: endLength)
    guard end.count == endLength, end.starts(with: endMark), end.suffix(none.count).elementsEqual(none) else {
      throw .unsealable(path)
    }
    let sum = try file.checksum(ofFirst: file.size, followedBy: [])
    try file.write(comment(of: sum), at: file.size - none.count)
  }

  /// Whether the archive file is as it was sealed, byte for byte.
  package static func isIntact(fileAt path: String) throws(BundleError) -> Bool {
    guard let file = try ArchiveFile(at: path) else { return false }
    return try isIntact(file)
  }

  static func isIntact(_ file: borrowing ArchiveFile) throws(BundleError) -> Bool {
    let start = file.size - commentLength - none.count
    guard start > endLength - none.count else { return false }
    let end = try file.bytes(at: start, count: commentLength + none.count)
    guard end.prefix(none.count + mark.count).elementsEqual(length + mark) else { return false }
    return try comment(of: file.checksum(ofFirst: start, followedBy: none)) == end
  }
}

extension BundleError {
  static func unsealable(_ path: String) -> BundleError {
    BundleError(
      Wording(
        zh: "「\(path)」不是刚生成、没有注释的 zip 文件，不能加上封记",
        en: "'\(path)' is no new zip without a comment and cannot be sealed"))
  }
}

/// Marks an archive of ours, so that it can be told later whether anybody has changed it.
///
/// The mark is the archive's comment and holds the checksum of all before it; programs that save the archive anew
/// drop it or make it wrong.
package enum ZipSeal {
  static let mark = Array("taizhang ".utf8)
  static let commentLength = mark.count + 64
  /// The two bytes at the end of an archive without a comment, which count the comment's.
  static let none: [UInt8] = [0, 0]

  /// The two bytes that count the comment, as they are with our mark.
  static let length = [UInt8(commentLength & 0xFF), UInt8(commentLength >> 8)]

  /// The end of a sealed archive, beginning with the length of its comment.
  static func comment(of sum: Checksum) -> [UInt8] { length + mark + sum.digits }

  /// The archive with its mark; one that has a comment already stays as it is.
  package static func sealed(_ archive: [UInt8]) -> [UInt8] {
    guard archive.suffix(2).elementsEqual(none), archive.count >= 22 else { return archive }
    return Array(archive.dropLast(2)) + comment(of: Checksum(of: archive))
  }

  /// Whether the archive is as it was sealed, byte for byte.
  package static func isIntact(_ archive: [UInt8]) -> Bool {
    guard archive.count > commentLength + 22 else { return false }
    let plain = Array(archive.dropLast(commentLength + 2)) + none
    return sealed(plain) == archive
  }
}

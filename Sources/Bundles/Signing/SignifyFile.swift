internal import Markup

/// The form that keys and signatures of OpenBSD's signify have: a line with a comment, and a line of Base64.
struct SignifyFile {
  /// The algorithm of all keys and signatures, Ed25519.
  static let algorithm = Array("Ed".utf8)
  private static let start = Array("untrusted comment: ".utf8)
  /// What signify itself takes as a comment, with its end.
  private static let longestComment = 1024
  private static let newline = UInt8(ascii: "\n")

  let comment: [UInt8]
  /// What the second line holds, the algorithm included.
  let content: [UInt8]

  init(comment: some Sequence<UInt8>, content: [UInt8]) {
    self.comment = Array(comment)
    self.content = content
  }

  /// Reads a file whose content has a known length; nil for any other bytes than these two lines.
  init?(reading bytes: [UInt8], length: Int) {
    guard bytes.starts(with: Self.start), let end = bytes.firstIndex(of: Self.newline) else { return nil }
    comment = Array(bytes[..<end].dropFirst(Self.start.count))
    let rest = bytes[(end + 1)...]
    guard comment.count < Self.longestComment, rest.last == Self.newline,
      let content = Base64.bytes(of: rest.dropLast()), content.count == length,
      content.starts(with: Self.algorithm)
    else { return nil }
    self.content = content
  }

  /// The bytes of a key's file with line ends and without blanks at ends of lines as signify writes them, whatever mail made
  /// of them.
  static func tidied(_ bytes: [UInt8]) -> [UInt8] {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]
    return bytes.split(separator: newline).map { line in
      line.prefix((line.lastIndex { !blanks.contains($0) } ?? line.startIndex - 1) - line.startIndex + 1)
    }.filter { !$0.isEmpty }.flatMap { Array($0) + [newline] }
  }

  var bytes: [UInt8] {
    Self.start + comment + [Self.newline] + Base64.text(of: content) + [Self.newline]
  }
}

internal import Markup

/// Writes the tags of links and pictures of files, whose address and size only the page knows.
///
/// The finished HTML before an address ends in `href="` or `src="`, and what follows it begins with the quote.
struct FileTags {
  /// The attributes of a picture that come behind its address.
  private var size: PictureSize?
  /// Whether the rest of a tag is left out that has no address.
  private var isInsideTag = false
  /// Whether the next end tag of a link is left out.
  private var dropsEnd = false

  /// Writes an address; without one the tag that was begun for it is taken back.
  mutating func append(
    _ link: NoteFileLink, at address: String?, size: PictureSize?, to out: inout [UInt8]
  ) {
    if let address {
      Escaping.append(HrefText.escaped(address), to: &out)
      self.size = link.isImage ? size : nil
      return
    }
    if let start = out.lastIndex(of: UInt8(ascii: "<")) { out.removeSubrange(start...) }
    isInsideTag = true
    dropsEnd = !link.isImage
  }

  /// Writes finished HTML, but for what belongs to a tag without an address.
  mutating func append(_ html: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var rest = html
    if let size, rest.first == UInt8(ascii: "\"") {
      out.append(contentsOf: "\" width=\"\(size.width)\" height=\"\(size.height)\"".utf8)
      rest = rest.dropFirst()
      self.size = nil
    }
    if isInsideTag {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return }
      isInsideTag = false
      rest = rest[(end + 1)...]
    }
    if dropsEnd, let end = Self.endTag(in: rest) {
      dropsEnd = false
      out.append(contentsOf: rest[..<end])
      rest = rest[(end + Self.end.count)...]
    }
    out.append(contentsOf: rest)
  }

  private static let end = Array("</a>".utf8)

  private static func endTag(in html: ArraySlice<UInt8>) -> Int? {
    html.indices.first { html[$0] == UInt8(ascii: "<") && html[$0...].starts(with: end) }
  }
}

/// The elements inside which a line of text goes on, in pages and in the parts of office documents.
enum InlineTags {
  private static let names: Set<[UInt8]> = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
      "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
      // A run of WordprocessingML, DrawingML and SpreadsheetML, what it is set in, and the spans of OpenDocument.
      "w:r", "w:t", "w:rpr", "w:rfonts", "w:sz", "w:szcs", "w:b", "w:bcs", "w:i", "w:color", "w:lang", "w:u",
      "w:prooferr", "w:bookmarkstart", "w:bookmarkend", "w:hyperlink", "a:r", "a:t", "a:rpr", "r", "t", "rpr",
      "text:span", "text:a",
    ].map { Array($0.utf8) })

  private static let longest = 16

  /// Whether the name that begins at a place of a text is one of them; a comment is, too.
  static func holds(_ text: [UInt8], from start: Int, to end: Int) -> Bool {
    var name: [UInt8] = []
    var index = start
    while index < end, name.count <= longest {
      let byte = text[index]
      if byte <= 0x20 || byte == UInt8(ascii: "/") { break }
      name.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      index += 1
    }
    return names.contains(name) || name.starts(with: "!--".utf8)
  }
}

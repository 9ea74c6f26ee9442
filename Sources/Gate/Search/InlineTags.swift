internal import Markup

/// How a line of text goes on at a tag, in pages and in the parts of office documents.
enum InlineTags {
  /// What a tag is to its reader.
  enum Effect {
    case nothing, blank, end
  }

  /// Those of pages, with the older and rarer ones that a template may hold, and those of rich strings in workbooks.
  private static let inline = names(
    InlineElements.names.sorted() + [
      "big", "button", "font", "label", "nobr", "output", "rb", "ruby", "textpath",
      "r", "t", "rpr", "sz", "color", "rfont", "charset", "family", "scheme", "strike", "vertalign",
      "outline",
      "shadow", "condense", "extend",
    ])
  /// Elements that stand for a blank, in whatever document.
  private static let blanks = names([
    "br", "w:br", "w:tab", "w:cr", "text:tab", "text:line-break", "text:s", "a:br",
  ])
  /// What begins or ends a line in office documents, where all other elements only say how it looks.
  private static let officeBlocks = names([
    "p", "tc", "tr", "tbl", "sectpr", "body", "h", "table-cell", "table-row", "list-item", "si", "row", "c",
  ])

  private static let longest = 32

  private static func names(_ names: [String]) -> Set<[UInt8]> { Set(names.map { Array($0.utf8) }) }

  /// What a tag does whose name begins at a place of a text; a comment is nothing.
  static func effect(_ text: [UInt8], from start: Int, to end: Int) -> Effect {
    var name: [UInt8] = []
    var index = start
    while index < end, name.count <= longest {
      let byte = text[index]
      if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      name.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      index += 1
    }
    if name.starts(with: "!--".utf8) || inline.contains(name) { return .nothing }
    if blanks.contains(name) { return .blank }
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return .end }
    return officeBlocks.contains(Array(name[(colon + 1)...])) ? .end : .nothing
  }
}

/// The texts of a piece of HTML, block by block.
package enum HTMLTexts {
  /// What readers see of each block, with its character references read, and the texts that stand for pictures.
  package static func blocks(of html: [UInt8]) -> [String] {
    var blocks: [String] = []
    var block: [UInt8] = []
    var scanner = HTMLScanner(html)
    func end() {
      let text = String(decoding: block, as: UTF8.self)
      if text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) { blocks.append(text) }
      block.removeAll()
    }
    while let token = scanner.next() {
      switch token {
      case .text(let range): block += CharacterReferences.decoded(html[range])
      case .start(let tag):
        if !isInline(html[tag.name]) { end() }
        for attribute in HTMLAttributes(of: tag, in: html)
        where ["alt", "title"].contains(text(html[attribute.name])) {
          blocks.append(text(CharacterReferences.decoded(html[attribute.value])[...]))
        }
      case .end(let name, _): if !isInline(html[name]) { end() }
      case .declaration: break
      }
    }
    end()
    return blocks
  }

  private static func isInline(_ name: ArraySlice<UInt8>) -> Bool {
    InlineElements.names.contains(text(name).lowercased())
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

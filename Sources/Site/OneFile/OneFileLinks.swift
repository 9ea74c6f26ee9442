import Markup

/// Writes parts of pages into one file: ids become unique, links lead to sections, pictures stand inside.
struct OneFileLinks {
  /// The id of each page's section, by the page's address.
  let sections: [String: String]
  /// Every other file of the site, by its address.
  let files: [String: SiteFile]

  /// Attributes that name ids of the page.
  private static let references: Set<String> = [
    "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form",
  ]

  /// Attributes in which `url(#id)` names a pattern, a clip or a marker of the page.
  private static let paints: Set<String> = [
    "clip-path", "fill", "filter", "marker-end", "marker-mid", "marker-start", "mask", "stroke", "style",
  ]

  /// Writes a range of a page: of a main part all, of the frame what one file has a use for.
  func append(_ page: OneFilePage, _ range: Range<Int>, isPage: Bool, to output: inout [UInt8]) {
    var scanner = HTMLScanner(page.bytes)
    var position = range.lowerBound
    while let token = scanner.next(), scanner.position <= range.upperBound {
      guard case .start(let tag) = token, tag.source.lowerBound >= range.lowerBound else { continue }
      if !isPage, isOfManyFiles(tag, in: page.bytes) {
        output += page.bytes[position..<tag.source.lowerBound]
        scanner.skipElement(tag)
        position = scanner.position
        continue
      }
      for attribute in HTMLAttributes(of: tag, in: page.bytes) {
        guard let value = rewritten(attribute, of: page, isPage: isPage) else { continue }
        output += page.bytes[position..<attribute.value.lowerBound]
        output += value
        position = attribute.value.upperBound
      }
    }
    if position < range.upperBound { output += page.bytes[position..<range.upperBound] }
  }

  /// Whether an element of the frame is of no use in one file: the way past the navigation, and what tells to unpack.
  private func isOfManyFiles(_ tag: HTMLScanner.StartTag, in bytes: [UInt8]) -> Bool {
    HTMLAttributes(of: tag, in: bytes).contains { attribute in
      bytes[attribute.name].elementsEqual("class".utf8)
        && bytes[attribute.value].split(whereSeparator: \.isHTMLSpace).contains {
          $0.elementsEqual("skip".utf8) || $0.elementsEqual("unpack".utf8)
        }
    }
  }

  /// What an attribute's value becomes, with its character references; nil where it stays as it is.
  private func rewritten(_ attribute: HTMLAttributes.Attribute, of page: OneFilePage, isPage: Bool)
    -> [UInt8]?
  {
    let name = String(decoding: page.bytes[attribute.name], as: UTF8.self).lowercased()
    let value = page.bytes[attribute.value]
    switch name {
    case "id": return isPage ? Array(unique(value, on: page).utf8) : nil
    case "href", "xlink:href", "src": return link(value, from: page, isPage: isPage, isLink: name == "href")
    case _ where Self.references.contains(name):
      guard isPage else { return nil }
      let ids = value.split(whereSeparator: \.isHTMLSpace).map { reference($0, on: page) }
      return Array(ids.joined(separator: " ").utf8)
    case _ where Self.paints.contains(name): return isPage ? painted(value, on: page) : nil
    default: return nil
    }
  }

  private func unique(_ id: ArraySlice<UInt8>, on page: OneFilePage) -> String {
    "\(page.section)__\(String(decoding: id, as: UTF8.self))"
  }

  /// An id of the page as it is now; one that all pages share, as those of the lamps, stays.
  private func reference(_ id: ArraySlice<UInt8>, on page: OneFilePage) -> String {
    let text = String(decoding: id, as: UTF8.self)
    return page.ids.contains(text) ? unique(id, on: page) : text
  }

  private func link(
    _ value: ArraySlice<UInt8>, from page: OneFilePage, isPage: Bool, isLink: Bool
  ) -> [UInt8]? {
    if value.first == UInt8(ascii: "#") {
      guard isPage else { return nil }
      let id = String(decoding: value.dropFirst(), as: UTF8.self)
      // The top of the page, by whatever name.
      if ["", "top", "main"].contains(id), !page.ids.contains(id) { return Array("#\(page.section)".utf8) }
      return Array("#\(reference(value.dropFirst(), on: page))".utf8)
    }
    let address = CharacterReferences.decoded(value)
    guard let target = Address.target(of: address, on: page.address) else { return nil }
    if let section = sections[target] {
      let fragment = value.firstIndex(of: UInt8(ascii: "#")).map { value[($0 + 1)...] } ?? []
      let rest = fragment.isEmpty ? "" : "__\(String(decoding: fragment, as: UTF8.self))"
      return Array("#\(section)\(rest)".utf8)
    }
    guard let file = files[target] else { return nil }
    let data = Array(MediaType.dataAddress(of: file.bytes, at: target).utf8)
    guard isLink, page.bytes[value.startIndex - 1] == UInt8(ascii: "\"") else { return data }
    // Browsers open no such address in a window, so that a document is offered to be saved.
    var link = data + "\" download=\"".utf8
    Escaping.append(file.savedName ?? Address.lastName(of: target), to: &link)
    return link
  }

  /// A stylesheet with the pictures that it names standing inside.
  func styled(_ style: [UInt8], at address: String) -> [UInt8] {
    let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'"), 0x20]
    let inside = Self.replacingAddresses(in: style[...]) { name in
      guard let target = Address.target(of: name.filter { !quotes.contains($0) }, on: address) else {
        return nil
      }
      return files[target].map { Array(MediaType.dataAddress(of: $0.bytes, at: target).utf8) }
    }
    return inside ?? style
  }

  /// A value in which `url(#id)` names a pattern or a clip of the page; nil where there is none.
  private func painted(_ value: ArraySlice<UInt8>, on page: OneFilePage) -> [UInt8]? {
    Self.replacingAddresses(in: value) { name in
      name.first == UInt8(ascii: "#") ? Array("#\(reference(name.dropFirst(), on: page))".utf8) : nil
    }
  }

  /// A text with what stands between `url(` and `)` replaced; nil where nothing is.
  private static func replacingAddresses(
    in text: ArraySlice<UInt8>, by replacement: (_ address: ArraySlice<UInt8>) -> [UInt8]?
  ) -> [UInt8]? {
    let mark = Array("url(".utf8)
    var output: [UInt8] = []
    var copied = text.startIndex
    var rest = text
    while let start = rest.firstIndex(of: UInt8(ascii: "u")) {
      rest = rest[start...]
      guard rest.starts(with: mark) else {
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { break }
      let address = rest[(start + mark.count)..<end]
      if let new = replacement(address) {
        output += text[copied..<address.startIndex] + new
        copied = end
      }
      rest = rest[end...]
    }
    return copied == text.startIndex ? nil : output + text[copied...]
  }
}

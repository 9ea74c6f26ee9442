import Markup

/// Takes the links to some pages out of the others; the words of a link stay.
struct LinkTrimmer: Sendable {
  /// The addresses of the pages that no link may lead to.
  private let missing: Set<String>

  init(missing: Set<String>) { self.missing = missing }

  /// A page that lies at an address, with its links to missing pages turned into plain text.
  func trimmed(_ page: [UInt8], at address: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(page.count)
    var scanner = HTMLScanner(page)
    var position = 0
    var pictures = 0
    var replacement: String?
    func keep(until end: Int) { output += page[position..<end] }
    while let token = scanner.next() {
      switch token {
      case .start(let tag) where scanner.isName(tag.name, "svg"): pictures += tag.isClosed ? 0 : 1
      case .end(let name, _) where scanner.isName(name, "svg"): pictures -= 1
      case .start(let tag) where scanner.isName(tag.name, "a") && leadsNowhere(tag, in: page, at: address):
        let name = pictures > 0 ? "g" : "span"
        keep(until: tag.source.lowerBound)
        output += "<\(name)\(kept(of: tag, in: page))\(tag.isClosed ? "/>" : ">")".utf8
        position = tag.source.upperBound
        if !tag.isClosed { replacement = name }
      case .end(let name, let source) where scanner.isName(name, "a"):
        guard let open = replacement else { continue }
        keep(until: source.lowerBound)
        output += "</\(open)>".utf8
        position = source.upperBound
        replacement = nil
      default: continue
      }
    }
    keep(until: page.count)
    return output
  }

  private func leadsNowhere(_ tag: HTMLScanner.StartTag, in page: [UInt8], at address: String) -> Bool {
    HTMLAttributes(of: tag, in: page).contains { attribute in
      let name = page[attribute.name]
      guard isName(name, "href") || isName(name, "xlink:href") else { return false }
      let link = CharacterReferences.decoded(page[attribute.value])
      return Address.target(of: link, on: address).map(missing.contains) ?? false
    }
  }

  /// The attributes that mean something without a link, as they were written.
  private func kept(of tag: HTMLScanner.StartTag, in page: [UInt8]) -> String {
    HTMLAttributes(of: tag, in: page)
      .filter { attribute in !Self.ofLinks.contains { isName(page[attribute.name], $0) } }
      .map { attribute in
        let name = String(decoding: page[attribute.name], as: UTF8.self)
        let value = page[attribute.value].split(
          separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return
          " \(name)=\"\(String(decoding: Array(value.joined(separator: "&quot;".utf8)), as: UTF8.self))\""
      }.joined()
  }

  /// Whether a name is this one in small or large letters.
  private func isName(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    bytes.lazy.map(\.lowercasedASCII).elementsEqual(name.utf8)
  }

  private static let ofLinks = [
    "href", "xlink:href", "rel", "target", "download", "aria-current", "hreflang",
  ]
}

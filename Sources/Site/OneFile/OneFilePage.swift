import Markup

/// A finished page, cut into its main part and the frame around it.
struct OneFilePage {
  let address: String
  let bytes: [UInt8]
  /// What stands between the body's start and the main part.
  private(set) var opening = 0..<0
  /// What stands inside the main part.
  private(set) var main = 0..<0
  /// What stands between the main part and the body's end.
  private(set) var closing = 0..<0
  /// The text of the title, with its character references.
  private(set) var title: ArraySlice<UInt8> = []
  /// The attributes of the root but for its address, as they were written.
  private(set) var rootAttributes = ""
  /// The addresses of the stylesheets and the scripts that its head loads, in order.
  private(set) var styles: [String] = []
  private(set) var scripts: [String] = []
  /// The ids of the main part.
  private(set) var ids: Set<String> = []

  init(_ page: [UInt8], at address: String) {
    self.address = address
    bytes = page
    var scanner = HTMLScanner(page)
    var (body, mainStart, mainEnd, end) = (0, 0, 0, page.count)
    var isTitle = false
    while let token = scanner.next() {
      switch token {
      case .start(let tag) where mainStart > 0 && mainEnd == 0: note(tag)
      case .end(let name, let source) where mainStart > 0 && mainEnd == 0 && scanner.isName(name, "main"):
        main = mainStart..<source.lowerBound
        mainEnd = source.upperBound
      case .start(let tag) where mainStart == 0 && scanner.isName(tag.name, "main"):
        opening = body..<tag.source.lowerBound
        mainStart = tag.source.upperBound
      case .start(let tag) where scanner.isName(tag.name, "html"):
        rootAttributes = Self.attributes(of: tag, in: page)
      case .start(let tag) where scanner.isName(tag.name, "title"): isTitle = title.isEmpty && mainStart == 0
      case .text(let range) where isTitle:
        title = page[range]
        isTitle = false
      case .start(let tag) where scanner.isName(tag.name, "body"): body = tag.source.upperBound
      case .end(let name, let source) where body == 0 && scanner.isName(name, "head"):
        body = source.upperBound
      case .end(let name, let source) where scanner.isName(name, "body"): end = source.lowerBound
      case .start(let tag): noteFile(tag, isInHead: body == 0)
      default: continue
      }
    }
    closing = min(max(mainEnd, mainStart), end)..<end
  }

  /// Whether it has a main part that begins and ends.
  var hasMain: Bool { !main.isEmpty }

  /// Notes a stylesheet or a script that the head loads.
  private mutating func noteFile(_ tag: HTMLScanner.StartTag, isInHead: Bool) {
    let name = bytes[tag.name]
    guard isInHead, name.elementsEqual("link".utf8) || name.elementsEqual("script".utf8) else { return }
    let values = HTMLAttributes(of: tag, in: bytes).map { attribute in
      (String(decoding: bytes[attribute.name], as: UTF8.self), Array(bytes[attribute.value]))
    }
    let isStyle = values.contains { $0.0 == "rel" && $0.1.elementsEqual("stylesheet".utf8) }
    for (name, value) in values where name == "src" || name == "href" && isStyle {
      guard let target = Address.target(of: CharacterReferences.decoded(value[...]), on: address) else {
        continue
      }
      if name == "src" { scripts.append(target) } else { styles.append(target) }
    }
  }

  private mutating func note(_ tag: HTMLScanner.StartTag) {
    for attribute in HTMLAttributes(of: tag, in: bytes) where bytes[attribute.name].elementsEqual("id".utf8) {
      ids.insert(String(decoding: bytes[attribute.value], as: UTF8.self))
    }
  }

  private static func attributes(of tag: HTMLScanner.StartTag, in page: [UInt8]) -> String {
    HTMLAttributes(of: tag, in: page).filter { !page[$0.name].elementsEqual("data-address".utf8) }.map {
      attribute in
      let name = String(decoding: page[attribute.name], as: UTF8.self)
      let value = page[attribute.value].split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      return " \(name)=\"\(value.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "&quot;"))\""
    }.joined()
  }

  /// The id of its section, which no other page and no id inside of one has: `p_tasks_3`.
  var section: String { Self.section(of: address) }

  static func section(of address: String) -> String {
    let ending = "/\(Address.home)"
    let path =
      address.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      ? String(address.dropLast(ending.count)) : Address.kind(of: address)
    return "p_"
      + String(decoding: path.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }

  /// The start tag of its section.
  func opensSection(isFirst: Bool) -> String {
    let text = PageText(bytes)
    var heading: [UInt8] = []
    Escaping.append(String(decoding: text.heading.map { text[$0] } ?? [], as: UTF8.self), to: &heading)
    let name = String(decoding: heading, as: UTF8.self)
    let attributes = [
      ("class", "page wide\(isFirst ? " first" : "")"), ("id", section), ("data-address", address),
      ("data-kind", Address.kind(of: address)), ("data-title", name),
    ]
    return "<section\(attributes.map { " \($0)=\"\($1)\"" }.joined())>\n"
  }
}

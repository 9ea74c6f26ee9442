internal import CExpat
private import Glibc

/// What expat has called back with and nobody has asked for yet.
struct XMLEvents {
  enum Kind {
    case start, end, text
  }

  struct Event {
    var kind: Kind
    /// The element's name, or the text.
    var range: Range<Int>
    /// Which of the attributes belong to it.
    var attributes: Range<Int>
  }

  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// Why expat was told to stop.
  enum Refusal {
    case doctype, depth
  }

  /// The text of all events and attributes that wait.
  private(set) var bytes: [UInt8] = []
  private(set) var all: [Event] = []
  private(set) var attributes: [Attribute] = []
  private(set) var refusal: Refusal?
  private var depth = 0
  /// The parser that is calling back.
  private var parser: XML_Parser?

  /// Forgets all events, which have been taken.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    all.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
  }

  /// Lets a parser call back to the events whose address it is told before it parses.
  static func listen(to parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let name, let attributes else { return }
        XMLEvents.at(context)?.pointee.start(name, attributes)
      },
      { context, _ in XMLEvents.at(context)?.pointee.end() })
    XML_SetCharacterDataHandler(parser) { context, text, length in
      XMLEvents.at(context)?.pointee.add(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      XMLEvents.at(context)?.pointee.refuse(.doctype)
    }
  }

  /// Lets the parser read the bytes that were put into its buffer; false where it must stop.
  mutating func parse(_ parser: XML_Parser, count: Int, isLast: Bool) -> Bool {
    self.parser = parser
    let status = withUnsafeMutablePointer(to: &self) { events in
      XML_SetUserData(parser, events)
      defer { XML_SetUserData(parser, nil) }
      return XML_ParseBuffer(parser, Int32(count), isLast ? 1 : 0)
    }
    return status == XML_STATUS_OK && refusal == nil
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEvents>? {
    context?.assumingMemoryBound(to: XMLEvents.self)
  }

  private mutating func start(
    _ name: UnsafePointer<XML_Char>, _ values: UnsafeMutablePointer<UnsafePointer<XML_Char>?>
  ) {
    depth += 1
    if depth > WorkbookLimits.depth { refuse(.depth) }
    guard refusal == nil else { return }
    let first = attributes.count
    let name = append(MainNamespace.localName(name))
    var index = 0
    while let attribute = values[index], let value = values[index + 1] {
      attributes.append(Attribute(name: append(attribute), value: append(value)))
      index += 2
    }
    all.append(Event(kind: .start, range: name, attributes: first..<attributes.count))
  }

  private mutating func end() {
    depth -= 1
    guard refusal == nil else { return }
    all.append(Event(kind: .end, range: 0..<0, attributes: 0..<0))
  }

  private mutating func refuse(_ reason: Refusal) {
    refusal = reason
    if let parser { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  /// Adds text, to the text before it where that has just been added.
  private mutating func add(_ text: UnsafeBufferPointer<XML_Char>) {
    guard refusal == nil else { return }
    let start = bytes.count
    text.withMemoryRebound(to: UInt8.self) { bytes.append(contentsOf: $0) }
    if let last = all.indices.last, all[last].kind == .text {
      all[last].range = all[last].range.lowerBound..<bytes.count
    } else {
      all.append(Event(kind: .text, range: start..<bytes.count, attributes: 0..<0))
    }
  }

  private mutating func append(_ text: UnsafePointer<XML_Char>) -> Range<Int> {
    let start = bytes.count
    UnsafeBufferPointer(start: text, count: strlen(text)).withMemoryRebound(to: UInt8.self) {
      bytes.append(contentsOf: $0)
    }
    return start..<bytes.count
  }
}

/// The namespaces of workbooks, of which the parts of a workbook use one.
enum MainNamespace {
  /// What expat puts between a namespace and a name.
  static let separator = UInt8(ascii: "|")

  /// The name without its namespace if that is a workbook's; else the whole name, which no reader looks for.
  static func localName(_ name: UnsafePointer<XML_Char>) -> UnsafePointer<XML_Char> {
    after("http://schemas.openxmlformats.org/spreadsheetml/2006/main|", in: name)
      ?? after("http://schemas.openxmlformats.org/package/2006/relationships|", in: name)
      ?? after("http://purl.oclc.org/ooxml/spreadsheetml/main|", in: name) ?? name
  }

  private static func after(
    _ namespace: StaticString, in name: UnsafePointer<XML_Char>
  ) -> UnsafePointer<XML_Char>? {
    let length = namespace.utf8CodeUnitCount
    let start = UnsafeRawPointer(namespace.utf8Start).assumingMemoryBound(to: XML_Char.self)
    return strncmp(name, start, length) == 0 ? name + length : nil
  }
}

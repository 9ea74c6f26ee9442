internal import CExpat
internal import Diagnostics

/// Reads the XML of one part from the archive, element by element; it owns expat's parser.
///
/// A reader stands inside an element and goes from child to child; attributes are those of the child it is at.
struct XMLPart: ~Copyable {
  private static let chunk = 64 << 10

  private var stream: PartStream
  private let parser: XML_Parser
  private var events = XMLEvents()
  private var nextEvent = 0
  private var isAtEnd = false
  /// The attributes of the element that began last, among those of the events.
  private var attributes = 0..<0
  private var name = 0..<0

  init(_ stream: consuming PartStream) throws(WorkbookFault) {
    guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: MainNamespace.separator)) else {
      throw WorkbookFault(.damagedPart(stream.name, at: stream.place))
    }
    XMLEvents.listen(to: parser)
    self.parser = parser
    self.stream = stream
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// The bytes that were unpacked so far.
  var unpackedBytes: Int { stream.unpackedBytes }

  /// The texts that attributes and `text` lie in, until the next step.
  var bytes: [UInt8] { events.bytes }

  /// Goes into the part's outermost element, which must have this name.
  mutating func enterRoot(_ expected: StaticString) throws(WorkbookFault) {
    guard try enterChild(), isElement(expected) else {
      throw WorkbookFault(.unexpectedRoot(stream.name, expected: "\(expected)", at: stream.place))
    }
  }

  /// Goes into the next element inside the current one, or out of it where there is no more.
  mutating func enterChild() throws(WorkbookFault) -> Bool {
    while let event = try next() {
      switch event.kind {
      case .start:
        name = event.range
        attributes = event.attributes
        return true
      case .end: return false
      case .text: continue
      }
    }
    return false
  }

  /// Goes out of the current element, whatever it holds.
  mutating func skip() throws(WorkbookFault) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: continue
      }
    }
  }

  /// Reads on to the end of the part, so that no damage there goes unseen.
  mutating func finish() throws(WorkbookFault) {
    while try next() != nil {}
  }

  /// Goes out of the current element and adds its own text to the bytes.
  mutating func collectText(into text: inout [UInt8]) throws(WorkbookFault) {
    while let event = try next() {
      switch event.kind {
      case .start: try skip()
      case .end: return
      case .text: text.append(contentsOf: events.bytes[event.range])
      }
    }
  }

  /// Whether the element that began last has this name in a workbook's namespace.
  func isElement(_ expected: StaticString) -> Bool { holds(name, expected) }

  /// Where an attribute's value lies in `bytes`; nil where the element has none of this name.
  func attribute(_ name: StaticString) -> Range<Int>? {
    for index in attributes where holds(events.attributes[index].name, name) {
      return events.attributes[index].value
    }
    return nil
  }

  /// The value of an attribute as text.
  func text(_ name: StaticString) -> String? {
    attribute(name).map { String(decoding: events.bytes[$0], as: UTF8.self) }
  }

  /// The value of an attribute that is a whole number of up to 15 digits.
  func number(_ name: StaticString) -> Int? {
    guard let range = attribute(name), (1...15).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      let byte = events.bytes[index]
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Whether an attribute says yes, as `1` or `true`.
  func flag(_ name: StaticString) -> Bool {
    guard let range = attribute(name) else { return false }
    return holds(range, "1") || holds(range, "true")
  }

  /// Whether the bytes of a range are this text.
  func holds(_ range: Range<Int>, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard range.count == count else { return false }
    let bytes = events.bytes
    for offset in 0..<count where bytes[range.lowerBound + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private mutating func next() throws(WorkbookFault) -> XMLEvents.Event? {
    while nextEvent == events.all.count {
      guard !isAtEnd else { return nil }
      events.clear()
      nextEvent = 0
      try parseChunk()
    }
    defer { nextEvent += 1 }
    return events.all[nextEvent]
  }

  private mutating func parseChunk() throws(WorkbookFault) {
    guard let buffer = XML_GetBuffer(parser, Int32(Self.chunk)) else { throw fault() }
    let count = try stream.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Self.chunk))
    isAtEnd = count == 0
    guard events.parse(parser, count: count, isLast: isAtEnd) else { throw fault() }
  }

  private func fault() -> WorkbookFault {
    let position = TextPosition(
      line: Int(XML_GetCurrentLineNumber(parser)), column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    switch events.refusal {
    case .doctype: return WorkbookFault(.doctype(stream.name, at: position, place: stream.place))
    case .depth:
      return WorkbookFault(
        .tooDeep(stream.name, limit: WorkbookLimits.depth, at: position, place: stream.place))
    case nil:
      let problem = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "?"
      return WorkbookFault(.brokenXML(stream.name, problem, at: position, place: stream.place))
    }
  }
}

internal import CExpat
private import Glibc

/// Takes what expat calls back with, until it is asked for; a class since C needs its address.
final class XMLEventQueue {
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
  private(set) var events: [Event] = []
  private(set) var attributes: [Attribute] = []
  private(set) var refusal: Refusal?
  private var depth = 0
  private let parser: XML_Parser

  /// Lets a parser call back here, for as long as the queue lives.
  init(of parser: XML_Parser) {
    self.parser = parser
    listen()
  }

  /// Forgets all events, which have been taken.
  func clear() {
    bytes.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
  }

  private func listen() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let queue = XMLEventQueue.at(context), let name, let attributes else { return }
        queue.start(name, attributes)
      },
      { context, _ in XMLEventQueue.at(context)?.end() })
    XML_SetCharacterDataHandler(parser) { context, text, length in
      XMLEventQueue.at(context)?.add(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      XMLEventQueue.at(context)?.refuse(.doctype)
    }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> XMLEventQueue? {
    context.map { Unmanaged<XMLEventQueue>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
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
    events.append(Event(kind: .start, range: name, attributes: first..<attributes.count))
  }

  private func end() {
    depth -= 1
    guard refusal == nil else { return }
    events.append(Event(kind: .end, range: 0..<0, attributes: 0..<0))
  }

  private func refuse(_ reason: Refusal) {
    refusal = reason
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  /// Adds text, to the text before it where that has just been added.
  private func add(_ text: UnsafeBufferPointer<XML_Char>) {
    guard refusal == nil else { return }
    let start = bytes.count
    text.withMemoryRebound(to: UInt8.self) { bytes.append(contentsOf: $0) }
    if let last = events.indices.last, events[last].kind == .text {
      events[last].range = events[last].range.lowerBound..<bytes.count
    } else {
      events.append(Event(kind: .text, range: start..<bytes.count, attributes: 0..<0))
    }
  }

  private func append(_ text: UnsafePointer<XML_Char>) -> Range<Int> {
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

  private static let all: [StaticString] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main|",
    "http://schemas.openxmlformats.org/package/2006/relationships|",
    "http://purl.oclc.org/ooxml/spreadsheetml/main|",
  ]

  /// The name without its namespace if that is a workbook's; else the whole name, which no reader looks for.
  static func localName(_ name: UnsafePointer<XML_Char>) -> UnsafePointer<XML_Char> {
    for namespace in all {
      let length = namespace.utf8CodeUnitCount
      if strncmp(name, UnsafeRawPointer(namespace.utf8Start).assumingMemoryBound(to: XML_Char.self), length)
        == 0
      {
        return name + length
      }
    }
    return name
  }
}

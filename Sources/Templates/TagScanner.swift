import Diagnostics

/// Finds the tags of a template, following changes of the delimiters.
struct TagScanner {
  private let source: SourceText
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var position = 0
  private(set) var tags: [Tag] = []
  private(set) var findings: [Finding] = []

  init(_ source: SourceText) { self.source = source }

  /// Reads the whole template; a mistake is reported and the search goes on behind it.
  mutating func scan() {
    while let start = source.firstOffset(of: open, in: position..<source.bytes.count) {
      readTag(at: start)
    }
  }

  private mutating func readTag(at start: Int) {
    let inside = start + open.count
    let sigilOffset = source.bytes[inside...].firstIndex { !SourceText.isWhitespace($0) } ?? inside
    let sigil = sigilOffset < source.bytes.count ? source.bytes[sigilOffset] : 0
    switch sigil {
    case UInt8(ascii: "!"): readComment(start, inside)
    case UInt8(ascii: "="): readDelimiters(start, sigilOffset + 1)
    case UInt8(ascii: "{"):
      let end = [UInt8(ascii: "}")] + close
      readNamed(.value(escaped: false), start, (sigilOffset + 1), until: end)
    default:
      let kind = TagScanner.kind(of: sigil)
      readNamed(kind ?? .value(escaped: true), start, sigilOffset + (kind == nil ? 0 : 1), until: close)
    }
  }

  private static func kind(of sigil: UInt8) -> Tag.Kind? {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"): .value(escaped: false)
    default: nil
    }
  }

  private mutating func readComment(_ start: Int, _ inside: Int) {
    guard let end = source.firstOffset(of: close, in: inside..<source.bytes.count) else {
      return stop(atUnclosed: start)
    }
    add(.silent, start..<(end + close.count), name: inside..<inside)
  }

  private mutating func readDelimiters(_ start: Int, _ inside: Int) {
    let ending = [UInt8(ascii: "=")] + close
    let end = source.firstOffset(of: ending, in: inside..<source.bytes.count)
    let parts = end.map { source.bytes[inside..<$0].split(whereSeparator: SourceText.isWhitespace) } ?? []
    if let end, parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) {
      add(.silent, start..<(end + ending.count), name: inside..<inside)
      (open, close) = (Array(parts[0]), Array(parts[1]))
    } else if let end = source.firstOffset(of: close, in: inside..<source.bytes.count) {
      position = end + close.count
      findings.append(.badDelimiters(source, start..<position))
    } else {
      stop(atUnclosed: start)
    }
  }

  private mutating func readNamed(_ kind: Tag.Kind, _ start: Int, _ inside: Int, until end: [UInt8]) {
    guard let stop = source.firstOffset(of: end, in: inside..<source.bytes.count) else {
      return self.stop(atUnclosed: start)
    }
    if let next = source.firstOffset(of: open, in: inside..<stop) {
      findings.append(.unclosedTag(source, start, open: open, close: end))
      position = next
      return
    }
    add(kind, start..<(stop + end.count), name: source.trimmed(inside..<stop))
  }

  /// Nothing behind a tag without an end can be told apart, so the search ends there.
  private mutating func stop(atUnclosed start: Int) {
    findings.append(.unclosedTag(source, start, open: open, close: close))
    position = source.bytes.count
  }

  private mutating func add(_ kind: Tag.Kind, _ range: Range<Int>, name: Range<Int>) {
    let lineStart = source.lineStart(before: range.lowerBound)
    let isClearBefore = source.skippingBlanks(from: lineStart) == range.lowerBound
    var tag = Tag(
      kind: kind, range: range, name: source.text(name), nameOffset: name.lowerBound,
      clearFrom: isClearBefore ? lineStart : nil,
      clearTo: source.lineBreak(at: source.skippingBlanks(from: range.upperBound)))
    position = range.upperBound
    if case .silent = kind { return tags.append(tag) }
    if tag.mayBeDynamic, tag.name.utf8.first == UInt8(ascii: "*") {
      let rest = source.trimmed((name.lowerBound + 1)..<name.upperBound)
      tag = tag.dynamic(name: source.text(rest), at: rest.lowerBound)
    }
    if tag.name.isEmpty || tag.name.utf8.contains(where: SourceText.isWhitespace) {
      findings.append(.badName(source, range))
    } else {
      tags.append(tag)
    }
  }
}

extension Tag {
  /// Whether a `*` before the name means that the name is looked up.
  fileprivate var mayBeDynamic: Bool {
    switch kind {
    case .partial, .parent, .close: true
    case .value, .section, .inverted, .block, .silent: false
    }
  }

  fileprivate func dynamic(name: String, at offset: Int) -> Tag {
    Tag(
      kind: kind, range: range, name: name, nameOffset: offset, isDynamic: true, clearFrom: clearFrom,
      clearTo: clearTo)
  }
}

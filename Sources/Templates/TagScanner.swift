import Diagnostics

/// Finds the tags of a template, following changes of the delimiters.
struct TagScanner {
  /// The most bytes of a delimiter.
  static let longestDelimiter = 64

  private let source: SourceText
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var position = 0
  private(set) var tags: [Tag] = []
  private(set) var findings = FindingList()
  /// Where each delimiter was found last and from where on it was searched, so that no text is searched twice.
  private var sights: [[UInt8]: (from: Int, offset: Int?)] = [:]

  init(_ source: SourceText) { self.source = source }

  /// Reads the whole template; a mistake is reported and the search goes on behind it.
  mutating func scan() {
    while let start = next(open, from: position) { readTag(at: start) }
  }

  /// Where a delimiter stands next.
  private mutating func next(_ delimiter: [UInt8], from start: Int) -> Int? {
    if let sight = sights[delimiter], sight.from <= start {
      guard let offset = sight.offset, offset < start else { return sight.offset }
    }
    let offset = source.firstOffset(of: delimiter, in: start..<source.bytes.count)
    sights[delimiter] = (start, offset)
    return offset
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
    guard let end = next(close, from: inside) else { return stop(atUnclosed: start) }
    add(.silent, start..<(end + close.count), name: inside..<inside)
  }

  private mutating func readDelimiters(_ start: Int, _ inside: Int) {
    let ending = [UInt8(ascii: "=")] + close
    if let end = next(ending, from: inside), let delimiters = delimiters(in: inside..<end) {
      add(.silent, start..<(end + ending.count), name: inside..<inside)
      (open, close) = delimiters
    } else if let end = next(close, from: inside) {
      position = end + close.count
      findings.add { [source, position] in .badDelimiters(source, start..<position) }
    } else {
      stop(atUnclosed: start)
    }
  }

  /// The two words without `=` in a range; nil, as early as that is clear, for anything else.
  private func delimiters(in range: Range<Int>) -> (open: [UInt8], close: [UInt8])? {
    var words: [[UInt8]] = []
    var isInWord = false
    for byte in source.bytes[range] {
      if SourceText.isWhitespace(byte) {
        isInWord = false
        continue
      }
      if !isInWord { words.append([]) }
      isInWord = true
      guard words.count <= 2, byte != UInt8(ascii: "="), let length = words.last?.count,
        length < TagScanner.longestDelimiter
      else { return nil }
      words[words.count - 1].append(byte)
    }
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  private mutating func readNamed(_ kind: Tag.Kind, _ start: Int, _ inside: Int, until end: [UInt8]) {
    guard let stop = next(end, from: inside) else { return self.stop(atUnclosed: start) }
    if let next = next(open, from: inside), next + open.count <= stop {
      findings.add { [source, open] in .unclosedTag(source, start, open: open, close: end) }
      position = next
      return
    }
    add(kind, start..<(stop + end.count), name: source.trimmed(inside..<stop))
  }

  /// Nothing behind a tag without an end can be told apart, so the search ends there.
  private mutating func stop(atUnclosed start: Int) {
    findings.add { [source, open, close] in .unclosedTag(source, start, open: open, close: close) }
    position = source.bytes.count
  }

  private mutating func add(_ kind: Tag.Kind, _ range: Range<Int>, name: Range<Int>) {
    let lineStart = source.lineStart(before: range.lowerBound)
    let isClearBefore = source.bytes[lineStart..<range.lowerBound].reversed().allSatisfy(SourceText.isBlank)
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
      findings.add { [source] in .badName(source, range) }
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

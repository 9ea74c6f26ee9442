internal import Diagnostics

/// Changes a YAML file line by line and leaves every line that was not asked about as it was, comments included.
package struct YAMLEdit: Sendable {
  private let mark: [UInt8]
  private let encoding: TextEncoding
  private var lines: [YAMLLine]

  /// Opens a file for changes; nil where it is no text, and the findings say why.
  package static func open(_ bytes: [UInt8], file: String) -> ReadResult<YAMLEdit> {
    let decoded = DecodedText.decode(bytes, file: file)
    guard let text = decoded.value else { return ReadResult(nil, decoded.findings) }
    let mark = text.encoding.byteOrderMark
    let edit = YAMLEdit(
      mark: bytes.starts(with: mark) ? mark : [], encoding: text.encoding, lines: YAMLLine.all(of: text.bytes)
    )
    return ReadResult(edit, decoded.findings)
  }

  private init(mark: [UInt8], encoding: TextEncoding, lines: [YAMLLine]) {
    self.mark = mark
    self.encoding = encoding
    self.lines = lines
  }

  /// Puts another text in the place of a scalar that stands on one line; false where it is not found there.
  package mutating func set(_ scalar: YAMLScalar, to text: String) -> Bool {
    guard case .text(let number, let column) = scalar.place.position, lines.indices.contains(number - 1)
    else {
      return false
    }
    return lines[number - 1].replace(scalar.text, with: text, from: column)
  }

  /// Replaces a number in the text of an entry wherever it is no part of a longer one; comments stay.
  package mutating func replace(number old: Int, with new: Int, in entry: YAMLMap.Entry) {
    guard case .text(let first, let column) = entry.value.place.position else { return }
    for index in extent(of: entry) where index >= first - 1 {
      lines[index].replace(number: old, with: new, from: index == first - 1 ? column : 1)
    }
  }

  /// Drops an entry with the comment right above it; false where something else shares its line.
  package mutating func drop(_ entry: YAMLMap.Entry) -> Bool {
    let extent = extent(of: entry)
    guard let first = extent.first, case .text(_, let column) = entry.keyPlace.position,
      lines[first].indent == column - 1
    else { return false }
    let above = lines[..<first].reversed().prefix { $0.isComment && $0.indent == column - 1 }.count
    // A comment that begins the file is about all of it.
    let start = above == first ? first : first - above
    for index in start..<extent.upperBound { lines[index].isDropped = true }
    return true
  }

  /// Drops an item of a list; false where something else shares its line.
  package mutating func drop(_ item: YAMLScalar) -> Bool {
    guard case .text(let number, let column) = item.place.position, lines.indices.contains(number - 1),
      lines[number - 1].isItem(at: column)
    else { return false }
    lines[number - 1].isDropped = true
    return true
  }

  /// Adds lines below an entry.
  package mutating func insert(_ texts: [String], below entry: YAMLMap.Entry) {
    guard let last = extent(of: entry).last else { return }
    let end = lines.lazy.map(\.end).first { !$0.isEmpty } ?? [.lineFeed]
    if lines[last].end.isEmpty { lines[last].end = end }
    lines[last].added += texts.flatMap { Array($0.utf8) + end }
  }

  /// The changed file, where of two blank lines around what was dropped one is left; throws where its encoding lacks a character.
  package func bytes() throws(EncodingFault) -> [UInt8] {
    var text: [UInt8] = []
    var wasBlank = true
    var hasDropped = false
    for line in lines {
      if line.isDropped {
        hasDropped = true
      } else {
        if !(hasDropped && wasBlank && line.isBlank) { text += line.text + line.end + line.added }
        (wasBlank, hasDropped) = (line.isBlank, false)
      }
    }
    return mark + (try EncodedText.bytes(text, in: encoding))
  }

  /// The lines of an entry, from 0: that of its key and those below that are indented further.
  private func extent(of entry: YAMLMap.Entry) -> Range<Int> {
    guard case .text(let number, let column) = entry.keyPlace.position, lines.indices.contains(number - 1)
    else {
      return 0..<0
    }
    let below = lines[number...].prefix { $0.isBlank || $0.indent >= column }
    let last = below.indices.last { !below[$0].isBlank } ?? number - 1
    return number - 1..<last + 1
  }
}

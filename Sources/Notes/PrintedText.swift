import Privacy

/// What the public reads of one block, gathered so that numbers are found also where marks or lines cut them.
struct PrintedText {
  /// Where a piece of the text stands in the source.
  private struct Piece {
    /// The first byte of the piece in the gathered text.
    let start: Int
    /// The line of the source, from 1.
    let line: Int
  }

  private var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Adds a piece that stands on a line of the source.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, line: Int, _ clean: CleanText) {
    pieces.append(Piece(start: bytes.count, line: line))
    if clean.isClean(text) { bytes.append(contentsOf: text) } else { bytes += clean.cleaned(text) }
  }

  /// Adds the lines of a block, the first of which stands on a line of the source.
  mutating func append(lines text: [UInt8], from line: Int) {
    for (index, text) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      pieces.append(Piece(start: bytes.count, line: line + index))
      bytes += text
      bytes.append(UInt8(ascii: "\n"))
    }
  }

  /// The line of the source with the beginning of a comment that is printed as text; nil where there is none.
  ///
  /// `dashes` are those of any width, since word processors replace them.
  var commentLine: Int? {
    var index = 0
    while index + 2 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "!") else { continue }
      let isDash = bytes[index + 2] == UInt8(ascii: "-")
      // — and – begin with the same two bytes as ‐.
      let isWide = index + 3 < bytes.count && bytes[index + 2] == 0xE2 && bytes[index + 3] == 0x80
      if isDash || isWide { return pieces.last { $0.start <= index }?.line ?? 1 }
    }
    return nil
  }

  /// Adds the end of a line, which readers take for a blank.
  mutating func appendBreak() { bytes.append(UInt8(ascii: "\n")) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }

  /// The details of persons in the text, each with the line of the source where it begins.
  var details: [(kind: PersonalDetail.Kind, read: String, line: Int)] {
    guard PersonalDetails.mayHold(bytes.span) else { return [] }
    var rest = pieces[...]
    return PersonalDetails.find(in: bytes.span).map { detail in
      while let next = rest.dropFirst().first, next.start <= detail.range.lowerBound { rest.removeFirst() }
      return (detail.kind, String(decoding: bytes[detail.range], as: UTF8.self), rest.first?.line ?? 1)
    }
  }
}

import Markup

/// The words of a block of HTML, byte for byte where they stood, so that findings know their places.
///
/// In place of tags and comments stand controls, which `CleanText` takes out, or `lineBreak`.
struct HTMLText {
  /// The control that stands where a tag ended a line; controls of the note itself are gone before.
  static let lineBreak: UInt8 = 0x02
  private static let filler: UInt8 = 0x01

  private(set) var bytes: [UInt8]
  /// Whether words stand before in the line that readers see.
  private var hasWords = false
  /// The tag that parts the words before from those that may come.
  private var parting: (start: Int, isLine: Bool)?
  /// Whether the line of the source holds words so far.
  private var isBlankLine = true
  /// Whether the line of the source is a row of a table.
  private var isRow = false

  init(_ markup: [UInt8]) {
    bytes = markup
    var scanner = HTMLScanner(markup)
    var isScript = false
    while let token = scanner.next() {
      switch token {
      case .text(let range): isScript ? hide(range) : keep(range, of: markup)
      case .declaration(let range): hide(range)
      case .start(let tag):
        isScript = !tag.isClosed && (scanner.isName(tag.name, "script") || scanner.isName(tag.name, "style"))
        take(out: tag.source, name: tag.name, of: markup)
        continue
      case .end(let name, let source): take(out: source, name: name, of: markup)
      }
      isScript = false
    }
    blankLines()
  }

  /// Whether a line of it could begin or end a block of code.
  var mayHoldFences: Bool {
    var run = 0
    var last: UInt8 = 0
    for byte in bytes {
      run = byte == last ? run + 1 : 1
      last = byte
      if run == 3, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") { return true }
    }
    return false
  }

  /// Whether there are no words in a piece of it.
  static func isEmpty(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == filler || $0 == lineBreak || $0.isHTMLSpace }
  }

  private mutating func keep(_ range: Range<Int>, of markup: [UInt8]) {
    for index in range {
      switch markup[index] {
      case UInt8(ascii: "\n"): endLine()
      case UInt8(ascii: "|"):
        // A bar parts the cells of a table by itself.
        (hasWords, parting, isBlankLine, isRow) = (false, nil, false, true)
      case let byte where byte.isHTMLSpace: break
      default: addWord()
      }
    }
  }

  private mutating func addWord() {
    if let parting { bytes[parting.start] = parting.isLine ? HTMLText.lineBreak : UInt8(ascii: " ") }
    (hasWords, parting, isBlankLine) = (true, nil, false)
  }

  private mutating func endLine() {
    if isBlankLine || isRow { (hasWords, parting) = (false, nil) }
    (isBlankLine, isRow) = (true, false)
    parting?.isLine = true
  }

  /// Takes a tag out; one that nothing ends is text.
  private mutating func take(out source: Range<Int>, name: Range<Int>, of markup: [UInt8]) {
    guard markup[source].last == UInt8(ascii: ">") else { return keep(source, of: markup) }
    let kind = HTMLElements.parting(markup[name])
    if kind != .none, hasWords {
      parting = (parting?.start ?? source.lowerBound, kind == .line || parting?.isLine == true)
    }
    hide(source)
  }

  private mutating func hide(_ range: Range<Int>) {
    for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = HTMLText.filler }
    if bytes[range].contains(UInt8(ascii: "\n")) { parting?.isLine = true }
  }

  /// Empties the lines without words, and takes away the indent that would make code of a line.
  private mutating func blankLines() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let first = bytes[start..<end].firstIndex { $0 != HTMLText.filler && !$0.isHTMLSpace } ?? end
      let indent = bytes[start..<end].firstIndex { $0 != UInt8(ascii: " ") } ?? end
      let isCode = indent - start >= 4 || (indent < end && bytes[indent] == UInt8(ascii: "\t"))
      for index in start..<first where first == end || isCode {
        bytes[index] = first == end ? UInt8(ascii: " ") : HTMLText.filler
      }
      start = end + 1
    }
  }
}

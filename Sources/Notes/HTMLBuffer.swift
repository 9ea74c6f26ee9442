import Markup

/// The HTML of a note while it is written, cut into segments at the places that stay open.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []
  private(set) var segments: [RenderedNote.Segment] = []
  private var runStart = 0

  /// A buffer for the HTML of so many bytes of Markdown.
  init(markdown count: Int) {
    bytes.reserveCapacity(count + count / 2 + 256)
  }

  /// Appends HTML that the program itself wrote.
  mutating func raw(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func number(_ value: Int) {
    if (0...9).contains(value) {
      bytes.append(UInt8(ascii: "0") + UInt8(value))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Appends text with everything that HTML gives a meaning escaped.
  mutating func text(_ text: String) {
    Escaping.append(text, to: &bytes)
  }

  /// Appends text that cmark gave, cleaned and escaped.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>, _ clean: CleanText) {
    if clean.isClean(text) {
      Escaping.append(escaping: text, to: &bytes)
    } else {
      clean.cleaned(text).withUnsafeBufferPointer { Escaping.append(escaping: $0, to: &bytes) }
    }
  }

  /// Starts a new line unless one has just started.
  mutating func newLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Leaves a place that only the page can fill.
  mutating func open(_ segment: RenderedNote.Segment) {
    finish()
    segments.append(segment)
  }

  /// Closes the last run of HTML.
  mutating func finish() {
    if runStart < bytes.count { segments.append(.html(runStart..<bytes.count)) }
    runStart = bytes.count
  }
}

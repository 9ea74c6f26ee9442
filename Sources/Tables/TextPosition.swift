/// A line and a column of a text, both from 1; the column counts Unicode scalars.
struct TextPosition: Hashable {
  var line: Int
  var column: Int

  init(line: Int = 1, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// The position right after some UTF-8 text that starts at 1:1; CRLF, LF and CR end lines.
  init(after bytes: ArraySlice<UInt8>) {
    self.init()
    var last: UInt8 = 0
    for byte in bytes {
      if byte == .lineFeed, last == .carriageReturn {
        last = byte
        continue
      }
      if byte == .lineFeed || byte == .carriageReturn {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      last = byte
    }
  }
}

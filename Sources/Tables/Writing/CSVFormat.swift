/// How a delimited text is written down.
package struct CSVFormat: Hashable, Sendable {
  package enum LineEnd: Sendable {
    case carriageReturnLineFeed, lineFeed, carriageReturn
  }

  package enum Delimiter: Sendable {
    case comma, semicolon, tab
  }

  package var encoding: TextEncoding
  package var hasByteOrderMark: Bool
  package var delimiter: Delimiter
  package var lineEnd: LineEnd

  /// UTF-8 with a byte order mark, commas and CRLF, as Chinese Excel opens it right, unless asked otherwise.
  ///
  /// GB18030 has no mark by default, since Excel expects none there.
  package init(
    encoding: TextEncoding = .utf8, hasByteOrderMark: Bool? = nil, delimiter: Delimiter = .comma,
    lineEnd: LineEnd = .carriageReturnLineFeed
  ) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark ?? (encoding != .gb18030)
    self.delimiter = delimiter
    self.lineEnd = lineEnd
  }
}

extension CSVFormat.LineEnd {
  var bytes: [UInt8] {
    switch self {
    case .carriageReturnLineFeed: [.carriageReturn, .lineFeed]
    case .lineFeed: [.lineFeed]
    case .carriageReturn: [.carriageReturn]
    }
  }
}

extension CSVFormat.Delimiter {
  var byte: UInt8 {
    switch self {
    case .comma: .comma
    case .semicolon: .semicolon
    case .tab: .tab
    }
  }

  /// The delimiter that the reader would find in a text.
  init(detectedIn text: Span<UInt8>) {
    switch CSVDelimiter.detect(in: text) {
    case .semicolon: self = .semicolon
    case .tab: self = .tab
    default: self = .comma
    }
  }
}

import Diagnostics

/// Reads JSON as data for templates.
///
/// Foundation's decoder accepts `[1,]` and does not say where a mistake is, so this reader is our own.
/// Of two members with the same name the last one counts; values may nest 256 deep.
package func value(fromJSON bytes: [UInt8]) throws(JSONMistake) -> Value {
  var reader = JSONReader(bytes)
  return try reader.document()
}

/// A strict reader of JSON (RFC 8259) over its bytes.
private struct JSONReader {
  private static let depthLimit = 256

  private let source: SourceText
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { source = SourceText(file: "", bytes: bytes) }

  mutating func document() throws(JSONMistake) -> Value {
    let value = try value()
    guard position == source.bytes.count else { throw mistake(zh: "文件结尾", en: "the end") }
    return value
  }

  private mutating func value() throws(JSONMistake) -> Value {
    skipWhitespace()
    defer { skipWhitespace() }
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try list()
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .nothing)
    default: return try number()
    }
  }

  private mutating func object() throws(JSONMistake) -> Value {
    try enter()
    defer { depth -= 1 }
    var members: [Name: Value] = [:]
    skipWhitespace()
    if skip("}") { return .record(JSONObject(members: members)) }
    repeat {
      skipWhitespace()
      let name = Name(try text())
      skipWhitespace()
      guard skip(":") else { throw mistake(zh: "冒号", en: "a colon") }
      members[name] = try value()
    } while skip(",")
    guard skip("}") else { throw mistake(zh: "逗号或 '}'", en: "a comma or '}'") }
    return .record(JSONObject(members: members))
  }

  private mutating func list() throws(JSONMistake) -> Value {
    try enter()
    defer { depth -= 1 }
    var values: [Value] = []
    skipWhitespace()
    if skip("]") { return .list(List(values)) }
    repeat { values.append(try value()) } while skip(",")
    guard skip("]") else { throw mistake(zh: "逗号或 ']'", en: "a comma or ']'") }
    return .list(List(values))
  }

  private mutating func word(_ word: StaticString, _ value: Value) throws(JSONMistake) -> Value {
    guard skip(word) else { throw mistake(zh: "一个值", en: "a value") }
    return value
  }

  /// Steps over an opening bracket.
  private mutating func enter() throws(JSONMistake) {
    depth += 1
    guard depth <= JSONReader.depthLimit else { throw mistake(zh: "更少的嵌套", en: "less nesting") }
    position += 1
  }
}

// MARK: - Numbers and texts

extension JSONReader {
  private mutating func number() throws(JSONMistake) -> Value {
    let start = position
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      try digits()
    }
    let text = source.text(start..<position)
    if let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      position = start
      throw mistake(zh: "小一些的数", en: "a smaller number")
    }
    return .number(number)
  }

  private mutating func digits() throws(JSONMistake) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw mistake(zh: "一个值", en: "a value") }
  }

  private mutating func text() throws(JSONMistake) -> String {
    let start = position
    guard skip("\"") else { throw mistake(zh: "双引号里的文字", en: "text in double quotes") }
    var bytes: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\""), byte >= 0x20 {
      position += 1
      if byte == UInt8(ascii: "\\") { try escape(into: &bytes) } else { bytes.append(byte) }
    }
    guard skip("\"") else { throw mistake(zh: "双引号", en: "a closing quote") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      position = start
      throw mistake(zh: "UTF-8 编码的文字", en: "text in UTF-8")
    }
    return text
  }

  private mutating func escape(into bytes: inout [UInt8]) throws(JSONMistake) {
    let escaped = next
    position += 1
    switch escaped {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(escaped ?? 0)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"): bytes.append(contentsOf: try scalar().utf8Bytes)
    default:
      position -= 1
      throw mistake(zh: "转义符号", en: "an escape")
    }
  }

  /// The scalar behind `\u`, which outside the basic plane is written as two units.
  private mutating func scalar() throws(JSONMistake) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    if UTF16.isLeadSurrogate(UInt16(truncatingIfNeeded: high)), skip("\\u") {
      let low = try unit()
      let code = 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(code) { return scalar }
    }
    throw mistake(zh: "完整的 UTF-16 代理对", en: "a whole pair of UTF-16 surrogates")
  }

  private mutating func unit() throws(JSONMistake) -> UInt32 {
    let end = min(position + 4, source.bytes.count)
    let digits = source.bytes[position..<end]
    guard digits.count == 4, !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")),
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw mistake(zh: "四位十六进制数", en: "four hexadecimal digits") }
    position = end
    return unit
  }
}

// MARK: - Bytes

extension JSONReader {
  private var next: UInt8? { position < source.bytes.count ? source.bytes[position] : nil }

  private mutating func skipWhitespace() {
    while let byte = next, SourceText.isWhitespace(byte) { position += 1 }
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let isHere = word.withUTF8Buffer { source.bytes[min(position, source.bytes.count)...].starts(with: $0) }
    if isHere { position += word.utf8CodeUnitCount }
    return isHere
  }

  private func mistake(zh: String, en: String) -> JSONMistake {
    JSONMistake(expected: Wording(zh: zh, en: en), at: min(position, source.bytes.count), in: source)
  }
}

extension Unicode.Scalar {
  fileprivate var utf8Bytes: String.UTF8View { String(self).utf8 }
}

/// The members of a JSON object.
private final class JSONObject: Record {
  let members: [Name: Value]

  init(members: [Name: Value]) { self.members = members }

  func value(of name: Name) -> Value? { members[name] }
}

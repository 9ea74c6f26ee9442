/// Takes a format code apart, as far as every mark in it is one whose meaning is certain.
struct NumberPatternParser {
  /// The most bytes that a code may have; spreadsheets allow 255 characters.
  private static let most = 1024

  private let code: [UInt8]
  private var index = 0
  private var section = NumberPattern.Section()
  private var isCertain = true
  /// Whether a comma stands behind a digit, which only another digit makes one of thousands.
  private var waitsForDigit = false
  private var hasPoint = false
  private var sections: [NumberPattern.Section?] = []

  /// The sections in order, nil for each that is not certain, and none where conditions say which counts;
  /// and whether a comma divides by thousands.
  static func parse(_ code: [UInt8]) -> (sections: [NumberPattern.Section?], isScaled: Bool) {
    guard code.count <= most else { return ([], false) }
    var parser = NumberPatternParser(code: code)
    while parser.index < code.count, parser.sections.count < 3 { parser.step() }
    if parser.sections.count < 3 { parser.endSection() }
    return (parser.hasCondition ? [] : parser.sections, parser.isScaled)
  }

  private var hasCondition = false
  private var isScaled = false

  private init(code: [UInt8]) {
    self.code = code
  }

  private mutating func step() {
    if skip("general") || skip("g/通用格式") { return section.items.append(.general) }
    let byte = code[index]
    index += 1
    switch byte {
    case UInt8(ascii: ";"): endSection()
    case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"): addDigit(byte)
    case UInt8(ascii: "."): addPoint()
    case UInt8(ascii: ","): addComma()
    case UInt8(ascii: "@"): section.items.append(.general)
    case UInt8(ascii: "\""): addQuoted()
    case UInt8(ascii: "\\"), UInt8(ascii: "!"): addEscaped()
    case UInt8(ascii: "_"):
      skipScalar()
      addLiteral([.space])
    case UInt8(ascii: "*"):
      // A blank that fills the cell's width is shown as blanks; any other sign would stand there many times.
      if index < code.count, code[index] != .space { isCertain = false }
      skipScalar()
    case UInt8(ascii: "["): addBracket()
    case let byte where byte >= 0x80 || "$-+()^&'~{}<>=: ".utf8.contains(byte): addLiteral([byte])
    default: isCertain = false
    }
  }

  private mutating func addDigit(_ byte: UInt8) {
    if waitsForDigit { section.hasThousands = true }
    waitsForDigit = false
    section.items.append(.digit(byte))
  }

  private mutating func addPoint() {
    if hasPoint { isCertain = false }
    hasPoint = true
    section.items.append(.point)
  }

  /// A comma between the digits of the whole part; behind them it divides by thousands, which is not for a name.
  private mutating func addComma() {
    guard case .digit? = section.items.last, !hasPoint, !waitsForDigit else {
      if case .digit? = section.items.last { isScaled = true }
      return isCertain = false
    }
    waitsForDigit = true
  }

  private mutating func addQuoted() {
    let start = index
    while index < code.count, code[index] != UInt8(ascii: "\"") { index += 1 }
    if index == code.count { isCertain = false }
    addLiteral(Array(code[start..<index]))
    index = min(index + 1, code.count)
  }

  private mutating func addEscaped() {
    let start = index
    skipScalar()
    addLiteral(Array(code[start..<index]))
  }

  private mutating func addLiteral(_ text: [UInt8]) { section.items.append(.literal(text)) }

  /// Reads a colour; anything else in brackets changes what is shown, or which section counts.
  private mutating func addBracket() {
    let start = index
    while index < code.count, code[index] != UInt8(ascii: "]") { index += 1 }
    let word = String(decoding: code[start..<index], as: UTF8.self).lowercased()
    index = min(index + 1, code.count)
    if let first = word.utf8.first, "<>=".utf8.contains(first) { hasCondition = true }
    if !Self.colours.contains(word) { isCertain = false }
  }

  private static let colours: Set<String> = [
    "black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", "黑色", "蓝色", "蓝绿色", "绿色", "洋红色",
    "红色",
    "白色", "黄色",
  ]

  private mutating func skipScalar() {
    index = min(index + 1, code.count)
    while index < code.count, code[index] & 0xC0 == 0x80 { index += 1 }
  }

  private mutating func skip(_ word: String) -> Bool {
    let rest = code[index...].prefix(word.utf8.count)
    guard rest.lazy.map({ (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }).elementsEqual(word.utf8) else {
      return false
    }
    index += word.utf8.count
    return true
  }

  private mutating func endSection() {
    if waitsForDigit { (isCertain, isScaled) = (false, true) }
    sections.append(isCertain && isWhole ? section : nil)
    section = NumberPattern.Section()
    (isCertain, waitsForDigit, hasPoint) = (true, false, false)
  }

  /// Whether the number stands once in the section, and thousands are not divided by other signs too.
  private var isWhole: Bool {
    var general = 0
    var digits: [Int] = []
    for (index, item) in section.items.enumerated() {
      switch item {
      case .general: general += 1
      case .digit: digits.append(index)
      case .literal, .point: break
      }
    }
    if general > 0 { return general == 1 && digits.isEmpty && !hasPoint }
    guard section.hasThousands, let first = digits.first, let last = digits.last else { return true }
    return !section.items[first...last].contains { if case .literal = $0 { true } else { false } }
  }
}

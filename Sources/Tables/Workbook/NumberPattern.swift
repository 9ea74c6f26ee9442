/// How a number format writes a number, where it is so simple that the text is certain: `000`, `"A-"0.00`, `#,##0`.
struct NumberPattern {
  enum Item {
    case literal([UInt8])
    /// `0`, `#` or `?`.
    case digit(UInt8)
    case point
    /// The number as it is without a format: `General`, `@`.
    case general
  }

  struct Section {
    var items: [Item] = []
    var hasThousands = false
  }

  /// The parts for positive numbers, negative ones and nought, as far as there are; nil where one is not certain.
  private let sections: [Section?]
  /// Whether what is shown is a thousandth of the number, or less.
  let isScaled: Bool

  /// The pattern of a format code; nil for anything whose text is not certain, and where it is the number itself.
  init?(code: [UInt8]) {
    let parsed = NumberPatternParser.parse(code)
    let isOther = parsed.sections.contains { $0.map { !$0.isOnlyGeneral } ?? false }
    guard isOther || parsed.isScaled else { return nil }
    (sections, isScaled) = (parsed.sections, parsed.isScaled)
  }

  /// The words behind a positive number, which name a unit; nil where there are none for certain.
  var unit: String? {
    guard let section = sections.first ?? nil,
      let last = section.items.lastIndex(where: { if case .literal = $0 { false } else { true } })
    else { return nil }
    let bytes = section.items[(last + 1)...].flatMap { item in
      if case .literal(let text) = item { text } else { [UInt8]() }
    }
    let words = Blank.trimmed(0..<bytes.count, in: bytes.span)
    return words.isEmpty ? nil : String(decoding: bytes[words], as: UTF8.self)
  }

  /// The pattern of a format that the standard gives a number below 164.
  init?(builtIn id: Int) {
    let codes = [1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00"]
    guard let code = codes[id] else { return nil }
    self.init(code: Array(code.utf8))
  }

  /// What is shown of a number, without blanks around it; nil where that is not certain.
  func text(_ number: NumberText) -> String? {
    guard let first = sections.first else { return nil }
    if number.isNegative, !number.isNought {
      guard sections.count > 1 else { return text(number, first).map { "-" + $0 } }
      return text(number, sections[1])
    }
    return text(number, number.isNought && sections.count > 2 ? sections[2] : first)
  }

  private func text(_ number: NumberText, _ section: Section?) -> String? {
    guard let section, section.hasNumber, let exact = number.places else { return nil }
    let places = section.isGeneral ? exact : exact.rounded(to: section.fractionCount)
    // A number without a format has an exponent or fewer digits where it is long.
    if section.isGeneral, places.whole.count + places.fraction.count > 10 { return nil }
    // A small negative number that is shown as nought has its sign in some programs only.
    if number.isNegative, places.isNought { return nil }
    let bytes = section.write(places)
    let shown = Blank.trimmed(0..<bytes.count, in: bytes.span)
    // What shows nothing of the number, as `#` does of nought, is no name for anything.
    guard bytes[shown].contains(where: \.isDigit) else { return nil }
    return String(decoding: bytes[shown], as: UTF8.self)
  }
}

extension NumberPattern.Section {
  fileprivate var isOnlyGeneral: Bool { items.count == 1 && isGeneral }

  /// Whether the number stands here as it is without a format.
  fileprivate var isGeneral: Bool { items.contains { if case .general = $0 { true } else { false } } }

  fileprivate var hasNumber: Bool {
    isGeneral || items.contains { if case .digit = $0 { true } else { false } }
  }

  /// How many digits stand behind the point.
  fileprivate var fractionCount: Int {
    var count = 0
    var isFraction = false
    for item in items {
      switch item {
      case .point: isFraction = true
      case .digit where isFraction: count += 1
      default: break
      }
    }
    return count
  }

  /// The digits in the places of the pattern.
  fileprivate func write(_ number: DecimalPlaces) -> [UInt8] {
    var whole = items.count { if case .digit = $0 { true } else { false } } - fractionCount
    var fraction = number.fraction[...]
    var rest = number.whole[...]
    var isFirst = true
    var isFraction = false
    var result: [UInt8] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .literal(let text): result.append(contentsOf: text)
      case .point:
        // The digits of a pattern such as `.00` stand before its point.
        if isFirst { result.append(contentsOf: rest) }
        isFraction = true
        result.append(UInt8(ascii: "."))
      case .general:
        result.append(contentsOf: number.whole.isEmpty ? [0x30] : number.whole)
        if !fraction.isEmpty { result.append(contentsOf: [UInt8(ascii: ".")] + fraction) }
      case .digit(let kind) where isFraction:
        let digit = fraction.popFirst()
        // Nought is written only where a later digit, or the pattern itself, asks for it.
        let isNeeded = kind == 0x30 || hasFraction(after: index, digit, fraction)
        if isNeeded {
          result.append(digit ?? 0x30)
        } else if kind == UInt8(ascii: "?") {
          result.append(.space)
        }
      case .digit(let kind):
        if isFirst, rest.count > whole {
          for _ in 0..<(rest.count - whole) { append(rest.removeFirst(), &result, left: rest.count) }
        }
        isFirst = false
        if rest.count == whole, let digit = rest.popFirst() {
          append(digit, &result, left: whole - 1)
        } else if kind == 0x30 {
          append(0x30, &result, left: whole - 1)
        } else if kind == UInt8(ascii: "?") {
          result.append(.space)
        }
        whole -= 1
      }
    }
    return result
  }

  private func hasFraction(after index: Int, _ digit: UInt8?, _ rest: ArraySlice<UInt8>) -> Bool {
    if digit != nil { return true }
    return items[(index + 1)...].contains { if case .digit(0x30) = $0 { true } else { false } }
  }

  /// Adds a digit of the whole part, and a comma where thousands end.
  private func append(_ digit: UInt8, _ result: inout [UInt8], left: Int) {
    result.append(digit)
    if hasThousands, left > 0, left % 3 == 0 { result.append(.comma) }
  }
}

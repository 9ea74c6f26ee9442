internal import Loading

/// Finds the label at the beginning of a text.
struct LabelScan {
  /// The text as written, and its folded form scalar by scalar.
  private let written: [Unicode.Scalar]
  private var cursor: TextCursor

  init(_ text: String) {
    let scalars = text.unicodeScalars.drop { $0.isBlank || $0.value == 0xFEFF || $0.value == 0x200B }
    written = Array(scalars)
    cursor = TextCursor(written.map(Self.folded))
  }

  /// ASCII for full-width forms, one scalar for one, so that both texts have the same places.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar.isBlank && scalar != "\n" ? " " : scalar
    }
  }

  /// The label that was read, as written.
  var label: String { String(written[..<cursor.index]) }

  /// The text behind the label without the blanks in front.
  var rest: String { String(written[cursor.index...].drop { $0.isBlank }) }

  typealias Label = (style: Numbering.Style, path: [Int])

  /// Moves over the label in front of a text, with the sign behind it.
  mutating func leading() -> Label? {
    article() ?? bracketed() ?? circled() ?? chinese() ?? letter() ?? arabic()
  }

  /// Reads a whole cell as a number.
  mutating func cell() -> Numbering? {
    let whole = String(cursor.scalars.reversed().drop { $0.isBlank }.reversed())
    if let plain = plainCell(whole) { return plain }
    guard let (style, path) = leading() ?? bareChinese(), rest.isEmpty else { return nil }
    return Numbering(label: whole, style: style, path: path)
  }

  // MARK: Chinese labels

  /// Reads an article or chapter: `第一条`, `第二章`.
  private mutating func article() -> Label? {
    var next = cursor
    guard next.take("第"), let number = Self.number(&next) else { return nil }
    let style: Numbering.Style
    if next.take("条") {
      style = .article
    } else if next.take(anyOf: ["章", "节", "部分", "篇"]) {
      style = .chapter
    } else {
      return nil
    }
    _ = next.take(anyOf: ["、", "：", ":", ".", " "])
    cursor = next
    return (style, [number])
  }

  /// Reads a label in brackets: `（一）`, `(1)`, `(a)`, `〔1〕`, `【1】`.
  private mutating func bracketed() -> Label? {
    var next = cursor
    guard next.take(anyOf: ["(", "〔", "【", "[", "〈"]) else { return nil }
    while next.take(" ") {}
    let style: Numbering.Style
    var path: [Int]
    if let digits = next.takeDigits(most: 3) {
      (style, path) = (.arabicBracketed, [digits.value])
    } else if let number = Self.chineseNumber(&next) {
      (style, path) = (.chineseBracketed, [number])
    } else if let (letterStyle, number) = Self.letters(&next) {
      (style, path) = (letterStyle, [number])
    } else {
      return nil
    }
    while next.take(" ") {}
    guard next.take(anyOf: [")", "〕", "】", "]", "〉"]) else { return nil }
    _ = next.take(anyOf: ["、", "．", "。"])
    if next.isAt("."), !(next.peek(1)?.isASCIIDigit ?? false) { next.index += 1 }
    cursor = next
    return (style, path)
  }

  /// Reads a label of one scalar: `①` to `⑳`, `⑴`, `⒈`, `❶`, `㈠`.
  private mutating func circled() -> Label? {
    guard let scalar = cursor.peek() else { return nil }
    let starts: [(UInt32, UInt32, Numbering.Style)] = [
      (0x2460, 20, .circled), (0x2776, 10, .circled), (0x3251, 15, .circled), (0x2474, 20, .arabicBracketed),
      (0x2488, 20, .arabic), (0x3220, 10, .chineseBracketed),
    ]
    for (start, count, style) in starts where (start..<start + count).contains(scalar.value) {
      cursor.index += 1
      _ = cursor.take(anyOf: ["、", ".", ":"])
      return (style, [Int(scalar.value - start) + (start == 0x3251 ? 21 : 1)])
    }
    return nil
  }

  /// `一、`, `一．`, `一是`; not `一季度` or `三是` within a word.
  private mutating func chinese() -> Label? {
    var next = cursor
    guard let number = Self.chineseNumber(&next) else { return nil }
    while next.take(" ") {}
    guard next.take(anyOf: ["、", ".", ",", ":", "是"]) else { return nil }
    // 二、三产业 is a text about two things.
    if let after = next.peek(), ChineseNumber.isPart(after), cursor.peek(1) == "、" { return nil }
    if next.peek(-1) == "是", next.peek() == "否" { return nil }
    cursor = next
    return (.chinese, [number])
  }

  private mutating func bareChinese() -> Label? {
    var next = cursor
    guard let number = Self.chineseNumber(&next) else { return nil }
    cursor = next
    return (.chinese, [number])
  }

  // MARK: Letters and digits

  /// Reads a letter with its sign: `A.`, `b)`, `C、`, `ii)`.
  private mutating func letter() -> Label? {
    var next = cursor
    guard let (style, number) = Self.letters(&next) else { return nil }
    if next.take(")") || next.take("、") {
      cursor = next
      return (style, [number])
    }
    // `J. Smith` and `U.S.` are names, not labels.
    guard style == .letter, next.take("."), let after = next.peek(), after == " " || after.isChinese,
      after.isChinese || number <= 8, !(next.peek(1).map { ("A"..."Z").contains($0) } ?? false) || number <= 3
    else { return nil }
    cursor = next
    return (style, [number])
  }

  /// `1.`, `1、`, `1)`, `1.1`, `1.1.2`, `1-1 `; not `3.5公里`, `5处`, `2019.3`, `1.5%`.
  private mutating func arabic() -> Label? {
    var next = cursor
    guard let first = next.takeDigits(most: 3) else { return nil }
    var path = [first.value]
    while next.peek() == "." || next.peek() == "-", next.peek(1)?.isASCIIDigit ?? false {
      next.index += 1
      guard let part = next.takeDigits(most: 3) else { return nil }
      path.append(part.value)
    }
    if next.take(")") { return finish(next, .arabicHalfBracketed, path) }
    if next.take("、") { return isList(next) ? nil : finish(next, .arabic, path) }
    if next.peek() == ".", !(next.peek(1)?.isASCIIDigit ?? false) {
      next.index += 1
      return finish(next, .arabic, path)
    }
    // Without a sign behind it, only numbers of several parts and a blank are a label: `1.1 道路`.
    guard next.peek().map({ $0.isBlank }) ?? false else { return path.count > 2 ? unsigned(next, path) : nil }
    return path.count > 1 && !isMeasure(next) ? finish(next, .arabic, path) : nil
  }

  /// `1.1.2道路` needs no sign, since no quantity has two points.
  private mutating func unsigned(_ next: TextCursor, _ path: [Int]) -> Label? {
    guard let after = next.peek(), after.isChinese || after.isASCIILetter else { return nil }
    return finish(next, .arabic, path)
  }

  private mutating func finish(_ next: TextCursor, _ style: Numbering.Style, _ path: [Int]) -> Label {
    cursor = next
    return (style, path)
  }

  /// Whether another number follows, as in `1、2号线`.
  private func isList(_ next: TextCursor) -> Bool {
    var after = next
    guard after.takeDigits(most: 3) != nil else { return false }
    return after.isAt("、") || after.isAt("号") || after.isAt("#") || after.isAt("期") || after.isAt("标")
  }

  /// Whether a unit of measure stands behind a blank: `3.5 公里`, `1.5 km`.
  private func isMeasure(_ next: TextCursor) -> Bool {
    var after = next
    while after.peek()?.isBlank ?? false { after.index += 1 }
    return Self.units.contains { unit in
      guard after.isAt(unit) else { return false }
      let behind = after.peek(unit.unicodeScalars.count)
      return !(unit.unicodeScalars.first?.isASCIILetter ?? false) || !(behind?.isASCIILetter ?? false)
    }
  }

  private static let units = [
    "公里", "千米", "平方", "立方", "米", "万", "亿", "吨", "公顷", "亩", "元", "个", "处", "条", "倍", "%", "分钟", "小时", "度", "人",
    "km", "m", "ha", "million", "billion", "miles", "hectares", "acres", "percent", "times", "tonnes", "kg",
    "mw", "kw", "MW",
  ]

  // MARK: Number cells

  /// Reads a cell in ASCII: `1`, `01`, `1.0`, `1.10`, `1-1`, `A1`, `3a`, `1、`.
  private func plainCell(_ whole: String) -> Numbering? {
    var scalars = Array(whole.unicodeScalars)
    while let last = scalars.last, last == "." || last == "、" || last == "," { scalars.removeLast() }
    if scalars.first == "(", scalars.last == ")" { return nil }
    let isPlain = scalars.allSatisfy { $0.isASCIIWord || $0 == "." || $0 == "-" }
    guard isPlain, let first = scalars.first, first.isASCIIWord, let last = scalars.last, last.isASCIIWord,
      scalars.contains(where: \.isASCIIDigit), scalars.count <= 32
    else { return nil }
    let label = String(written)
    let parts = scalars.split { $0 == "." || $0 == "-" }
    if parts.count == 2, parts[1] == ["0"], scalars.contains("."), let value = Self.decimal(parts[0]) {
      return Numbering(label: label, style: .arabic, path: [value])
    }
    if parts.count == 1, let value = Self.decimal(scalars[...]) {
      return Numbering(label: label, style: .arabic, path: [value])
    }
    let path = parts.compactMap { Self.decimal($0) }
    return Numbering(label: label, style: .arabic, path: path, text: String(scalars))
  }

  // MARK: Numbers

  private static func decimal(_ digits: ArraySlice<Unicode.Scalar>) -> Int? {
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  private static func number(_ cursor: inout TextCursor) -> Int? {
    cursor.takeDigits(most: 3)?.value ?? chineseNumber(&cursor)
  }

  private static func chineseNumber(_ cursor: inout TextCursor) -> Int? {
    var end = cursor.index
    while end < cursor.scalars.count, ChineseNumber.isPart(cursor.scalars[end]) { end += 1 }
    guard end > cursor.index, end - cursor.index <= 6,
      let value = ChineseNumber.value(cursor.scalars[cursor.index..<end])
    else { return nil }
    cursor.index = end
    return value
  }

  /// One Latin letter, or a Roman number of several letters.
  private static func letters(_ cursor: inout TextCursor) -> (Numbering.Style, Int)? {
    var letters: [Unicode.Scalar] = []
    while let scalar = cursor.peek(letters.count), scalar.isASCIILetter, letters.count < 6 {
      letters.append(scalar.lowered)
    }
    guard let first = letters.first else { return nil }
    defer { cursor.index += letters.count }
    if letters.count == 1 { return (.letter, Int(first.value - 0x60)) }
    let romans = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"]
    let values = [2, 3, 4, 6, 7, 8, 9, 11, 12]
    return romans.firstIndex(of: String(letters)).map { (.roman, values[$0]) }
  }
}

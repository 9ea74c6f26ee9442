internal import Loading
internal import Model
internal import Tables

/// Reads a value from the outside in: words in front, a figure or a range, a unit, words behind.
struct QuantityReader {
  private var cursor: TextCursor
  private var result = QuantityText(.words)

  init(_ text: String) {
    let folded = FoldedText.scalars(text).map { $0 == "\n" ? " " : $0 }
    let trimmed = folded.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "。" }.reversed()
    cursor = TextCursor(Array(trimmed))
  }

  mutating func read() -> QuantityText {
    if cursor.scalars.allSatisfy({ ["-", "/", " ", "无"].contains(String($0)) }) {
      return QuantityText(.nothing)
    }
    takeFront()
    let isCumulative = takeBracket()
    guard let first = takeFigure() else { return QuantityText(.words) }
    result.value = .number(first.value)
    result.figures = [first.text]
    if isCumulative, !closeBracket() { return QuantityText(.words) }
    takeUnit()
    result.units = [result.unit]
    guard takeRange(from: first.value), takeBehind() else { return QuantityText(.words) }
    return result
  }

  // MARK: In front

  private mutating func takeFront() {
    while true {
      skipBlanks()
      if let bound = QuantityWords.before.first(where: { takeIgnoringCase($0.words) }) {
        result.direction = bound.direction
        result.isStrict = bound.isStrict
      } else if let words = QuantityWords.qualifiersBefore.first(where: { takeIgnoringCase($0) }) {
        result.qualifiers.append(NameKey.spaced(words))
      } else {
        return
      }
    }
  }

  private mutating func takeIgnoringCase(_ words: String) -> Bool {
    let length = words.unicodeScalars.count
    guard length <= cursor.scalars.count - cursor.index else { return false }
    let here = cursor.scalars[cursor.index..<cursor.index + length].map(\.lowered)
    guard here.elementsEqual(words.unicodeScalars) else { return false }
    cursor.index += length
    return true
  }

  private mutating func skipBlanks() {
    while cursor.take(" ") {}
  }

  /// `[18]`, `〔500〕` and `【18】`: plans write figures that count over several years so.
  private mutating func takeBracket() -> Bool {
    guard cursor.take(anyOf: ["[", "〔", "【", "［"]) else { return false }
    result.qualifiers.append("累计")
    takeFront()
    return true
  }

  private mutating func closeBracket() -> Bool {
    takeUnit()
    return cursor.take(anyOf: ["]", "〕", "】"])
  }

  // MARK: Figures

  private mutating func takeFigure() -> (value: Double, text: String)? {
    skipBlanks()
    var end = cursor.index
    if end < cursor.scalars.count, cursor.scalars[end] == "-" || cursor.scalars[end] == "+" { end += 1 }
    while end < cursor.scalars.count {
      let scalar = cursor.scalars[end]
      let isInside = scalar.isASCIIDigit || (scalar == "." || scalar == ",") && isDigit(at: end + 1)
      guard isInside else { break }
      end += 1
    }
    end = endOfPower(from: end)
    let scalars = cursor.scalars[cursor.index..<end]
    guard let number = DecimalNumber(String(scalars)) else { return nil }
    cursor.index = end
    return (number.value, String(scalars.filter { $0 != "," && $0 != "+" }))
  }

  /// Where a power of ten ends that begins here: the `e-05` of `5.87e-05`.
  private func endOfPower(from start: Int) -> Int {
    guard start < cursor.scalars.count, cursor.scalars[start] == "e" || cursor.scalars[start] == "E" else {
      return start
    }
    var end = start + 1
    if end < cursor.scalars.count, cursor.scalars[end] == "-" || cursor.scalars[end] == "+" { end += 1 }
    guard isDigit(at: end) else { return start }
    while isDigit(at: end) { end += 1 }
    return end
  }

  private func isDigit(at index: Int) -> Bool {
    cursor.scalars.indices.contains(index) && cursor.scalars[index].isASCIIDigit
  }

  /// The other end of a range; false where a sign stands without a figure behind it.
  private mutating func takeRange(from low: Double) -> Bool {
    var next = self
    next.skipBlanks()
    guard next.cursor.take(anyOf: QuantityWords.rangeSigns) else { return true }
    let firstUnit = result.unit
    next.result.unit = ""
    guard let high = next.takeFigure(), low <= high.value else { return false }
    next.takeUnit()
    guard firstUnit.isEmpty || next.result.unit == firstUnit || next.result.unit.isEmpty else { return false }
    if next.result.unit.isEmpty { next.result.unit = firstUnit }
    next.result.value = .range(low...high.value)
    next.result.figures.append(high.text)
    next.result.units = [next.result.unit, next.result.unit]
    next.result.direction = .between
    self = next
    return true
  }

  // MARK: Behind

  private static let unitEnds = [
    "及以上", "或以上", "以上", "及以下", "或以下", "以下", "以内", "之内", "左右", "上下", "内", "至", "到", "or more", "or above",
    "or less", "or below", "per year", "per annum", "p.a.", "to ",
  ]

  /// The words up to a bound, a sign or the end; a percent sign is a unit by itself.
  private mutating func takeUnit() {
    skipBlanks()
    if cursor.take("%") || cursor.take("％") {
      result.isPercent = true
      result.unit = cursor.take("点") ? "百分点" : "%"
      return
    }
    var end = cursor.index
    while end < cursor.scalars.count, isUnitPart(at: end) { end += 1 }
    let unit = NameKey.spaced(String(cursor.scalars[cursor.index..<end]))
    guard !unit.isEmpty else { return }
    result.unit = unit
    cursor.index = end
  }

  private func isUnitPart(at index: Int) -> Bool {
    let scalar = cursor.scalars[index]
    let here = TextCursor(cursor.scalars, at: index)
    if Self.unitEnds.contains(where: here.isAt) { return false }
    if scalar.isASCIIDigit {
      return index > cursor.index && "mk".unicodeScalars.contains(cursor.scalars[index - 1])
    }
    if scalar == "/" { return index > cursor.index }
    return scalar.isChinese || scalar.isASCIILetter
      || ["°", "℃", "²", "³", "‰", "·", "㎡", "µ", "μ", "$", "£", "€", "㎞", " "]
        .contains(String(scalar))
  }

  /// Words behind the figure; false where anything stays that is not understood.
  private mutating func takeBehind() -> Bool {
    while true {
      skipBlanks()
      if cursor.isAtEnd { return true }
      if let bound = QuantityWords.behind.first(where: { takeIgnoringCase($0.words) }) {
        guard result.direction == nil || result.direction == bound.direction else { return false }
        result.direction = bound.direction
      } else if let words = QuantityWords.qualifiersBehind.first(where: { takeIgnoringCase($0) }) {
        result.qualifiers.append(words)
      } else {
        return false
      }
    }
  }
}

internal import Loading

/// A unit as tables write it: `万元`, `公斤/亩`, `million people`.
struct UnitOfMeasure: Hashable {
  /// One side of a unit, with its dimension; of a unit that nobody can convert that is its own word.
  private struct Side: Hashable {
    let dimension: String
    /// How much of the dimension's own unit it is.
    let factor: Fraction
    /// Whether a word such as 万 counts it.
    let isCounted: Bool
  }

  /// What stands before and behind the strokes; none where the unit is blank.
  private let sides: [Side]

  init(_ text: String) {
    let words = Self.words(text)
    sides =
      words.isEmpty
      ? [] : words.split(separator: "/", omittingEmptySubsequences: false).map { Self.side(String($0)) }
  }

  /// Whether its words are known, so that it may be taken for a unit wherever it stands.
  static func isKnown(_ text: String) -> Bool {
    let words = words(text)
    guard !words.isEmpty else { return false }
    return words.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      let bare = multiplier(String(part))?.rest ?? String(part)
      return UnitWords.unit(bare) != nil || UnitWords.counts.contains(bare) || bare.isEmpty
    }
  }

  var isBlank: Bool { sides.isEmpty }

  /// A share of a whole, such as % and ‰.
  var isRatio: Bool { sides.count == 1 && sides[0].dimension == UnitWords.ratio }

  /// A difference between two shares.
  var isPoints: Bool { sides.count == 1 && sides[0].dimension == UnitWords.points }

  /// Whether figures in it may be meant in a larger or smaller unit of the same kind.
  var isConvertible: Bool { sides.contains { $0.isCounted || $0.factor != Fraction(1) } || isBareMultiplier }

  /// A word such as 万 without what it counts.
  var isBareMultiplier: Bool { sides.count == 1 && sides[0].dimension.isEmpty }

  /// Whether a word such as 万 counts it.
  var isCounted: Bool { sides.first?.isCounted ?? false }

  /// What a figure in this unit is multiplied with to be one in the other; nil where the two do not fit.
  func factor(to other: UnitOfMeasure) -> Fraction? {
    if isBlank || self == other { return Fraction(1) }
    if isBareMultiplier {
      // 3万 of 万元 may be 3 or 30,000 of them.
      guard let own = sides.first, !other.isBlank, !other.isCounted, !other.isRatio, !other.isPoints else {
        return nil
      }
      return own.factor
    }
    guard sides.count == other.sides.count else { return nil }
    var factor = Fraction(1)
    for (index, (from, to)) in zip(sides, other.sides).enumerated() {
      guard Self.isAlike(from.dimension, to.dimension) else { return nil }
      let ratio = index == 0 ? (from.factor, to.factor.inverse) : (from.factor.inverse, to.factor)
      guard let step = ratio.0.multiplied(by: ratio.1), let product = factor.multiplied(by: step) else {
        return nil
      }
      factor = product
    }
    return factor
  }

  private static func isAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let words = UnitWords.counts
    return (a == "个" && words.contains(b)) || (b == "个" && words.contains(a))
  }

  private static func side(_ words: String) -> Side {
    if let unit = UnitWords.unit(words) {
      return Side(dimension: unit.dimension, factor: unit.factor, isCounted: false)
    }
    guard let (factor, rest) = multiplier(words) else {
      return Side(dimension: words, factor: Fraction(1), isCounted: false)
    }
    if let unit = UnitWords.unit(rest), let product = unit.factor.multiplied(by: Fraction(factor)) {
      return Side(dimension: unit.dimension, factor: product, isCounted: true)
    }
    return Side(dimension: rest, factor: Fraction(factor), isCounted: true)
  }

  /// The word such as 万 that a unit begins with, and what it counts.
  private static func multiplier(_ words: String) -> (factor: Int, rest: String)? {
    guard UnitWords.unit(words) == nil,
      let found = UnitWords.multipliers.first(where: { words.utf8.starts(with: $0.words.utf8) })
    else { return nil }
    let rest = String(Substring(words.utf8.dropFirst(found.words.utf8.count)))
    return (
      found.factor, rest.utf8.first == UInt8(ascii: " ") ? String(Substring(rest.utf8.dropFirst())) : rest
    )
  }

  /// In half width, without remarks in brackets and blanks beside Chinese characters, with `/` for `per`.
  private static func words(_ text: String) -> String {
    let folded = HeaderText.singleLine(text).unicodeScalars.map(HeaderText.folded)
    let line = PersonName.unpadded(String(String.UnicodeScalarView(withoutBrackets(folded))))
    if line == "-" || line == "—" { return "" }
    return line.split(separator: " per ").joined(separator: "/")
  }

  /// The scalars outside of brackets; all of them where nothing stands there.
  private static func withoutBrackets(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var depth = 0
    var kept: [Unicode.Scalar] = []
    for scalar in scalars {
      if scalar == "(" || scalar == "[" { depth += 1 }
      if depth == 0 { kept.append(scalar) }
      if scalar == ")" || scalar == "]" { depth = max(0, depth - 1) }
    }
    while kept.last == " " { kept.removeLast() }
    return kept.isEmpty ? scalars : kept
  }
}

/// How a character beside a run of `*` or `~` takes part in Markdown's rules.
struct Neighbour {
  var isSpace: Bool
  var isPunctuation: Bool
  /// Chinese, Japanese or Korean, with their punctuation and the curly quotes and dashes they share with Latin.
  var isChinese: Bool
  /// Opening brackets and quotes: what stands after them begins something.
  var opens: Bool
  /// Closing brackets, stops and commas: what stands before them has ended.
  var closes: Bool

  var isWord: Bool { !isSpace && !isPunctuation }

  /// The edge of a line, which counts as a space.
  static let edge = Neighbour(
    isSpace: true, isPunctuation: false, isChinese: false, opens: false, closes: false)

  init(isSpace: Bool, isPunctuation: Bool, isChinese: Bool, opens: Bool, closes: Bool) {
    self.isSpace = isSpace
    self.isPunctuation = isPunctuation
    self.isChinese = isChinese
    self.opens = opens
    self.closes = closes
  }

  init(_ scalar: Unicode.Scalar) {
    isSpace = Neighbour.isSpace(scalar)
    isPunctuation = Neighbour.isPunctuation(scalar)
    isChinese = Neighbour.isChinese(scalar) || Neighbour.isShared(scalar)
    opens = Neighbour.openers.contains(scalar)
    closes = Neighbour.closers.contains(scalar)
  }

  /// Whether the scalar belongs to Chinese, Japanese or Korean text only.
  static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The dashes, quotes and dots that Chinese and Latin text share.
  static func isShared(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2027).contains(scalar.value) || scalar.value == 0xB7
  }

  /// Punctuation as the CommonMark specification 0.29 defines it.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value > 0x20 && scalar.value < 0x7F && !scalar.properties.isAlphabetic
        && scalar.properties.numericType == nil
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  private static let openers = Set("([{<（《〈「『【〔〖［｛“‘".unicodeScalars)
  private static let closers = Set(")]}>,.;:!?%）》〉」』】〕〗］｝”’，。、；：！？％".unicodeScalars)
}

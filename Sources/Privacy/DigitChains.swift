/// Reads the digits of a text as chains of groups, which only blanks, dashes and their like keep apart.
enum DigitChains {
  /// The most signs between two groups of a chain.
  private static let longestGap = 6
  /// The most digits of a group that are kept; no number of a person is as long.
  private static let longestGroup = 40

  static func chains(in text: [UInt8]) -> [[DigitGroup]] {
    var chains: [[DigitGroup]] = []
    var chain: [DigitGroup] = []
    var gap: DigitGroup.Gap?
    var gapLength = 0
    var isOpen = false
    func end() {
      if !chain.isEmpty { chains.append(chain) }
      chain = []
    }
    var scalars = TextScalars(text)
    var next = scalars.next()
    while let (scalar, range) = next {
      next = scalars.next()
      var sign = TextSign(scalar)
      // 一 between other digits is somebody's dash.
      if scalar == "一", isOpen, chain.last?.isHan == false,
        next.map({ TextSign($0.scalar).isPlainDigit }) == true
      {
        sign = .gap(.dash)
      }
      switch sign {
      case .invisible: continue
      case .digit(let value, let isHan):
        if isOpen, let last = chain.last, last.isHan == isHan {
          if last.digits.count < longestGroup { chain[chain.count - 1].digits.append(value) }
          chain[chain.count - 1].range = last.range.lowerBound..<range.upperBound
          continue
        }
        if gap == nil || chain.isEmpty { end() }
        chain.append(
          DigitGroup(digits: [value], range: range, gap: chain.isEmpty ? .first : gap ?? .first, isHan: isHan)
        )
        (isOpen, gap, gapLength) = (true, nil, 0)
      case .gap(let sign):
        gapLength += 1
        let both: DigitGroup.Gap? = isOpen ? sign : gap.flatMap { joined($0, sign) }
        isOpen = false
        gap = gapLength <= longestGap ? both : nil
        if gap == nil { end() }
      case .other:
        end()
        (isOpen, gap, gapLength) = (false, nil, 0)
      }
    }
    end()
    return chains
  }

  /// Two signs in a row as one gap; nil where no number of a person has such.
  private static func joined(_ a: DigitGroup.Gap, _ b: DigitGroup.Gap) -> DigitGroup.Gap? {
    if a == b { return a == .point ? nil : a }
    if a == .blank { return b == .point ? nil : b }
    if b == .blank { return a == .point ? nil : a }
    return a == .bracket && b == .dash || a == .dash && b == .bracket ? .dash : nil
  }
}

/// What a scalar is in a number.
private enum TextSign {
  case digit(UInt8, isHan: Bool)
  case gap(DigitGroup.Gap)
  case invisible
  case other

  var isPlainDigit: Bool {
    if case .digit(_, isHan: false) = self { true } else { false }
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "0"..."9": self = .digit(UInt8(scalar.value - 0x30), isHan: false)
    case " ", "\t", "\n", "\r": self = .gap(.blank)
    case "-", "−", "─", "━", "⁃", "ー", "ㄧ", "ｰ": self = .gap(.dash)
    case ".", "．", "。": self = scalar == "。" ? .other : .gap(.point)
    case "(", ")", "（", "）": self = .gap(.bracket)
    case "/", "_", "*", "~", "|", "+", "·", "•", "／", "＿", "～": self = .gap(.sign(scalar))
    case "!"..."~": self = .other
    default: self = TextSign(beyondASCII: scalar)
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    if let value = HanDigit.value(scalar) {
      self = .digit(value, isHan: true)
    } else if ("\u{4E00}"..."\u{9FFF}").contains(scalar) || ("\u{3001}"..."\u{3006}").contains(scalar) {
      self = .other
    } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
      self = .digit(UInt8(value), isHan: false)
    } else if scalar.properties.isWhitespace {
      self = .gap(.blank)
    } else {
      switch scalar.properties.generalCategory {
      case .dashPunctuation: self = .gap(.dash)
      case .format, .control, .nonspacingMark: self = .invisible
      default: self = scalar.properties.isDefaultIgnorableCodePoint ? .invisible : .other
      }
    }
  }
}

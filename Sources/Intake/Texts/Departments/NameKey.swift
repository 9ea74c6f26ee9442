internal import Loading

/// Names cleaned, and as they are compared.
enum NameKey {
  /// The name without line breaks, zero-width characters and the padding between Chinese characters.
  ///
  /// Words of other scripts keep one blank between them.
  static func cleaned(_ text: some Sequence<Unicode.Scalar>) -> String {
    var kept: [Unicode.Scalar] = []
    var isBlank = false
    for scalar in text {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default: break
      }
      if scalar.isBlank {
        isBlank = true
        continue
      }
      if isBlank, let last = kept.last, needsBlank(last, scalar) { kept.append(" ") }
      isBlank = false
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Blanks stay where neither side is Chinese or a Chinese sign.
  private static func needsBlank(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    func isWide(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isChinese || (0x3000...0xFFFF).contains(scalar.value)
    }
    return !isWide(a) && !isWide(b)
  }

  /// The cleaned name in lower case with ASCII brackets, for comparing.
  static func key(_ text: String) -> String {
    String(FoldedText.scalars(cleaned(text.unicodeScalars)).map(\.lowered))
  }
}

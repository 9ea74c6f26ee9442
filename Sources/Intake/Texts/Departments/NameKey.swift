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

  /// What tells names apart: neither capitals nor widths nor blanks do.
  static func identity(_ name: String) -> String {
    String(folded(name.unicodeScalars).map(\.scalar))
  }

  /// The scalars of a text that tell names apart, each with the index of the one that it stands for.
  static func folded(
    _ text: some Sequence<Unicode.Scalar>
  ) -> [(scalar: Unicode.Scalar, origin: Int)] {
    var result: [(scalar: Unicode.Scalar, origin: Int)] = []
    for (index, scalar) in text.enumerated() {
      guard let form = FoldedText.form(of: scalar), !form.isBlank else { continue }
      guard hasCapitalForm(form) else {
        result.append((form.lowered, index))
        continue
      }
      for small in form.properties.lowercaseMapping.unicodeScalars { result.append((small, index)) }
    }
    return result
  }

  /// Whether a scalar other than an ASCII letter is a capital; Chinese characters are not asked.
  private static func hasCapitalForm(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && !(0x2E80...0x9FFF).contains(scalar.value) && scalar.properties.changesWhenLowercased
  }
}

internal import Loading

/// The scalars of a cell without the differences that keyboards make.
enum FoldedText {
  /// The scalars in ASCII forms where there are such, every blank as a space, zero-width ones left out.
  ///
  /// All dashes become `-` and all waves `~`; line breaks stay, one for each.
  static func scalars(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if let form = form(of: scalar) { result.append(form) }
    }
    return result
  }

  /// The one form of a scalar; nil where nothing of it is seen.
  static func form(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0D, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: nil
    case 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: "\n"
    case 0x2010...0x2015, 0x2212, 0x2500, 0xFE58, 0xFE63: "-"
    case 0x301C, 0x223C: "~"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar.isBlank ? " " : scalar
    }
  }

  /// Folded, in lower case, with one space only between words and numbers that are not Chinese.
  static func compact(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var isBlank = false
    for scalar in scalars(text) {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        isBlank = true
        continue
      }
      if isBlank, let last = result.last, last.isASCIIWord, scalar.isASCIIWord { result.append(" ") }
      isBlank = false
      result.append(scalar.lowered)
    }
    return result
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  var isASCIIWord: Bool { isASCIIDigit || isASCIILetter }

  /// Whether it is a Chinese character; 〇 counts.
  var isChinese: Bool { properties.isIdeographic }

  /// The letter without its mark, as e for é, by the name that Unicode gives it; other scalars stay.
  var baseLetter: Unicode.Scalar {
    guard !isASCII, let words = properties.name?.split(separator: " "), words.count > 4, words[0] == "LATIN",
      words[2] == "LETTER", words[4] == "WITH", let letter = words[3].unicodeScalars.first,
      words[3].unicodeScalars.count == 1
    else { return self }
    return words[1] == "SMALL" ? letter.lowered : letter
  }

  /// The ASCII letter in lower case; others stay.
  var lowered: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(value + 32) ?? self : self
  }
}

extension String {
  /// A text of these scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension FoldedText {
  /// One scalar in its ASCII form where it has one.
  static func one(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
}

/// Finds telephone numbers and mail addresses in a cell of names.
enum ContactDetails {
  /// The text without them, and each of them with all but its beginning hidden.
  static func removed(from text: String) -> (text: String, masked: [String]) {
    let scalars = Array(text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    var masked: [String] = []
    var index = 0
    while index < scalars.count {
      let end = detailEnd(in: scalars, from: index)
      guard end > index else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      masked.append(mask(scalars[index..<end]))
      dropPhoneWords(&kept)
      kept.append(" ")
      index = end
      if index < scalars.count, isClosing(scalars[index]), !kept.contains(where: isOpening) { index += 1 }
    }
    return masked.isEmpty ? (text, []) : (String(kept), masked)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "（" }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "）" }

  /// The end of the detail that begins at an index; the index itself where none does.
  private static func detailEnd(in scalars: [Unicode.Scalar], from index: Int) -> Int {
    let before = index > 0 ? FoldedText.one(scalars[index - 1]) : " "
    if before.isASCIIWord { return index }
    return max(phoneEnd(in: scalars, from: index), mailEnd(in: scalars, from: index))
  }

  /// Seven digits or more, with blanks, hyphens, brackets or a plus among them.
  private static func phoneEnd(in scalars: [Unicode.Scalar], from index: Int) -> Int {
    let first = FoldedText.one(scalars[index])
    guard first.isASCIIDigit || first == "+" || first == "(" else { return index }
    var digits = 0
    var end = index
    var next = index
    while next < scalars.count {
      let scalar = FoldedText.one(scalars[next])
      if scalar.isASCIIDigit {
        digits += 1
        end = next + 1
      } else if !["-", " ", "+", "(", ")", "—"].contains(String(scalar)) {
        break
      }
      next += 1
    }
    return digits >= 7 ? end : index
  }

  private static func mailEnd(in scalars: [Unicode.Scalar], from index: Int) -> Int {
    var end = index
    var hasAt = false
    while end < scalars.count {
      let scalar = FoldedText.one(scalars[end])
      guard scalar.isASCIIWord || ["@", ".", "-", "_", "+"].contains(String(scalar)) else { break }
      if scalar == "@" { hasAt = end > index }
      end += 1
    }
    return hasAt ? end : index
  }

  private static func mask(_ detail: ArraySlice<Unicode.Scalar>) -> String {
    if detail.contains("@") { return "***@***" }
    let digits = detail.map(FoldedText.one).filter(\.isASCIIDigit)
    return String(digits.prefix(3)) + String(repeating: "*", count: digits.count - 3)
  }

  /// Takes off `电话：` in front of a number that was left out.
  private static func dropPhoneWords(_ kept: inout [Unicode.Scalar]) {
    while let last = kept.last, [":", "：", " ", ",", "，", "(", "（", "/"].contains(String(last)) {
      kept.removeLast()
    }
    for words in PersonWords.phoneWords {
      let length = words.unicodeScalars.count
      guard kept.count >= length, kept.suffix(length).map(\.lowered).elementsEqual(words.unicodeScalars)
      else { continue }
      kept.removeLast(length)
      return
    }
  }
}

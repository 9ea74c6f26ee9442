internal import Loading

/// Finds telephone numbers and mail addresses in a cell of names.
struct ContactDetails {
  /// The text without them, and each of them with all but its beginning hidden.
  static func removed(from text: String) -> (text: String, masked: [String]) {
    var details = ContactDetails(text)
    details.readAll()
    return details.masked.isEmpty ? (text, []) : (String(details.kept), details.masked)
  }

  private let scalars: [Unicode.Scalar]
  /// The same scalars as readers see them: in ASCII, all dashes one sign, what cannot be seen as nil.
  private let seen: [Unicode.Scalar?]
  private var kept: [Unicode.Scalar] = []
  private var masked: [String] = []
  /// How many brackets in `kept` are opened.
  private var openings = 0
  /// The index behind the last bracket that closes.
  private let closed: Int
  /// Where the searches go on, which found nothing before.
  private var noPhoneBefore = 0
  private var noMailBefore = 0

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    seen = scalars.map(Self.seen)
    closed = seen.lastIndex(of: ")").map { $0 + 1 } ?? 0
  }

  private mutating func readAll() {
    var index = 0
    while index < scalars.count {
      let end = detailEnd(from: index)
      guard end > index else {
        keep(index)
        index += 1
        continue
      }
      masked.append(mask(index..<end))
      index = takeBrackets(around: index..<end)
    }
  }

  private mutating func keep(_ index: Int) {
    if isOpening(index) { openings += 1 }
    if seen[index] == ")" { openings = max(0, openings - 1) }
    kept.append(scalars[index])
  }

  /// Leaves a detail out together with the brackets that hold nothing else, and gives the index behind it.
  private mutating func takeBrackets(around detail: Range<Int>) -> Int {
    var open = detail.reduce(0) { depth, index in
      isOpening(index) ? depth + 1 : seen[index] == ")" ? max(0, depth - 1) : depth
    }
    var next = detail.upperBound
    while open > 0, let close = closing(from: next) {
      open -= 1
      next = close + 1
    }
    while let close = closing(from: next), dropPhoneWords(closed: true) { next = close + 1 }
    _ = dropPhoneWords(closed: false)
    kept.append(" ")
    if next < closed {
      kept += [Unicode.Scalar](repeating: "（", count: open)
      openings += open
    }
    if next < scalars.count, seen[next] == ")", openings == 0 { next += 1 }
    return next
  }

  /// The index of the bracket that closes behind a place, with nothing but blanks before it.
  private func closing(from index: Int) -> Int? {
    var next = index
    while next < scalars.count, seen[next] == " " { next += 1 }
    return next < scalars.count && seen[next] == ")" ? next : nil
  }

  private func isOpening(_ index: Int) -> Bool { seen[index] == "(" }

  /// The end of the detail that begins at an index; the index itself where none does.
  private mutating func detailEnd(from index: Int) -> Int {
    if index > 0, let before = seen[index - 1], before.isASCIIWord { return index }
    return max(phoneEnd(from: index), mailEnd(from: index))
  }

  /// Seven digits or more, with blanks, dashes, dots, brackets or a plus among them, as of telephones and identity cards.
  private mutating func phoneEnd(from index: Int) -> Int {
    guard index >= noPhoneBefore, let first = seen[index], first.isASCIIDigit || first == "+" || first == "("
    else { return index }
    var digits = 0
    var end = index
    var next = index
    while next < scalars.count {
      let scalar = seen[next]
      if let scalar, scalar.isASCIIDigit {
        digits += 1
        end = next + 1
      } else if let scalar, !["-", " ", "+", "(", ")", "."].contains(scalar) {
        break
      }
      next += 1
    }
    guard digits >= 7 else {
      noPhoneBefore = next
      return index
    }
    // The last digit of an identity number may be an X.
    let endsInX = digits == 17 && end < scalars.count && seen[end]?.lowered == "x"
    return endsInX ? end + 1 : end
  }

  /// Letters, digits and their signs with an `@` among them; a name in Chinese may stand before it.
  private mutating func mailEnd(from index: Int) -> Int {
    guard index >= noMailBefore else { return index }
    var end = index
    var hasAt = false
    while end < scalars.count {
      if let scalar = seen[end] {
        guard scalar.isASCIIWord || ["@", ".", "-", "_", "+"].contains(scalar) else { break }
        if scalar == "@" { hasAt = true }
      }
      end += 1
    }
    if hasAt, end > index + 1 { return end }
    noMailBefore = end
    return index
  }

  private func mask(_ detail: Range<Int>) -> String {
    if seen[detail].contains("@") { return "***@***" }
    let digits = seen[detail].compactMap { $0 }.filter(\.isASCIIDigit)
    return String(digits.prefix(3)) + String(repeating: "*", count: max(0, digits.count - 3))
  }

  /// Takes off `电话：` in front of a number that was left out, with the bracket before it where that is closed behind.
  ///
  /// True where a bracket was taken off.
  private mutating func dropPhoneWords(closed: Bool) -> Bool {
    dropSigns()
    for words in PersonWords.phoneWords {
      let length = words.unicodeScalars.count
      guard kept.count >= length, kept.suffix(length).map(\.lowered).elementsEqual(words.unicodeScalars)
      else { continue }
      kept.removeLast(length)
      dropSigns()
      break
    }
    guard closed, let last = kept.last, Self.seen(last) == "(" else { return false }
    openings -= 1
    kept.removeLast()
    return true
  }

  private mutating func dropSigns() {
    while let last = kept.last, [":", "：", " ", ",", "，", "/"].contains(last) { kept.removeLast() }
  }

  /// A scalar as its reader sees it; nil where there is nothing to see.
  private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let category = scalar.properties.generalCategory
    if category == .format || category == .nonspacingMark { return nil }
    let one = FoldedText.one(scalar)
    if one.properties.generalCategory == .dashPunctuation || one == "−" { return "-" }
    if let digit = one.properties.numericType == .decimal ? one.properties.numericValue : nil {
      return Unicode.Scalar(UInt8(ascii: "0") + UInt8(digit))
    }
    return one != "\n" && one != "\r" && one.isBlank ? " " : one
  }
}

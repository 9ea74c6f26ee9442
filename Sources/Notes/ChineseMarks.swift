/// Helps cmark read Chinese: adds marks where CommonMark's rules, made for spaced text, miss what the writer meant.
///
/// CommonMark lets `**` close only where a space or punctuation follows punctuation, so `**关键节点：**共` stays
/// unbold; a mark that counts as punctuation, put between the `**` and `共`, mends it. A bare address runs up to
/// the next space, so a tab goes where Chinese punctuation ends it. Lines without Chinese are never touched, and
/// `CleanText` takes every mark out of what cmark gives back.
struct ChineseMarks {
  private let source: [UInt8]
  private let mark: [UInt8]
  private var out: [UInt8] = []
  private var additions: [PreparedText.Addition] = []
  private var copied = 0
  private var line = 0
  private var lineStart = 0

  /// Rare punctuation marks; one that the note does not hold itself is used.
  private static let marks = ["\u{2CFE}", "\u{2CF9}", "\u{1CC0}", "\u{AAF1}", "\u{10A7F}"].map {
    Array($0.utf8)
  }

  /// The text with its marks; the very same bytes when nothing in it needs one.
  static func prepare(_ source: [UInt8]) -> PreparedText {
    guard needsMarks(source), let mark = marks.first(where: { !holds(source, $0) }) else {
      return PreparedText(bytes: source, additions: [], mark: [])
    }
    var step = ChineseMarks(source: source, mark: mark)
    return step.run()
  }

  private init(source: [UInt8], mark: [UInt8]) {
    self.source = source
    self.mark = mark
    out.reserveCapacity(source.count + source.count / 16)
  }

  private mutating func run() -> PreparedText {
    var start = 0
    while start < source.count {
      let (end, mayNeedMarks) = ChineseMarks.look(at: source, from: start)
      if mayNeedMarks, holdsChinese(start..<end) {
        lineStart = out.count + (start - copied)
        mark(line: start..<end)
      }
      start = end + 1
      line += 1
    }
    out.append(contentsOf: source[copied...])
    return PreparedText(bytes: out, additions: additions, mark: additions.isEmpty ? [] : mark)
  }

  /// Adds bytes in front of an offset of the source.
  private mutating func add(_ bytes: [UInt8], at offset: Int) {
    out.append(contentsOf: source[copied..<offset])
    copied = offset
    additions.append(.init(line: line, column: out.count - lineStart, length: bytes.count))
    out.append(contentsOf: bytes)
  }

  /// Goes through a line that holds Chinese, past link destinations, from one place of interest to the next.
  private mutating func mark(line: Range<Int>) {
    let mayAddTabs = !isDefinition(line)
    var index = line.lowerBound
    var destinationEnd = 0
    while index < line.upperBound {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "*"), UInt8(ascii: "~"):
        index = markDelimiters(at: index, in: line, mayAddTabs: mayAddTabs && index >= destinationEnd)
      case UInt8(ascii: "]"):
        destinationEnd = max(destinationEnd, self.destinationEnd(after: index, in: line))
        index += 1
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "f"), UInt8(ascii: "w"):
        let isFree = mayAddTabs && index >= destinationEnd
        index = isFree ? markAddress(at: index, in: line) : index + 1
      default: index += 1
      }
    }
  }
}

// MARK: - Emphasis

extension ChineseMarks {
  /// Marks the run of `*` and `~` at the index where Chinese stands beside it, and gives the index behind it.
  private mutating func markDelimiters(at start: Int, in line: Range<Int>, mayAddTabs: Bool) -> Int {
    var end = start
    while end < line.upperBound, isDelimiter(source[end]) { end += 1 }
    let run = source[start..<end]
    let before = neighbour(before: start, in: line)
    let after = neighbour(after: end, in: line)
    if run.count == 1, run.first == UInt8(ascii: "~"), isRange(start, before, after, in: line) {
      if mayAddTabs {
        add(CleanText.beforeTab + [UInt8(ascii: "\t")], at: start)
        add([UInt8(ascii: "\t")] + CleanText.afterTab, at: end)
      }
      return end
    }
    let isMixed = run.contains { $0 != run.first }
    let hasChinese = before.isChinese || after.isChinese
    if before.isWord, isMixed ? before.isChinese : hasChinese && after.isPunctuation && !after.closes {
      add(mark, at: start)
    }
    if after.isWord, isMixed ? after.isChinese : hasChinese && before.isPunctuation && !before.opens {
      add(mark, at: end)
    }
    return end
  }

  /// Whether a lone `~` stands between two numbers or Chinese words, as in `1~3月`, and so means "to".
  private func isRange(_ start: Int, _ before: Neighbour, _ after: Neighbour, in line: Range<Int>) -> Bool {
    guard before.isWord, after.isWord else { return false }
    return (before.isChinese || isDigit(at: start - 1, in: line))
      && (after.isChinese || isDigit(at: start + 1, in: line))
  }

  private func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~")
  }

  private func isDigit(at index: Int, in line: Range<Int>) -> Bool {
    line.contains(index) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source[index])
  }

  private func neighbour(before index: Int, in line: Range<Int>) -> Neighbour {
    scalar(before: index, in: line).map(Neighbour.init) ?? .edge
  }

  private func neighbour(after index: Int, in line: Range<Int>) -> Neighbour {
    guard let scalar = scalar(at: index, in: line) else { return .edge }
    var neighbour = Neighbour(scalar)
    if scalar == "!", self.scalar(at: index + 1, in: line) == "[" { neighbour.closes = false }
    return neighbour
  }
}

// MARK: - Bare addresses

extension ChineseMarks {
  /// Marks where the bare address at the index begins and ends, and gives the index behind it.
  private mutating func markAddress(at start: Int, in line: Range<Int>) -> Int {
    let before = scalar(before: start, in: line)
    guard let prefix = addressPrefix(at: start, in: line), mayStart(prefix, after: before, at: start) else {
      return start + 1
    }
    if prefix == "www.", let before, Neighbour(before).isChinese {
      add(CleanText.beforeTab + [UInt8(ascii: "\t")], at: start)
    }
    let end = addressEnd(from: start + prefix.utf8.count, in: line)
    if end.isChinese { add([UInt8(ascii: "\t")] + CleanText.afterTab, at: end.index) }
    return end.index
  }

  private func addressPrefix(at start: Int, in line: Range<Int>) -> String? {
    ["https://", "http://", "ftp://", "www."].first { prefix in
      let rest = source[start..<line.upperBound].prefix(prefix.utf8.count)
      return rest.map { $0 | 0x20 } == prefix.utf8.map { $0 | 0x20 }
    }
  }

  /// Whether cmark would begin a bare address here, Chinese text before `www.` apart.
  private func mayStart(_ prefix: String, after before: Unicode.Scalar?, at start: Int) -> Bool {
    guard let before else { return true }
    if prefix == "www." { return " \t*_~(".unicodeScalars.contains(before) || Neighbour(before).isChinese }
    return before != "<" && !(before.isASCII && before.properties.isAlphabetic)
  }

  /// Where an address ends, and whether it is Chinese text that ends it.
  private func addressEnd(from start: Int, in line: Range<Int>) -> (index: Int, isChinese: Bool) {
    var index = start
    var isHost = true
    var labelIsLatin = false
    var openBrackets = 0
    while let scalar = scalar(at: index, in: line) {
      switch scalar {
      case " ", "\t", "<", "|", "`": return (index, false)
      case "/", "?", "#": isHost = false
      case ".": labelIsLatin = false
      case "(": openBrackets += 1
      case ")" where openBrackets > 0: openBrackets -= 1
      case ",", ";", ")", "]", "\"", "'", "*", "~":
        if isFollowedByChinese(index, in: line) { return (index, true) }
      case _ where endsAddress(scalar): return (index, true)
      case _ where isHost && labelIsLatin && Neighbour.isChinese(scalar): return (index, true)
      default: labelIsLatin = labelIsLatin || scalar.isASCII
      }
      index += scalar.utf8.count
    }
    return (line.upperBound, false)
  }

  /// Whether Chinese text stands right behind the punctuation at the index.
  private func isFollowedByChinese(_ start: Int, in line: Range<Int>) -> Bool {
    var index = start
    while let scalar = scalar(at: index, in: line) {
      guard ",;)]\"'*~".unicodeScalars.contains(scalar) else { return Neighbour(scalar).isChinese }
      index += 1
    }
    return false
  }

  /// Full-width punctuation and forms, and the quotes and dashes that Chinese shares with Latin.
  private func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    if (0xFF00...0xFFEF).contains(scalar.value) || scalar == "\u{3000}" { return true }
    return !scalar.isASCII && Neighbour(scalar).isChinese && Neighbour.isPunctuation(scalar)
  }

  /// The end of the link destination that starts with `](` at the index; the index itself when there is none.
  private func destinationEnd(after bracket: Int, in line: Range<Int>) -> Int {
    guard bracket + 1 < line.upperBound, source[bracket + 1] == UInt8(ascii: "(") else { return bracket }
    var depth = 0
    for index in (bracket + 1)..<line.upperBound {
      if source[index] == UInt8(ascii: "(") { depth += 1 }
      if source[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index }
    }
    return bracket
  }

  /// Whether the line may define a link, `[label]: address`, where a tab would cut the address.
  private func isDefinition(_ line: Range<Int>) -> Bool {
    let blank = " \t>".utf8
    guard let first = source[line].first(where: { !blank.contains($0) }), first == UInt8(ascii: "[") else {
      return false
    }
    return zip(source[line], source[line].dropFirst()).contains {
      $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":")
    }
  }
}

// MARK: - Scalars

extension ChineseMarks {
  /// Whether a text could need marks at all: a line of it holds bytes of Chinese, and delimiters or addresses.
  private static func needsMarks(_ source: [UInt8]) -> Bool {
    var start = 0
    while start < source.count {
      let (end, mayNeedMarks) = look(at: source, from: start)
      if mayNeedMarks { return true }
      start = end + 1
    }
    return false
  }

  /// The end of the line that starts here, and whether it may hold both Chinese and what needs marks beside it.
  private static func look(at source: [UInt8], from start: Int) -> (end: Int, mayNeedMarks: Bool) {
    source.withUnsafeBufferPointer { source in
      var hasChinese = false
      var hasOccasion = false
      var last: UInt8 = 0
      for index in start..<source.count {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "\n"): return (index, hasChinese && hasOccasion)
        case UInt8(ascii: "*"), UInt8(ascii: "~"): hasOccasion = true
        case UInt8(ascii: "/"): hasOccasion = hasOccasion || last == UInt8(ascii: ":")
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
          hasOccasion = hasOccasion || last | 0x20 == UInt8(ascii: "w")
        case 0xE2...: hasChinese = true
        default: break
        }
        last = byte
      }
      return (source.count, hasChinese && hasOccasion)
    }
  }

  private static func holds(_ source: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return false }
    var start = source.startIndex
    while let found = source[start...].firstIndex(of: first) {
      if source[found...].starts(with: wanted) { return true }
      start = found + 1
    }
    return false
  }

  private func holdsChinese(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      if source[index] >= 0xE2, let scalar = scalar(at: index, in: line), Neighbour.isChinese(scalar) {
        return true
      }
      index += 1
    }
    return false
  }

  /// The scalar that starts at a byte; nil at the line's end and inside a scalar.
  private func scalar(at index: Int, in line: Range<Int>) -> Unicode.Scalar? {
    guard line.contains(index) else { return nil }
    let lead = source[index]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= line.upperBound else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  private func scalar(before index: Int, in line: Range<Int>) -> Unicode.Scalar? {
    var start = index - 1
    while start > line.lowerBound, source[start] & 0xC0 == 0x80 { start -= 1 }
    return start < line.lowerBound ? nil : scalar(at: start, in: line)
  }
}

internal import Loading

/// Reads the names of one line, and what stands beside them.
struct PersonLineReader {
  private var text: String
  private(set) var changes: [TextChange] = []
  /// The pieces of which it is not certain how many people they name.
  private(set) var unclear: [String] = []

  init(_ text: String) {
    self.text = text
  }

  /// The line's names with the department that it writes; several where names have theirs in brackets.
  mutating func lines() -> [PersonNames.Line] {
    if PersonWords.tellsOfChange(text) {
      unclear.append(text)
      return []
    }
    let front = takeDepartment()
    var found: [PersonNames.Line] = []
    for var piece in people() {
      let department = takeBrackets(&piece)
      takePost(&piece)
      found.append(PersonNames.Line(department: department, names: names(in: piece)))
    }
    unclear += found.flatMap(\.names).filter(Self.isCutInContent)
    return together(found, front)
  }

  /// The people of the line as one group where one department has all of them.
  ///
  /// A department in brackets is that of the name before it, and of no other.
  private mutating func together(_ found: [PersonNames.Line], _ front: String?) -> [PersonNames.Line] {
    let written = Set(found.compactMap { $0.department.map(NameKey.identity) })
    let all = found.flatMap(\.names)
    if let front {
      if written.isSubset(of: [NameKey.identity(front)]) {
        return [PersonNames.Line(department: front, names: all)]
      }
      unclear.append(text)
      return []
    }
    guard !written.isEmpty else { return [PersonNames.Line(names: all)] }
    let named = found.filter { !$0.names.isEmpty }
    if named.allSatisfy({ $0.department != nil }) {
      guard written.count == 1 else { return named }
      return [PersonNames.Line(department: found.lazy.compactMap(\.department).first, names: all)]
    }
    if written.count == 1 { return named.isEmpty ? found : named }
    unclear.append(text)
    return []
  }

  /// Whether a name holds a sign that our own content takes for the border of two names: `Smith, J.`.
  private static func isCutInContent(_ name: String) -> Bool {
    name.unicodeScalars.contains { [":", "：", ";", "；"].contains($0) }
      || PersonName.list(name).count > 1
  }

  /// The pieces of the line that each name one person, with what stands beside the name.
  private mutating func people() -> [String] {
    var people: [String] = []
    for piece in pieces() {
      if DepartmentFragment.hasWholeBrackets(piece) {
        people += peopleWithBrackets(piece)
      } else {
        unclear.append(piece)
      }
    }
    return people
  }

  // MARK: In front

  /// Takes `财政局：` or `责任人：` off the front; the second is no department.
  private mutating func takeDepartment() -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return leadingDepartment()
    }
    let before = NameKey.cleaned(scalars[..<colon])
    let written = text
    text = NameKey.spaced(String(scalars[(colon + 1)...]))
    guard !PersonWords.labels.contains(NameKey.key(before)), !PersonWords.posts.contains(before),
      !before.isEmpty
    else {
      changes.append(TextChange(.mark, from: written, to: text))
      return nil
    }
    return before
  }

  /// `财政局 张三`: a name of a department, a blank, and something else.
  private mutating func leadingDepartment() -> String? {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let first = parts.first, let rest = parts.last, first.unicodeScalars.count > 2,
      DepartmentWords.endsFirmly(first)
    else { return nil }
    text = rest
    return first
  }

  // MARK: Pieces

  /// The parts between signs, outside of brackets.
  private func pieces() -> [String] {
    var pieces: [String] = []
    var current: [Unicode.Scalar] = []
    var depth = 0
    for scalar in text.unicodeScalars {
      if scalar == "(" || scalar == "（" { depth += 1 }
      if scalar == ")" || scalar == "）" { depth -= 1 }
      if depth <= 0, ["、", "，", ",", "/", "／", "&", "|"].contains(String(scalar)) {
        pieces.append(String(current))
        current = []
      } else {
        current.append(scalar)
      }
    }
    pieces.append(String(current))
    return joinInitials(pieces.flatMap(Self.splitAtAnd).map(NameKey.spaced).filter { !$0.isEmpty })
  }

  /// `张三和李四` are two where both have two to four characters; `李和平` is one.
  private static func splitAtAnd(_ piece: String) -> [String] {
    let scalars = Array(piece.unicodeScalars)
    var names: [String] = []
    var start = 0
    var cursor = TextCursor(scalars)
    while !cursor.isAtEnd {
      guard let words = ["和", "与", "及", " and "].first(where: cursor.isAt),
        case let end = cursor.index + words.unicodeScalars.count,
        words == " and "
          || (isWholeName(scalars[start..<cursor.index]) && isWholeName(scalars[end...]))
      else {
        cursor.index += 1
        continue
      }
      names.append(String(scalars[start..<cursor.index]))
      cursor.index = end
      start = end
    }
    return names + [String(scalars[start...])]
  }

  static func isWholeName(_ text: String) -> Bool { isWholeName(text.unicodeScalars) }

  /// Whether the scalars are two to four Chinese characters; it looks no further than these and their padding.
  private static func isWholeName(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var count = 0
    for scalar in scalars where !scalar.isBlank {
      count += 1
      guard count <= 4, scalar.isChinese else { return false }
    }
    return count >= 2
  }

  /// `Smith, J.` is one name, whose initials stand behind.
  private func joinInitials(_ pieces: [String]) -> [String] {
    var result: [String] = []
    for piece in pieces {
      let letters = piece.unicodeScalars.filter { $0 != "." && $0 != " " }
      let isInitials = piece.hasSuffix(".") && letters.count <= 2 && letters.allSatisfy(\.isASCIILetter)
      if isInitials, let last = result.last, !last.contains(" ") {
        result[result.count - 1] = last + ", " + piece
      } else {
        result.append(piece)
      }
    }
    return result
  }

  // MARK: Brackets and posts

  /// The people of a piece in which brackets end Chinese names: `张三（局长） 李四（科长）`.
  private mutating func peopleWithBrackets(_ piece: String) -> [String] {
    let scalars = Array(piece.unicodeScalars)
    guard Self.isChineseOutside(scalars) else { return [piece] }
    var people: [String] = []
    var start = 0
    var depth = 0
    for (index, scalar) in scalars.enumerated() {
      if Self.opens(scalar) { depth += 1 }
      guard Self.closes(scalar) else { continue }
      depth -= 1
      let rest = scalars[(index + 1)...].drop(while: \.isBlank)
      let isNamed = scalars[start..<index].prefix { !Self.opens($0) }.contains { !$0.isBlank }
      guard depth == 0, isNamed, let next = rest.first, !Self.opens(next) else { continue }
      people.append(NameKey.spaced(String(scalars[start...index])))
      start = rest.startIndex
    }
    guard !people.isEmpty else { return [piece] }
    people.append(NameKey.spaced(String(scalars[start...])))
    guard people.allSatisfy({ Self.isWholeName($0.unicodeScalars.prefix { !Self.opens($0) }) }) else {
      unclear.append(piece)
      return []
    }
    changes.append(TextChange(.split, from: piece, to: people.joined(separator: "、")))
    return people
  }

  /// Whether brackets are a part of a name that is not Chinese, with more of it behind them: `Christopher (Ed) Lee`.
  private static func keepsBrackets(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let close = scalars.lastIndex(where: closes), !isChineseOutside(scalars) else { return false }
    return scalars[(close + 1)...].contains { !$0.isBlank }
  }

  /// Whether a Chinese character stands outside brackets.
  private static func isChineseOutside(_ scalars: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for scalar in scalars {
      if opens(scalar) { depth += 1 }
      if closes(scalar) { depth -= 1 }
      if depth == 0, scalar.isChinese { return true }
    }
    return false
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "（" }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "）" }

  /// Takes brackets off a name; what they hold is a department, or a post that the report names.
  private mutating func takeBrackets(_ piece: inout String) -> String? {
    let scalars = Array(piece.unicodeScalars)
    if Self.keepsBrackets(scalars) { return nil }
    let isChinese = Self.isChineseOutside(scalars)
    guard let open = isChinese ? scalars.firstIndex(where: Self.opens) : scalars.lastIndex(where: Self.opens),
      let close = scalars.lastIndex(where: Self.closes), close > open
    else { return nil }
    let inside = NameKey.cleaned(scalars[(open + 1)..<close])
    let outside = NameKey.spaced(String(scalars[..<open] + scalars[(close + 1)...]))
    if DepartmentWords.endsFirmly(outside), Self.isWholeName(inside) {
      piece = inside
      return outside
    }
    // 女 and a nation tell people of one name apart; the text is kept as written.
    if inside == "女" || inside.hasSuffix("族") || outside.isEmpty { return nil }
    changes.append(TextChange(.post, from: piece, to: outside))
    piece = outside
    return DepartmentWords.endsFirmly(inside) ? inside : nil
  }

  private mutating func takePost(_ piece: inout String) {
    let cleaned = NameKey.cleaned(piece.unicodeScalars)
    if PersonWords.posts.contains(cleaned) {
      changes.append(TextChange(.post, from: cleaned, to: ""))
      piece = ""
      return
    }
    for post in PersonWords.posts {
      let length = post.unicodeScalars.count
      var rest: String?
      if cleaned.hasPrefix(post) { rest = String(cleaned.unicodeScalars.dropFirst(length)) }
      if cleaned.hasSuffix(post) { rest = String(cleaned.unicodeScalars.dropLast(length)) }
      guard let rest, Self.isWholeName(rest) || rest.unicodeScalars.contains("·") else { continue }
      changes.append(TextChange(.post, from: cleaned, to: rest))
      piece = rest
      return
    }
    if cleaned.hasSuffix("等"), cleaned.unicodeScalars.count > 2 {
      changes.append(TextChange(.mark, from: cleaned, to: String(cleaned.unicodeScalars.dropLast())))
      piece = String(cleaned.unicodeScalars.dropLast())
    }
  }

  // MARK: Blanks

  /// The names of a piece: blanks pad short ones, and separate those of two to four characters.
  private mutating func names(in piece: String) -> [String] {
    let parts = piece.split(separator: " ").map(String.init)
    guard parts.count > 1, piece.unicodeScalars.allSatisfy({ $0.isChinese || $0.isBlank || $0 == "·" }) else {
      let name = PersonName.unpadded(NameKey.spaced(piece))
      return name.isEmpty ? [] : [name]
    }
    guard let names = Self.joined(parts) else {
      unclear.append(piece)
      return []
    }
    let kind: TextChange.Kind = names.count > 1 ? .split : .blanks
    changes.append(TextChange(kind, from: piece, to: names.joined(separator: "、")))
    return names
  }

  /// The names that parts between blanks make; nil where more than three single characters follow one another.
  private static func joined(_ parts: [String]) -> [String]? {
    var names: [String] = []
    var pending: [String] = []
    for part in parts {
      if part.unicodeScalars.count == 1 {
        pending.append(part)
        if pending.count > 3 { return nil }
      } else if pending.count == 1 {
        names.append(pending.joined() + part)
        pending = []
      } else {
        if !pending.isEmpty { names.append(pending.joined()) }
        names.append(part)
        pending = []
      }
    }
    return pending.isEmpty ? names : names + [pending.joined()]
  }
}

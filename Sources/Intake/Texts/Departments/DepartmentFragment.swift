internal import Loading

/// A stretch of a department cell between two separators or line breaks.
struct DepartmentFragment {
  enum Role: Hashable {
    case lead, support
  }

  /// What separates a fragment from the one before it.
  enum Border: Hashable {
    /// A sign that always separates, a numbering, or a word that says who leads.
    case certain
    case lineBreak
  }

  var text: String {
    didSet { if text != oldValue { written = text } }
  }
  /// The text as the cell has it, with its blanks, where nothing was taken off.
  private(set) var written = ""
  var border: Border
  /// The role that words in front of it give to it and all that follow.
  var label: Role?
  /// The role that words behind it give: in brackets to itself, else to all before it as well.
  var mark: Role?
  var isMarkBracketed = false
  /// The words behind it that speak of departments without a name.
  var others: OtherDepartments?
  /// What was taken off.
  var changes: [TextChange] = []
}

extension DepartmentFragment {
  /// The fragments of a cell, without the words around names; empty ones are left out.
  ///
  /// A registered name is never split, nor is anything taken off it.
  static func all(in cell: String, _ register: DepartmentRegister) -> [DepartmentFragment] {
    let scalars = Array(cell.unicodeScalars)
    var fragments: [DepartmentFragment] = []
    var label: Role?
    var border = Border.certain
    let kept = register.spans(in: scalars).ranges.filter { scalars[$0].contains(where: separates) }
    for (stretch, next) in stretches(of: scalars, keeping: kept) {
      for var fragment in labelled(stretch, border: border, register) {
        if let own = fragment.label { label = own }
        if !register.isRegistered(fragment.text) { fragment.takeMarks() }
        if fragment.text.isEmpty {
          carryOthers(of: fragment, to: &fragments)
          carryMark(of: fragment, to: &fragments)
        } else {
          fragment.label = label
          fragments.append(fragment)
        }
        border = .lineBreak
        if fragment.label != nil && fragment.text.isEmpty { border = .certain }
      }
      if next == .certain || border != .certain { border = next }
    }
    return fragments
  }

  /// A mark that stands by itself belongs to the name before it: `财政局⏎（牵头）`.
  private static func carryMark(of fragment: DepartmentFragment, to fragments: inout [DepartmentFragment]) {
    guard let mark = fragment.mark, let last = fragments.indices.last else { return }
    fragments[last].mark = mark
    fragments[last].isMarkBracketed = fragment.isMarkBracketed
    fragments[last].changes += fragment.changes
  }

  private static func carryOthers(of fragment: DepartmentFragment, to fragments: inout [DepartmentFragment]) {
    guard let others = fragment.others, let last = fragments.indices.last else { return }
    fragments[last].others = others
  }

  // MARK: Separators

  private static let separators: Set<Unicode.Scalar> = [
    "、", "；", ";", "，", ",", "/", "／", "|", "｜", "\t", "。",
  ]

  /// Whether a sign always separates names.
  static func separates(_ scalar: Unicode.Scalar) -> Bool { separators.contains(scalar) }

  /// Whether a scalar ends a line.
  static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{0B}"
  }

  /// Whether a scalar opens or closes a bracket.
  static func brackets(_ scalar: Unicode.Scalar) -> Bool {
    opening.contains(scalar) || closing.contains(scalar)
  }

  /// Whether a scalar opens a bracket.
  static func opens(_ scalar: Unicode.Scalar) -> Bool { opening.contains(scalar) }

  /// Whether a scalar closes a bracket.
  static func closes(_ scalar: Unicode.Scalar) -> Bool { closing.contains(scalar) }

  private static let opening: Set<Unicode.Scalar> = ["(", "（", "[", "【", "〔", "《"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "]", "】", "〕", "》"]

  /// The stretches of a cell, each with the border behind it; separators within brackets and kept ranges do not count.
  private static func stretches(
    of cell: [Unicode.Scalar], keeping kept: [Range<Int>]
  ) -> [(String, Border)] {
    var result: [(String, Border)] = []
    var current: [Unicode.Scalar] = []
    var depth = 0
    var kept = kept[...]
    for (index, scalar) in cell.enumerated() {
      if opening.contains(scalar) { depth += 1 }
      if closing.contains(scalar) { depth = max(0, depth - 1) }
      if let first = kept.first, first.upperBound <= index { kept.removeFirst() }
      let isKept = kept.first?.contains(index) ?? false
      if depth == 0, !isKept, breaks(scalar) || separates(scalar) {
        result.append((String(current), breaks(scalar) ? .lineBreak : .certain))
        current = []
      } else {
        current.append(scalar)
      }
    }
    return result + [(String(current), .certain)]
  }

  /// Whether every bracket of a cell is closed.
  static func hasWholeBrackets(_ cell: String) -> Bool {
    var depth = 0
    for scalar in cell.unicodeScalars {
      if opening.contains(scalar) { depth += 1 }
      if closing.contains(scalar) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  // MARK: Words in front

  /// The stretch as fragments, of which there are several where labels stand within it: `牵头单位：A 配合单位：B`.
  private static func labelled(
    _ stretch: String, border: Border, _ register: DepartmentRegister
  ) -> [DepartmentFragment] {
    var fragments: [DepartmentFragment] = []
    var rest = Array(NameKey.spaced(stretch).unicodeScalars)
    var current = DepartmentFragment(text: "", border: border)
    if register.isRegistered(stretch) {
      current.text = String(rest)
      if stretch.unicodeScalars.contains(where: breaks) {
        current.changes.append(TextChange(.rejoined, from: stretch, to: current.text))
      }
      return [current]
    }
    if let numbering = Numbering(leading: String(rest)), numbering.style != .chineseBracketed {
      current.border = .certain
      current.changes.append(TextChange(.numbering, from: String(rest), to: numbering.rest))
      rest = Array(numbering.rest.unicodeScalars)
    }
    let folded = rest.map { FoldedText.one($0).lowered }
    var text: [Unicode.Scalar] = []
    var index = 0
    while index < rest.count {
      let isStart = index == 0 || rest[index - 1] == " "
      guard isStart, let (role, end) = label(in: TextCursor(folded, at: index)) else {
        text.append(rest[index])
        index += 1
        continue
      }
      if !text.allSatisfy(\.isBlank) {
        current.text = String(text)
        fragments.append(current)
        current = DepartmentFragment(text: "", border: .certain)
      }
      text = []
      current.label = role
      current.border = .certain
      current.changes.append(TextChange(.mark, from: String(rest[index..<end]), to: ""))
      index = end
    }
    current.text = String(text)
    if fragments.isEmpty, current.changes.isEmpty { current.written = trimmed(stretch) }
    return fragments + [current]
  }

  /// The text without the blanks at its ends.
  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The role of the label that stands at the cursor, and the index behind its colon.
  static func label(in cursor: TextCursor) -> (Role, Int)? {
    let lists: [(Role, [String])] = [
      (.lead, DepartmentWords.leadLabels), (.support, DepartmentWords.supportLabels),
    ]
    for (role, labels) in lists {
      for words in labels where cursor.isAt(words) {
        var next = cursor
        next.index += words.unicodeScalars.count
        while next.take(" ") {}
        guard next.take(":") else { continue }
        return (role, next.index)
      }
    }
    return nil
  }

  // MARK: Words behind

  private mutating func takeMarks() {
    text = NameKey.spaced(text)
    if text.hasPrefix("由"), text.unicodeScalars.count > 3 { text = String(text.unicodeScalars.dropFirst()) }
    takeOthers()
    takeEnding(of: DepartmentWords.openEndings)
    takeBracketedMark()
    takePlainMark()
    takeOthers()
    takeEnding(of: DepartmentWords.openEndings)
  }

  private mutating func takeBracketedMark() {
    let scalars = Array(text.unicodeScalars)
    guard let last = scalars.last, last == ")" || last == "）" || last == "】" || last == "]",
      let open = scalars.lastIndex(where: { Self.opening.contains($0) })
    else { return }
    let inside = NameKey.key(String(scalars[(open + 1)..<(scalars.count - 1)]))
    guard let role = Self.role(of: inside) else { return }
    setMark(role, keeping: String(scalars[..<open]), bracketed: true)
  }

  private mutating func takePlainMark() {
    for (role, endings) in Self.endings {
      for words in endings where words.unicodeScalars.first?.isChinese ?? false {
        guard text.hasSuffix(words), text.unicodeScalars.count >= words.unicodeScalars.count else { continue }
        let kept = String(text.unicodeScalars.dropLast(words.unicodeScalars.count))
        setMark(role, keeping: kept, bracketed: false)
        return
      }
    }
  }

  private mutating func takeOthers() {
    guard let (list, others) = OtherDepartments.taken(from: text) else { return }
    changes.append(TextChange(.mark, from: text, to: list))
    self.others = others
    text = list
  }

  private mutating func takeEnding(of list: [String]) {
    for words in list
    where text.hasSuffix(words) && text.unicodeScalars.count > words.unicodeScalars.count + 1 {
      let kept = String(text.unicodeScalars.dropLast(words.unicodeScalars.count))
      changes.append(TextChange(.mark, from: text, to: kept))
      text = NameKey.spaced(kept)
      return
    }
  }

  private mutating func setMark(_ role: Role, keeping kept: String, bracketed: Bool) {
    changes.append(TextChange(.mark, from: text, to: NameKey.spaced(kept)))
    mark = role
    isMarkBracketed = bracketed
    text = NameKey.spaced(kept)
    for words in ["、", "-", "—", ":", "："] where text.hasSuffix(words) {
      text = String(text.unicodeScalars.dropLast())
    }
  }

  private static let endings: [(Role, [String])] = [
    (.lead, DepartmentWords.leadEndings), (.support, DepartmentWords.supportEndings),
  ]

  private static func role(of words: String) -> Role? {
    endings.first { $0.1.contains(words) }?.0
  }
}

extension NameKey {
  /// The text with one plain blank for any blanks, none at its ends, and no zero-width characters.
  static func spaced(_ text: String) -> String {
    var kept: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default: break
      }
      if !scalar.isBlank {
        kept.append(scalar)
      } else if let last = kept.last, last != " " {
        kept.append(" ")
      }
    }
    if kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}

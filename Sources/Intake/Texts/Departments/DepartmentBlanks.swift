/// Decides what the blanks of a text between separators mean.
///
/// Blanks between single characters pad one name: `财 政 局`. A blank between two complete names separates them. What
/// lies between these two is asked for; names of other scripts keep their blanks.
struct DepartmentBlanks {
  let register: DepartmentRegister

  enum Reading {
    /// One name, or a text whose blanks say nothing.
    case one
    /// The parts of which names are put together as of lines.
    case parts([String])
    /// One name or two.
    case open(String, String)
  }

  /// Reads a text, which may be a piece between line breaks that cut names in two.
  func read(_ text: String, isPiece: Bool) -> Reading {
    let units = Self.units(of: text)
    guard TextBudget.holds(text), text.unicodeScalars.contains(where: \.isChinese) else { return .one }
    if let spread = units.lazy.compactMap({ cut($0.parts) }).first { return spread }
    if isPiece, units.dropLast().contains(where: { Self.mayEnd($0.text) }) {
      return .parts(units.map(\.text))
    }
    for (left, right) in zip(units, units.dropFirst()) where isShort(left.text, right.text) {
      return .open(left.text, right.text)
    }
    let parts = units.map(\.text)
    if beginsWithCompleteName(parts) { return .parts(parts) }
    return cut(parts) ?? .one
  }

  /// Whether some of the parts, but not all, make a complete name.
  private func beginsWithCompleteName(_ parts: [String]) -> Bool {
    var name = ""
    for part in parts.dropLast() {
      name += part
      guard TextBudget.holds(name, atMost: TextBudget.name) else { return true }
      if isComplete(name) { return true }
    }
    return false
  }

  private func isComplete(_ name: String) -> Bool {
    if let last = name.unicodeScalars.last, DepartmentFragment.closes(last) { return true }
    return register.has(name) || (name.unicodeScalars.count > 2 && DepartmentWords.endsAsName(name))
  }

  /// Whether a part can be the end of a name that was begun before it.
  private static func mayEnd(_ part: String) -> Bool {
    DepartmentWords.tails.contains(part) || DepartmentWords.endsAsName(part)
  }

  /// Whether two parts end as departments do, but one is so short that it may be the beginning of the other's name.
  private func isShort(_ left: String, _ right: String) -> Bool {
    let isJoining = ["和", "与", "及"].contains { right.hasPrefix($0) }
    if isJoining, !register.has(right) { return isComplete(left) && DepartmentWords.endsAsName(right) }
    guard DepartmentWords.endsAsName(left), DepartmentWords.endsAsName(right) else { return false }
    return !isComplete(left) || !isComplete(right)
  }

  /// The two names that parts of one name would also make; nil where there are none.
  private func cut(_ parts: [String]) -> Reading? {
    guard parts.count > 1, !parts.contains(where: Self.isAnd) else { return nil }
    let whole = parts.joined()
    guard TextBudget.holds(whole, atMost: TextBudget.name), !register.has(whole) else { return nil }
    var left = ""
    for part in parts.dropLast() {
      left += part
      guard left.unicodeScalars.count > 2, register.has(left) || DepartmentWords.endsFirmly(left) else {
        continue
      }
      let right = String(whole.unicodeScalars.dropFirst(left.unicodeScalars.count))
      if isComplete(right) { return .open(left, right) }
    }
    return nil
  }

  // MARK: Units

  /// A part between blanks, or single characters that stand together.
  private struct Unit {
    var parts: [String]
    var text: String {
      parts.allSatisfy(DepartmentBlanks.isLatin) ? parts.joined(separator: " ") : parts.joined()
    }
  }

  private static func units(of text: String) -> [Unit] {
    var units: [Unit] = []
    for part in parts(of: text) {
      guard let last = units.last, belongs(part, to: last) else {
        units.append(Unit(parts: [part]))
        continue
      }
      units[units.count - 1].parts.append(part)
    }
    return units
  }

  /// Whether a part and those before it are single characters, words of another script, or joined by an `和`.
  private static func belongs(_ part: String, to unit: Unit) -> Bool {
    guard let last = unit.parts.last else { return false }
    if isAnd(part) || isAnd(last) { return true }
    if isLatin(part) { return isLatin(last) }
    guard isSingle(part) else { return false }
    if unit.parts.allSatisfy(isSingle) { return true }
    return unit.parts.count == 1 && DepartmentWords.tails.contains(part) && !DepartmentWords.endsAsName(last)
  }

  private static func isAnd(_ part: String) -> Bool { ["和", "与", "及", "以及", "暨", "&", "+"].contains(part) }

  private static func isSingle(_ part: String) -> Bool {
    part.unicodeScalars.count == 1 && part.unicodeScalars.allSatisfy(\.isChinese)
  }

  private static func isLatin(_ part: String) -> Bool {
    part.unicodeScalars.allSatisfy { !$0.isChinese && !DepartmentFragment.brackets($0) }
  }

  /// The parts between the blanks outside of brackets.
  private static func parts(of text: String) -> [String] {
    var depth = 0
    return NameKey.spaced(text).unicodeScalars.split { scalar in
      if DepartmentFragment.opens(scalar) { depth += 1 }
      if DepartmentFragment.closes(scalar) { depth = max(0, depth - 1) }
      return depth == 0 && scalar == " "
    }
    .map { String($0) }
  }
}

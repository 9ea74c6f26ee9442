/// Splits names at `和`, `与`, `及`, `and` and `&`, only where both sides are departments.
struct DepartmentConjunction {
  let register: DepartmentRegister

  /// The names that a text between separators writes, or why that is not certain.
  func names(_ name: DepartmentName) -> Result<[DepartmentName], DepartmentProblem> {
    if register.has(name.text) || DepartmentWords.isCollective(name.text) { return .success([name]) }
    let cuts = self.cuts(of: name.text)
    for (left, right) in cuts where register.has(left) && register.has(right) {
      return .success([DepartmentName(left, .known), DepartmentName(right, .known)])
    }
    for (left, right) in cuts {
      if isCommon(name.text, left: left) { continue }
      let isLeftName = register.has(left) || DepartmentWords.endsAsName(left)
      let isRightName = register.has(right) || DepartmentWords.endsAsName(right)
      if isChinese(left) {
        guard isLeftName, isRightName else { continue }
        if register.has(left) || DepartmentWords.endsFirmly(left) {
          return names(DepartmentName(right, .ending)).map { [DepartmentName(left, .ending)] + $0 }
        }
        return .failure(.ambiguous(name.text, options: [[name.text], [left, right]]))
      }
      if register.has(left) || register.has(right) {
        return .failure(.ambiguous(name.text, options: [[name.text], [left, right]]))
      }
    }
    return .success([name])
  }

  private func isChinese(_ text: String) -> Bool { text.unicodeScalars.last?.isChinese ?? false }

  /// Whether the `和` behind the left side belongs to a name that offices everywhere have.
  private func isCommon(_ text: String, left: String) -> Bool {
    DepartmentWords.common.contains { common in
      guard let and = common.unicodeScalars.firstIndex(where: { $0 == "和" || $0 == "与" }) else {
        return false
      }
      let tail = String(common.unicodeScalars[and...])
      let head = String(common.unicodeScalars[..<and])
      let behind = String(text.unicodeScalars.dropFirst(left.unicodeScalars.count))
      return left.hasSuffix(head) && behind.hasPrefix(tail)
    }
  }

  /// Both sides of every conjunction that stands outside brackets.
  private func cuts(of text: String) -> [(String, String)] {
    let scalars = Array(text.unicodeScalars)
    var cuts: [(String, String)] = []
    var depth = 0
    for index in scalars.indices {
      if scalars[index] == "（" || scalars[index] == "(" { depth += 1 }
      if scalars[index] == "）" || scalars[index] == ")" { depth -= 1 }
      guard depth == 0, index > 0 else { continue }
      let cursor = TextCursor(scalars, at: index)
      for words in ["以及", "和", "与", "及", "暨", " and ", " And ", " AND ", " & ", "&", "＆", "+"]
      where cursor.isAt(words) {
        let left = NameKey.cleaned(scalars[..<index])
        let right = NameKey.cleaned(scalars[(index + words.unicodeScalars.count)...])
        if !left.isEmpty, !right.isEmpty { cuts.append((left, right)) }
        break
      }
    }
    return cuts
  }
}

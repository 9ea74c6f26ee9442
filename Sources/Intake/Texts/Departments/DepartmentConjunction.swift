/// Splits names at `和`, `与`, `及`, `and` and `&`, only where both sides are departments.
struct DepartmentConjunction {
  let register: DepartmentRegister

  /// The names that a text between separators writes, or why that is not certain.
  ///
  /// The text goes from left to right: each name that is certain is taken off, and the rest is a text like it.
  func names(_ name: DepartmentName) -> Result<[DepartmentName], DepartmentProblem> {
    let text = Text(name.text, register)
    var names: [DepartmentName] = []
    var rest = name
    var start = text.scalars.startIndex
    while true {
      switch step(text, from: start, rest.text) {
      case .whole: return .success(names + [rest])
      case .pair(let left, let right):
        return .success(names + [DepartmentName(left, .known), DepartmentName(right, .known)])
      case .open(let left, let right):
        return .failure(.ambiguous(rest.text, options: [[rest.text], [left, right]]))
      case .first(let left, let cut):
        names.append(DepartmentName(left, .ending))
        rest = DepartmentName(cut.right, .ending)
        start = cut.end
      }
    }
  }

  /// What the rest of a text is.
  private enum Step {
    /// One name.
    case whole
    /// Two names that are known.
    case pair(String, String)
    /// A name, and behind the cut another rest.
    case first(String, Cut)
    /// One name or two.
    case open(String, String)
  }

  private func step(_ text: Text, from start: Int, _ rest: String) -> Step {
    if register.has(rest) || DepartmentWords.isCollective(rest) { return .whole }
    let cuts = text.cuts.drop { $0.start <= start }
    for cut in cuts where cut.isRightKnown {
      let left = text.left(of: cut, from: start)
      if !left.isEmpty, register.has(left) { return .pair(left, cut.right) }
    }
    for cut in cuts {
      let left = text.left(of: cut, from: start)
      if left.isEmpty || isCommon(text, cut, left) { continue }
      let isLeftKnown = register.has(left)
      guard isChinese(left) else {
        if isLeftKnown || cut.isRightKnown { return .open(left, cut.right) }
        continue
      }
      guard isLeftKnown || DepartmentWords.endsAsName(left),
        cut.isRightKnown || DepartmentWords.endsAsName(cut.right)
      else { continue }
      let isFirm = isLeftKnown || DepartmentWords.endsFirmly(left)
      return isFirm && !cut.isInBeginning ? .first(left, cut) : .open(left, cut.right)
    }
    return .whole
  }

  private func isChinese(_ text: String) -> Bool { text.unicodeScalars.last?.isChinese ?? false }

  /// Whether the `和` behind the left side belongs to a name that offices everywhere have.
  private func isCommon(_ text: Text, _ cut: Cut, _ left: String) -> Bool {
    let cursor = TextCursor(text.scalars, at: cut.start)
    return Self.common.contains { head, tail in cursor.isAt(tail) && left.hasSuffix(head) }
  }

  /// The common names with an `和` or `与`, cut in front of it.
  private static let common = DepartmentWords.common.compactMap { common -> (head: String, tail: String)? in
    let scalars = common.unicodeScalars
    guard let and = scalars.firstIndex(where: { $0 == "和" || $0 == "与" }) else { return nil }
    return (String(scalars[..<and]), String(scalars[and...]))
  }

  /// A conjunction that stands outside brackets.
  private struct Cut {
    let start: Int
    let end: Int
    /// The text behind it.
    let right: String
    let isRightKnown: Bool
    /// Whether a registered name stands around it that is only the beginning of the text's.
    let isInBeginning: Bool
  }

  /// A text with the places at which it may be cut.
  private struct Text {
    let scalars: [Unicode.Scalar]
    private(set) var cuts: [Cut] = []

    init(_ text: String, _ register: DepartmentRegister) {
      scalars = Array(text.unicodeScalars)
      let spans = register.spans(in: scalars)
      var depth = 0
      for index in scalars.indices {
        if scalars[index] == "（" || scalars[index] == "(" { depth += 1 }
        if scalars[index] == "）" || scalars[index] == ")" { depth -= 1 }
        guard depth == 0, index > 0, !spans.ranges.contains(where: { $0.contains(index) }),
          let length = DepartmentConjunction.length(of: TextCursor(scalars, at: index))
        else { continue }
        let right = NameKey.cleaned(scalars[(index + length)...])
        guard !right.isEmpty else { continue }
        cuts.append(
          Cut(
            start: index, end: index + length, right: right, isRightKnown: register.has(right),
            isInBeginning: spans.beginnings.contains { $0.contains(index) }))
      }
    }

    /// The text between a place and a cut.
    func left(of cut: Cut, from start: Int) -> String { NameKey.cleaned(scalars[start..<cut.start]) }
  }

  /// How long the word or sign is that joins two names where a cursor stands; nil where none does.
  static func length(of cursor: TextCursor) -> Int? {
    ["以及", "和", "与", "及", "暨", " and ", " And ", " AND ", " & ", "&", "＆", "+"].first(where: cursor.isAt)?
      .unicodeScalars.count
  }
}

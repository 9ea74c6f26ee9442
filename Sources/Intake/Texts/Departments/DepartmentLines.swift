/// Decides which of the lines between two separators belong together.
struct DepartmentLines {
  let register: DepartmentRegister

  /// The names that the lines write, or why that is not certain.
  func names(_ lines: [String]) -> Result<[DepartmentName], DepartmentProblem> {
    if let long = lines.first(where: { !TextBudget.holds($0, atMost: TextBudget.name) }) {
      return .failure(.brokenName(long))
    }
    guard lines.count > 1 else {
      return .success(lines.map { DepartmentName(NameKey.cleaned($0.unicodeScalars), .separated) })
    }
    let known = groupings(lines) { register.has($0) }
    if known.count == 1, let only = known.first { return .success(named(only, from: lines, by: .known)) }
    if known.count > 1 { return .failure(.ambiguous(joined(lines), options: known)) }
    return byEndings(lines)
  }

  /// All ways to put the lines together in which every name passes; at most two are looked for.
  private func groupings(_ lines: [String], where passes: (String) -> Bool) -> [[String]] {
    var ways: [[Way]] = [[Way()]]
    for end in 1...lines.count {
      var found: [Way] = []
      for start in max(0, end - 6)..<end where !ways[start].isEmpty && found.count < 2 {
        let name = joined(Array(lines[start..<end]))
        guard passes(name) else { continue }
        found += ways[start].indices.prefix(2 - found.count).map { Way(name: name, start: start, before: $0) }
      }
      ways.append(found)
    }
    return ways[lines.count].map { names(of: $0, in: ways) }
  }

  /// A way to put the first lines together: its last name, and the way that goes before it.
  private struct Way {
    var name = ""
    /// How many lines stand before its last name, and which of their ways it is.
    var start = 0
    var before = 0
  }

  private func names(of last: Way, in ways: [[Way]]) -> [String] {
    var names: [String] = []
    var way = last
    while !way.name.isEmpty {
      names.append(way.name)
      way = ways[way.start][way.before]
    }
    return names.reversed()
  }

  // MARK: By endings

  private func byEndings(_ lines: [String]) -> Result<[DepartmentName], DepartmentProblem> {
    var groups: [[String]] = []
    for line in lines {
      guard let last = groups.last else {
        groups.append([line])
        continue
      }
      switch border(between: last, and: line) {
      case .join:
        let name = joined(last + [line])
        guard TextBudget.holds(name, atMost: TextBudget.name) else { return .failure(.brokenName(name)) }
        groups[groups.count - 1].append(line)
      case .split: groups.append([line])
      case .open:
        return .failure(
          .ambiguous(
            joined(last + [line]), options: [[joined(last), joined([line])], [joined(last + [line])]]))
      }
    }
    let names = groups.map(joined)
    if let broken = names.first(where: { !isComplete($0) }) { return .failure(.brokenName(broken)) }
    return .success(named(names, from: lines, by: .ending))
  }

  private enum Decision {
    case join, split, open
  }

  private func border(between group: [String], and line: String) -> Decision {
    let name = joined(group)
    let next = joined([line])
    guard let last = name.unicodeScalars.last, let first = next.unicodeScalars.first else { return .split }
    if DepartmentFragment.opens(first) { return .join }
    if DepartmentFragment.closes(last) { return borderBehindBracket(next) }
    if !last.isChinese, !first.isChinese { return latinBorder(name, next, first: first) }
    if ["和", "与", "及", "的"].contains(String(last)) || spansCommonName(name, next) { return .join }
    if register.has(name), register.has(next) { return .split }
    if DepartmentWords.tails.contains(next), !register.has(next) { return .join }
    if register.has(name) {
      return isComplete(next) || !DepartmentWords.endsAsName(name + next) ? .split : .open
    }
    guard DepartmentWords.endsAsName(name), !hasOpenAnd(name) else { return .join }
    let isPlace =
      DepartmentWords.placeEndings.contains { name.hasSuffix($0) } && !DepartmentWords.endsFirmly(name)
    let isNextPlace = DepartmentWords.placeEndings.contains { next.hasSuffix($0) }
    if isPlace, !isNextPlace, !DepartmentWords.isCollective(name) { return .open }
    return isComplete(next) || DepartmentWords.endsFirmly(name) ? .split : .open
  }

  /// A closed bracket ends its name, unless what follows is no name by itself: `各县（区）⏎人民政府`.
  private func borderBehindBracket(_ next: String) -> Decision {
    if register.has(next) { return .split }
    let goesOn = Self.littleWords.contains(firstWord(of: next)) || DepartmentWords.tails.contains(next)
    return goesOn || ["和", "与", "及", "的"].contains(where: next.hasPrefix)
      ? .open : .split
  }

  /// Words that stand within English names.
  private static let littleWords: Set<String> = ["and", "&", "of", "for", "the", "to", "in", "-"]

  private func firstWord(of name: String) -> String {
    name.split(separator: " ").first.map { NameKey.key(String($0)) } ?? ""
  }

  /// English lines are names of their own unless a little word shows that the name goes on.
  private func latinBorder(_ name: String, _ next: String, first: Unicode.Scalar) -> Decision {
    let lastWord = name.split(separator: " ").last.map { NameKey.key(String($0)) } ?? ""
    if Self.littleWords.contains(lastWord) || Self.littleWords.contains(firstWord(of: next))
      || ("a"..."z").contains(first)
    {
      return .join
    }
    return .split
  }

  /// Whether the border lies within a name that offices everywhere have.
  private func spansCommonName(_ name: String, _ next: String) -> Bool {
    let left = Array(name.unicodeScalars)
    let right = Array(next.unicodeScalars)
    return DepartmentWords.common.contains { common in
      let scalars = Array(common.unicodeScalars)
      return (1..<scalars.count).contains { cut in
        left.suffix(cut).elementsEqual(scalars[..<cut]) && right.starts(with: scalars[cut...])
          && (cut > 1 || left.count == 1 || !DepartmentWords.endsAsName(name))
      }
    }
  }

  /// Whether a name holds an `和` whose left side is no name, so that more must follow: `住房和城乡`.
  private func hasOpenAnd(_ name: String) -> Bool {
    guard !DepartmentWords.endsFirmly(name), let and = name.unicodeScalars.firstIndex(of: "和") else {
      return false
    }
    return !DepartmentWords.endsAsName(String(name.unicodeScalars[..<and]))
  }

  private func isComplete(_ name: String) -> Bool {
    if register.has(name) || DepartmentWords.isCollective(name) { return true }
    guard let last = name.unicodeScalars.last, last.isChinese || last == "）" || last == ")" else {
      return true
    }
    guard last.isChinese else { return true }
    return DepartmentWords.endsAsName(name)
  }

  // MARK: Texts

  private func joined(_ lines: [String]) -> String {
    NameKey.cleaned(lines.joined(separator: "\n").unicodeScalars)
  }

  private func named(
    _ names: [String], from lines: [String], by derivation: DepartmentName.Derivation
  ) -> [DepartmentName] {
    let alone = Set(lines.map { joined([$0]) })
    return names.map { DepartmentName($0, alone.contains($0) ? derivation : .rejoined) }
  }
}

internal import Model

/// Splits one cell by what is known of all names.
struct DepartmentCell {
  let register: DepartmentRegister

  /// A name with the role that the cell gives it.
  private struct Item {
    var name: DepartmentName
    var label: DepartmentFragment.Role?
    var mark: DepartmentFragment.Role?
    var isMarkBracketed = false
  }

  func split(_ cell: String) -> Result<DepartmentNames.Split, DepartmentProblem> {
    let fragments = DepartmentFragment.all(in: cell, register)
    guard !fragments.isEmpty else { return .failure(.empty) }
    var items: [Item] = []
    var changes = fragments.flatMap(\.changes)
    for run in DepartmentNames.runs(fragments) {
      switch names(of: run) {
      case .failure(let problem): return .failure(problem)
      case .success(let names):
        changes += Self.changes(of: run, to: names)
        append(names, of: run, to: &items)
      }
    }
    if let problem = problem(of: fragments, items.map(\.name), in: cell) { return .failure(problem) }
    return .success(Self.split(items, changes: changes))
  }

  /// Why the names are not all of the departments that the cell speaks of.
  private func problem(
    of fragments: [DepartmentFragment], _ names: [DepartmentName], in cell: String
  ) -> DepartmentProblem? {
    let unnamed = fragments.filter { $0.others != nil }
    if let first = unnamed.first {
      let isClosed = unnamed.count == 1 && fragments.last?.others?.count == names.count
      let isOneList = fragments.allSatisfy { $0.label == nil && $0.mark == nil }
      if !isClosed || !isOneList { return .othersUnnamed(first.text) }
    }
    let isException = cell.unicodeScalars.contains("外")
    return names.first { name in
      name.id == nil
        && (DepartmentWords.isUnsettled(name.text) || (isException && name.text.hasPrefix("除")))
    }
    .map { .notOneName($0.text) }
  }

  private func append(_ names: [DepartmentName], of run: [DepartmentFragment], to items: inout [Item]) {
    if let last = items.last, names.count == 1, let name = names.first, run.count == 1,
      run.first?.label == last.label,
      DepartmentWords.isCollective(last.name.text), DepartmentWords.collectiveTails.contains(name.text)
    {
      let group = last.name.text + "、" + name.text
      items[items.count - 1].name = identified(DepartmentName(group, last.name.derivation))
      return
    }
    for (index, name) in names.enumerated() {
      let isLast = index == names.count - 1
      items.append(
        Item(
          name: name, label: run.first?.label, mark: isLast ? run.last?.mark : nil,
          isMarkBracketed: isLast && run.last?.isMarkBracketed ?? false))
    }
  }

  // MARK: Names

  private func names(of run: [DepartmentFragment]) -> Result<[DepartmentName], DepartmentProblem> {
    var lines: [String] = []
    let blanks = DepartmentBlanks(register: register)
    for text in run.map(\.text) {
      if register.isRegistered(text) {
        lines.append(text)
        continue
      }
      switch blanks.read(text, isPiece: run.count > 1) {
      case .one: lines.append(Self.withoutAnd(text))
      case .parts(let parts): lines += parts.map(Self.withoutAnd)
      case .open(let left, let right):
        let whole = NameKey.cleaned(text.unicodeScalars)
        return .failure(.ambiguous(whole, options: [[whole], [left, right]]))
      }
    }
    return DepartmentLines(register: register).names(lines).flatMap { names in
      var result: [DepartmentName] = []
      for name in names {
        switch DepartmentConjunction(register: register).names(name) {
        case .failure(let problem): return .failure(problem)
        case .success(let parts): result += parts
        }
      }
      if let unclear = result.first(where: { !register.candidates(for: $0.text).isEmpty }) {
        let options = register.candidates(for: unclear.text).map { [$0] }
        return .failure(.ambiguous(unclear.text, options: options))
      }
      return .success(result.map(identified))
    }
  }

  /// The `and` behind an English comma says nothing new: `Finance, Legal, and HR`.
  private static func withoutAnd(_ line: String) -> String {
    for words in ["and ", "And ", "& "] where line.hasPrefix(words) {
      return String(line.unicodeScalars.dropFirst(words.unicodeScalars.count))
    }
    return line
  }

  private func identified(_ name: DepartmentName) -> DepartmentName {
    var name = name
    name.id = register.id(of: name.text)
    if name.id != nil, name.derivation != .rejoined { name.derivation = .known }
    if name.id == nil, name.derivation == .known { name.derivation = .otherRow }
    return name
  }

  private static func changes(of run: [DepartmentFragment], to names: [DepartmentName]) -> [TextChange] {
    let written = run.map(\.written).joined(separator: "\n")
    let list = names.map(\.text).joined(separator: "、")
    if names.contains(where: { $0.derivation == .rejoined }) {
      return [TextChange(.rejoined, from: written, to: list)]
    }
    if names.count == 1, let name = names.first {
      return name.text == written ? [] : [TextChange(.blanks, from: written, to: name.text)]
    }
    return [TextChange(.split, from: written, to: list)]
  }

  // MARK: Roles

  private static func split(_ items: [Item], changes: [TextChange]) -> DepartmentNames.Split {
    let hasLead = items.contains { $0.mark == .lead }
    var roles = items.map { $0.isMarkBracketed ? $0.mark : nil }
    var start = 0
    for (index, item) in items.enumerated() {
      if index > 0, item.label != items[index - 1].label { start = index }
      guard let mark = item.mark, !item.isMarkBracketed else { continue }
      for earlier in start...index { roles[earlier] = roles[earlier] ?? mark }
      start = index + 1
    }
    var result = DepartmentNames.Split(leads: [], supporting: [], changes: changes)
    var seen: Set<String> = []
    let ordered = items.indices.map { index in
      (items[index].name, roles[index] ?? items[index].label ?? (hasLead ? .support : .lead))
    }
    for role in [DepartmentFragment.Role.lead, .support] {
      for (name, own) in ordered where own == role {
        guard seen.insert(name.id?.text ?? NameKey.identity(name.text)).inserted else {
          result.changes.append(TextChange(.repeated, from: name.text, to: ""))
          continue
        }
        if role == .lead { result.leads.append(name) } else { result.supporting.append(name) }
      }
    }
    if ordered.count == 1, result.changes.isEmpty, result.leads.first?.derivation == .separated {
      result.leads[0].derivation = .alone
    }
    return result
  }
}

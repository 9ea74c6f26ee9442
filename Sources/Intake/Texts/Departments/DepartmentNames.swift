internal import Diagnostics
package import Model

/// Splits the department cells of one ledger, by what all of them together say of its departments' names.
package struct DepartmentNames: Sendable {
  /// The departments of one cell.
  package struct Split: Hashable, Sendable {
    package var leads: [DepartmentName]
    package var supporting: [DepartmentName]
    package var changes: [TextChange]

    /// The names of the leads.
    package var leadNames: [String] { leads.map(\.text) }
    /// The names of the supporting departments.
    package var supportingNames: [String] { supporting.map(\.text) }
  }

  private var register: DepartmentRegister

  /// Learns from the known departments and from all department cells of the ledger.
  ///
  /// A cell teaches a name when it is split for certain by what is known so far; this is repeated until nothing new
  /// is learned, so that the order of the rows does not matter.
  package init(known: [Department], cells: [String]) {
    register = DepartmentRegister(known: known)
    let blanks = DepartmentBlanks(register: register)
    let distinct = Set(cells).sorted()
    for cell in distinct { teachPlainNames(of: cell, blanks) }
  }

  /// Learns the names of a cell that needs no decision: no line break within a name and no conjunction.
  private mutating func teachPlainNames(of cell: String, _ blanks: DepartmentBlanks) {
    guard DepartmentFragment.hasWholeBrackets(cell) else { return }
    let runs = Self.runs(DepartmentFragment.all(in: cell, register))
    for run in runs where run.count == 1 {
      guard let text = run.first?.text else { continue }
      let name = NameKey.cleaned(text.unicodeScalars)
      if Self.teaches(name), case .one = blanks.read(text, isPiece: false) { register.learn(name) }
    }
  }

  private static func teaches(_ name: String) -> Bool {
    guard TextBudget.holds(name, atMost: TextBudget.name), !DepartmentWords.tails.contains(name),
      !DepartmentWords.isCollective(name), !DepartmentWords.isUnsettled(name)
    else { return false }
    let isChinese = name.unicodeScalars.contains(where: \.isChinese)
    if isChinese {
      let conjunction = DepartmentConjunction(register: DepartmentRegister(known: []))
      let whole = try? conjunction.names(DepartmentName(name, .alone)).get()
      return DepartmentWords.endsAsName(name) && whole?.count == 1
    }
    return !name.utf8.contains(UInt8(ascii: "&")) && !NameKey.key(name).contains(" and ")
  }

  /// Splits a cell into its departments; a blank cell is the problem `.empty`.
  package func split(_ cell: String) -> Result<Split, DepartmentProblem> {
    let whole = NameKey.cleaned(cell.unicodeScalars)
    if whole.unicodeScalars.allSatisfy({ ["-", "—", "–", "/", "／", "无", "\\", "、"].contains(String($0)) }) {
      return .failure(.empty)
    }
    if let id = register.id(of: whole) {
      let changes =
        whole == cell ? [] : [TextChange(cell.contains("\n") ? .rejoined : .blanks, from: cell, to: whole)]
      return .success(Split(leads: [DepartmentName(whole, .known, id: id)], supporting: [], changes: changes))
    }
    guard DepartmentFragment.hasWholeBrackets(cell) else { return .failure(.brokenName(whole)) }
    if let problem = overlap(in: cell, whole) { return .failure(problem) }
    return DepartmentCell(register: register).split(cell)
  }

  /// Why it is not certain where the registered names of a cell begin and end.
  private func overlap(in cell: String, _ whole: String) -> DepartmentProblem? {
    let scalars = Array(cell.unicodeScalars)
    let spans = register.spans(in: scalars)
    let beginning = spans.beginnings.first { scalars[$0].contains(where: DepartmentFragment.separates) }
    let unclear = spans.clash + (beginning.map { [$0] } ?? [])
    guard !unclear.isEmpty else { return nil }
    return .ambiguous(
      whole, options: unclear.map { [NameKey.cleaned(scalars[$0])] } + (spans.clash.isEmpty ? [[whole]] : []))
  }

  /// The fragments between borders that are certain.
  static func runs(_ fragments: [DepartmentFragment]) -> [[DepartmentFragment]] {
    var runs: [[DepartmentFragment]] = []
    for fragment in fragments {
      let follows = fragment.border == .lineBreak && runs.last?.last?.mark == nil
      if follows, !runs.isEmpty { runs[runs.count - 1].append(fragment) } else { runs.append([fragment]) }
    }
    return runs
  }
}

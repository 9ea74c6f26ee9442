package import Diagnostics

/// What the intake has to tell of single cells: changes, deductions and findings.
package struct IntakeNotes: Sendable {
  /// A value that is not as the ledger has it.
  package struct Change: Hashable, Sendable {
    package var place: Place
    package var field: Field
    package var change: TextChange
  }

  /// Something that the ledger does not say in so many words, with the reason why it is certain.
  package struct Deduction: Hashable, Sendable {
    package var place: Place
    package var wording: Wording
  }

  package private(set) var changes: [Change] = []
  package private(set) var deductions: [Deduction] = []
  package private(set) var findings: [Finding] = []
  /// Whether unclear cells are warnings, and their values stay open.
  let leavesOpen: Bool
  /// Where texts stand that are too long or errors; since that is told, nothing is said of what they lack.
  private let told: Set<Place>

  init(leavesOpen: Bool, told: Set<Place> = []) {
    self.leavesOpen = leavesOpen
    self.told = told
  }

  mutating func add(_ finding: Finding) {
    if !told.contains(finding.place) { findings.append(finding) }
  }

  /// Adds a finding about a cell that `--leave-open` leaves open: an error without it, a warning with it.
  mutating func addOpen(_ finding: Finding) {
    var finding = finding
    finding.severity = leavesOpen ? .warning : .error
    add(finding)
  }

  mutating func change(_ change: TextChange, of field: Field, at place: Place) {
    changes.append(Change(place: place, field: field, change: change))
  }

  mutating func change(_ changes: [TextChange], of field: Field, at place: Place) {
    for change in changes { self.change(change, of: field, at: place) }
  }

  mutating func deduce(_ zh: String, _ en: String, at place: Place) {
    deductions.append(Deduction(place: place, wording: Wording(zh: zh, en: en)))
  }
}

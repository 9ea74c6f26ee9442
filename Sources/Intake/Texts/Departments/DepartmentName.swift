package import Model

/// A department's name as a cell gives it, after cleaning, with how it was found.
package struct DepartmentName: Hashable, Sendable {
  /// How a name was set apart.
  package enum Derivation: String, CaseIterable, Sendable {
    /// It is the whole cell.
    case alone
    /// Separators that always separate stand on both sides.
    case separated
    /// It stands in the register, as a name, short name or alias.
    case known
    /// Another row of the ledger has it by itself.
    case otherRow
    /// Each part has the ending of a department's name.
    case ending
    /// It was put together from lines that were wrapped by hand.
    case rejoined
  }

  /// The name as written, without padding and line breaks.
  package var text: String
  package var derivation: Derivation
  /// The department of the register that has this name; nil for a new one.
  package var id: Identifier<Department>?

  package init(_ text: String, _ derivation: Derivation, id: Identifier<Department>? = nil) {
    self.text = text
    self.derivation = derivation
    self.id = id
  }
}

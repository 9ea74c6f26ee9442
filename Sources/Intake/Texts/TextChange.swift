package import Diagnostics

/// One thing that reading a cell did to its text, for the intake report.
package struct TextChange: Hashable, Sendable {
  /// What was done.
  package enum Kind: String, CaseIterable, Sendable {
    /// Blanks inside a name were taken out: `李  伟`.
    case blanks
    /// A name that was wrapped by hand was put together again.
    case rejoined
    /// One cell was split into several names.
    case split
    /// A name that stands twice in a cell was kept once.
    case repeated
    /// Words around names were taken off: `牵头单位：`, `（牵头）`, `等`.
    case mark
    /// A numbering in front of a text was taken off: `（一）`.
    case numbering
    /// A post beside a person's name was taken off: `局长`.
    case post
    /// A telephone number was kept out of the content; `from` shows it with its middle hidden.
    case phone
    /// A number was written in another form: `1.0` as `1`.
    case number
    /// Words for a deadline were read as a day or as a word.
    case deadline
    /// Owners were given to a department by a deduction.
    case owners
    /// A value of an indicator was read from its words.
    case quantity
    /// A value was brought to the unit of its indicator: `2万` people as `20000`.
    case unit
    /// Another name of a department became the one of the register.
    case alias
    /// A name that differs only in capitals, widths or blanks was spelled as where it stands first.
    case spelling
  }

  package var kind: Kind
  /// The text as the ledger has it.
  package var from: String
  /// The text as it was taken; empty where nothing was kept.
  package var to: String
  /// Why this is certain, where the kind alone does not say it.
  package var reason: Wording?

  package init(_ kind: Kind, from: String, to: String, reason: Wording? = nil) {
    self.kind = kind
    self.from = from
    self.to = to
    self.reason = reason
  }
}

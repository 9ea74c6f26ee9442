/// A value of the content that an edition does not print, with what withholds it and where it stands.
package struct WithheldValue: Hashable, Sendable {
  /// What makes an edition withhold a value.
  package enum Reason: Hashable, Sendable {
    /// The edition prints no owners, or only their posts.
    case owner
    /// The edition prints no owners at all.
    case post
    case taskRemark
    case reportRemark
    /// A column of the ledger's own that the edition does not name.
    case ownColumn(String)
    case column(EditionColumn)
    /// A report of a month before the first that the edition tells of.
    case earlierMonth
    /// A block of a note for the internal edition.
    case internalBlock
    /// A note that the edition leaves out.
    case note
    /// A file that only what is withheld refers to.
    case attachment
  }

  package let text: String
  package let reason: Reason
  /// The file it stands in, relative to the project.
  package let file: String
  /// The row or line in the file, from 1; nil for the whole file.
  package let row: Int?

  package init(_ text: String, _ reason: Reason, file: String, row: Int? = nil) {
    self.text = text
    self.reason = reason
    self.file = file
    self.row = row
  }

  /// Whether it is the name of a person.
  package var isName: Bool { reason == .owner }
}

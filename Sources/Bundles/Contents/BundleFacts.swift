/// What a bundle says of itself.
package struct BundleFacts: Sendable {
  /// The programme's id, as it stands in the names of files.
  package let programme: String
  package let title: String
  /// The sentence that says which figures are a sample; nil where none are.
  package let sampleNote: String?
  package let edition: (id: String, name: String)
  /// The only department that it is about; nil for the whole programme.
  package let department: (id: String, name: String)?
  /// The day that everything is told at: `2019-06-30`.
  package let asOf: String
  package let month: String
  /// The day printed on it; nil where none was asked for.
  package let dated: String?
  /// The version of the program that made it.
  package let version: String
  /// The digest of the content that it was made from.
  package let content: Checksum
  /// Whose signature it carries; nil where it is not signed.
  package let signer: String?

  package init(
    programme: String, title: String, sampleNote: String?, edition: (id: String, name: String),
    department: (id: String, name: String)?, asOf: String, month: String, dated: String?, version: String,
    content: Checksum, signer: String?
  ) {
    self.programme = programme
    self.title = title
    self.sampleNote = sampleNote
    self.edition = edition
    self.department = department
    self.asOf = asOf
    self.month = month
    self.dated = dated
    self.version = version
    self.content = content
    self.signer = signer
  }

  /// The name of the bundle's file without its ending: `city-public-2019-06`, `city-public-2019-06-finance`.
  package var fileName: String {
    [programme, edition.id, month, department?.id].compactMap { $0 }.joined(separator: "-")
  }
}

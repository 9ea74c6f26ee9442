/// The ids of the styles that documents use; the files of styles define all of them.
enum Style {
  static let body = "BodyText"
  static let title = "Title"
  static let mastheadName = "MastheadName"
  static let issue = "IssueNumber"
  static let issueLine = "IssueLine"
  static let contentsHeading = "TOCHeading"
  static let sample = "SampleNote"
  static let note = "Note"
  static let method = "MethodText"
  static let annexNumber = "AnnexNumber"
  static let annexTitle = "AnnexTitle"
  static let caption = "Caption"
  static let figure = "Figure"
  static let quote = "Quote"
  static let listItem = "ListParagraph"
  static let term = "Term"
  static let code = "SourceCode"
  static let table = "BriefingTable"
  static let tableText = "TableText"
  static let tableHead = "TableHead"
  static let ledgerText = "LedgerText"
  static let ledgerHead = "LedgerHead"
  static let afterTable = "AfterTable"
  static let imprintTable = "ImprintTable"
  static let imprint = "Imprint"
  static let imprintReceivers = "ImprintReceivers"
  static let sectionEnd = "SectionEnd"
  static let strong = "Strong"
  static let emphasis = "Emphasis"
  static let hyperlink = "Hyperlink"
  static let small = "Small"

  /// The style of a heading of a rank from 1: the title's sections have rank 1.
  static func heading(_ rank: Int) -> String { "Heading\(max(1, min(4, rank)))" }

  /// The style of an entry of the contents, from 1.
  static func contents(_ rank: Int) -> String { "TOC\(max(1, min(3, rank)))" }
}

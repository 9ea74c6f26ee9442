internal import Model
internal import Tables

/// What a file of the content is, as its path tells.
enum ContentKind: Equatable {
  case configuration
  case table
  /// A month's reports, by what its name is without the ending; nil where the ending is no table's.
  case report(stem: String?)
  /// What was published for a closed month, by what its name is without the ending.
  case closed(stem: String?)
  case note
  /// A file beside the notes that a page can show or offer.
  case attachment
  /// A file for people only.
  case readme
  case unknown

  init(_ path: String) {
    guard let name = ContentPath.inside(path) else {
      self = .unknown
      return
    }
    if name.utf8.starts(with: "notes/".utf8) {
      self =
        name.droppingEnd(".md") != nil
        ? .note
        : Self.attachmentTypes.contains { name.lowercased().droppingEnd($0) != nil } ? .attachment : .unknown
    } else if name == "programme.yaml" {
      self = .configuration
    } else if Self.tables.contains(name) {
      self = .table
    } else if let report = name.dropping("reports/") {
      self = .report(stem: TableKind.suffixes.lazy.compactMap { report.droppingEnd($0) }.first)
    } else if let closed = name.dropping("closed/") {
      self = .closed(stem: closed.droppingEnd(TableKind.suffixes[0]))
    } else {
      self = name == "README.md" ? .readme : .unknown
    }
  }

  /// The names of all tables but those of the reports.
  static let tables = TableKind.allCases.flatMap(\.fileNames)
  private static let attachmentTypes =
    [".png", ".jpg", ".jpeg", ".webp", ".gif", ".pdf"] + UnreadableAttachment.officeEndings

  /// How many bytes a file of a path may have; nil where nothing reads it.
  @Sendable static func limit(_ path: String) -> Int? {
    switch ContentKind(path) {
    case .configuration, .note: 16 << 20
    case .table, .report(.some), .closed(.some): TableLimits().bytes
    case .attachment: 256 << 20
    case .report(nil), .closed(nil), .readme, .unknown: nil
    }
  }
}

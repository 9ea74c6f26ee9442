package import Dates

/// A rendering of the programme for one circle of readers: what it prints, and what it withholds.
package struct Edition: Sendable, Identifiable {
  /// What an edition prints of the people responsible.
  package enum Owners: String, CaseIterable, Sendable {
    case none, post, name
  }

  /// Which of the ledger's own columns an edition prints.
  package enum OwnColumns: Hashable, Sendable {
    case all
    case named([String])
  }

  package var id: String
  package var name: String
  package var owners: Owners
  /// Whether internal remarks and internal blocks of notes are printed.
  package var showsInternal: Bool
  /// The ledger's own columns that pages and data may print.
  package var ownColumns: OwnColumns
  /// Columns of the usual tables that are not printed.
  package var withheldColumns: Set<EditionColumn> = []
  /// Notes that are not printed.
  package var withheldNotes: [NoteSelection] = []
  /// Kinds of pages that are not made.
  package var withheldPages: Set<OptionalPage> = []
  /// Whether the files beside the notes are published.
  package var showsAttachments = true
  /// The first month that is told of; nil for the period's first.
  package var since: Month?
  /// The only department that is told of; nil for all.
  package var department: Identifier<Department>?
  /// Words that may stand on pages although somebody withheld is called so.
  package var commonWords: [String] = []

  package init(id: String, name: String, owners: Owners, showsInternal: Bool) {
    self.id = id
    self.name = name
    self.owners = owners
    self.showsInternal = showsInternal
    ownColumns = showsInternal ? .all : .named([])
  }

  /// The public and the internal edition, as used where the configuration names none.
  package static let standard = [
    Edition(id: "public", name: "公开版", owners: .none, showsInternal: false),
    Edition(id: "internal", name: "内部版", owners: .name, showsInternal: true),
  ]

  /// Whether it prints one of the ledger's own columns.
  package func prints(ownColumn name: String) -> Bool {
    switch ownColumns {
    case .all: true
    case .named(let names): names.contains(name)
    }
  }
}

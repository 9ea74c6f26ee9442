/// A rendering of the programme for one circle of readers.
package struct Edition: Sendable, Identifiable {
  /// What an edition prints of the people responsible.
  package enum Owners: String, CaseIterable, Sendable {
    case none, name
  }

  package var id: String
  package var name: String
  package var owners: Owners
  /// Whether internal remarks and internal blocks of notes are printed.
  package var showsInternal: Bool

  package init(id: String, name: String, owners: Owners, showsInternal: Bool) {
    self.id = id
    self.name = name
    self.owners = owners
    self.showsInternal = showsInternal
  }

  /// The public and the internal edition, as used where the configuration names none.
  package static let standard = [
    Edition(id: "public", name: "公开版", owners: .none, showsInternal: false),
    Edition(id: "internal", name: "内部版", owners: .name, showsInternal: true),
  ]
}

/// What the pages print about the site itself; what is not configured is not printed.
package struct SiteMetadata: Sendable {
  package var description = ""
  package var siteName = ""
  package var domain = ""
  package var identificationCode = ""
  package var icp = ""
  package var policeRecord = ""
  package var contact = ""

  package init() {}
}

extension OpenData {
  /// What the configuration says of the published data.
  package struct Facts: Sendable {
    /// The terms of use; nil where none are configured, and then no file names any.
    package var licence: Licence?
    /// The columns that no file has, each as `tasks.requirement`.
    package var withholding: Set<String>
    /// Whether there is a column of the people responsible.
    package var showsOwners: Bool
    /// Whether there are columns of internal remarks.
    package var showsInternal: Bool
    /// Whether the ledger's own extra columns are published.
    package var showsExtras: Bool

    package init(
      licence: Licence? = nil, withholding: Set<String> = [], showsOwners: Bool = false,
      showsInternal: Bool = false, showsExtras: Bool = false
    ) {
      self.licence = licence
      self.withholding = withholding
      self.showsOwners = showsOwners
      self.showsInternal = showsInternal
      self.showsExtras = showsExtras
    }
  }

  /// The terms under which the data may be used.
  package struct Licence: Hashable, Sendable {
    /// The short name of an open licence, such as `CC-BY-4.0`; empty where it has none.
    package var name: String
    package var title: String
    /// The address of the full text; empty where there is none.
    package var path: String

    package init(name: String, title: String, path: String = "") {
      self.name = name
      self.title = title
      self.path = path
    }
  }
}

extension OpenData.Licence {
  /// Whether the name is one that the standard allows: letters, digits, points, hyphens and low lines.
  var hasStandardName: Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType != nil
            || "-._".unicodeScalars.contains($0))
      }
  }
}

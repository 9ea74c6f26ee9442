import Model
import OpenData

/// The open data of an edition, where it is published.
extension SiteContext {
  /// The tables behind the pages; nil for a copy to be read offline, and where the edition leaves them out.
  var openData: OpenData? { hasData ? OpenData(standing, facts: OpenData.Facts(edition, programme)) : nil }

  var hasData: Bool { !isOffline && scope.includes(Address.data) }

  /// The addresses of the tables as CSV, for what programs are told of the data.
  var dataFiles: [String] { openData?.tableNames.map(Address.data(table:)) ?? [] }

  /// The file with the rows of a page; nil where no data is published.
  func data(at address: String) -> String? { hasData ? address : nil }

  /// Hands over the files of the data, but for those beside pages that are not made.
  func writeData(into sink: SiteSink) throws {
    try openData?.write { file in
      let page = file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file.path[...$0]) } ?? ""
      if page == OpenData.folder || scope.includes(page + "index.html") {
        try sink(SiteFile(address: file.path, bytes: file.bytes))
      }
    }
  }
}

extension OpenData.Facts {
  /// What an edition prints, and on what terms.
  fileprivate init(_ edition: Edition, _ programme: Programme) {
    let site = programme.site
    let licence = OpenData.Licence(name: site.licence, title: site.licence, path: site.licenceAddress)
    self.init(
      licence: site.licence.isEmpty && site.licenceAddress.isEmpty ? nil : licence,
      withholding: Set(edition.withheldColumns.flatMap(\.dataColumns)), showsOwners: edition.owners != .none,
      showsInternal: edition.showsInternal, showsExtras: !programme.extraColumns.isEmpty)
  }
}

extension EditionColumn {
  /// Where the tables of the open data have the column.
  fileprivate var dataColumns: [String] {
    switch self {
    case .category: ["tasks.category"]
    case .clause: ["tasks", "indicators", "targets", "commitments"].map { "\($0).clause" }
    case .requirement: ["tasks.requirement"]
    case .summary, .problem, .nextStep, .reportedBy: ["reports.\(rawValue)"]
    case .source: ["readings.origin"]
    case .note: ["readings.note"]
    case .reason: ["lamps.override_reason"]
    }
  }
}

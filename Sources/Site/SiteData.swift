import Model
import OpenData

/// The open data of an edition, where it is published.
extension SiteContext {
  /// The tables behind the pages; nil for a copy to be read offline, and where the edition leaves them out.
  var openData: OpenData? { hasData ? OpenData(standing, facts: OpenData.Facts(edition, programme)) : nil }

  var hasData: Bool { !isOffline && scope.includes(Address.data) }

  /// The addresses of the tables as CSV, for what programs are told of the data.
  var dataFiles: [String] { hasData ? OpenData.tableNames.map(Address.data(table:)) : [] }

  /// The file with the rows of a page; nil where no data is published.
  func data(at address: String) -> String? { hasData ? address : nil }

  /// How the files of the data are made; nil where none is published.
  var dataSteps: SiteDataSteps? { openData.map { SiteDataSteps(data: $0, scope: scope) } }
}

/// The steps that make the files of the data: first those of the whole programme, then those beside pages.
struct SiteDataSteps: Sendable {
  let data: OpenData
  let scope: SiteScope

  var count: Int { 1 + data.pageCount }

  /// Makes the files of a step, but none beside a page that is not made.
  func take(_ step: Int, into sink: SiteSink) throws {
    guard step > 0 else {
      return try data.writeWhole { try sink(SiteFile(address: $0.path, bytes: $0.bytes)) }
    }
    let file = data.page(at: step - 1)
    let folder = String(Substring(file.path.utf8.dropLast("data.csv".utf8.count)))
    guard scope.includes(folder + "index.html") else { return }
    try sink(SiteFile(address: file.path, bytes: file.bytes))
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
    case .basis: []
    case .reason: ["lamps.override_reason"]
    }
  }
}

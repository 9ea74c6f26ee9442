internal import Dates
internal import Diagnostics
internal import Loading
internal import Model
internal import Tables

/// A file that came back.
package struct ReturnFile: Sendable {
  /// The file as the user knows it.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What one returned form reports, row by row.
struct ReturnedForm: Sendable {
  let file: String
  let identity: FormIdentity
  /// Where the form says whose it is.
  let place: Place
  let reports: [ReturnedRow<ReportColumn>]
  let readings: [ReturnedRow<ReadingColumn>]
}

internal import Dates
internal import Diagnostics
internal import Model
internal import Tables

/// What `programme.yaml` says, with the places of what it registers.
struct Configuration: Sendable {
  /// Something with an id, and where its id and its names stand.
  struct Registered<Value: Sendable>: Sendable {
    let value: Value
    let id: MapReader.Text
    /// The name first, then the short name and the aliases.
    let names: [MapReader.Text]
  }

  /// A number and where it stands.
  struct Limit: Sendable {
    let value: Double
    let spot: Spot
  }

  static let file = ContentPath.programme

  /// What files made of the programme are called; nil where it is not given.
  var id: MapReader.Text?
  var title = ""
  var titleInEnglish = ""
  var organisation = ""
  var start: (day: Day, spot: Spot)?
  var end: (day: Day, spot: Spot)?
  /// What tables without a byte order mark are written in; nil finds it out.
  var encoding: TextEncoding?
  var isSample = false
  var sampleNote = ""
  /// The folder of the programme that this one goes on from; nil where none is named.
  var predecessor: MapReader.Text?
  var language: Language?
  var workstreams: [Registered<Workstream>] = []
  /// In official order.
  var departments: [Registered<Department>] = []
  var actions: [Registered<SpecialAction>] = []
  /// How often reports and readings are due where a row says nothing.
  var rhythm = Rhythm.monthly
  var policy = LampPolicy()
  var yellowBelow: Limit?
  var redBelow: Limit?
  /// The editions that are named; the standard ones where none is.
  var editions: [EditionDraft] = []
  var site = SiteMetadata()
  /// The address of the site on the web; nil where none is given.
  var baseAddress: MapReader.Text?
  var briefings = BriefingSettings()
  /// The program that prints; nil looks for it where programs are.
  var browser: MapReader.Text?

  /// Where the editions that are named have their ids.
  var editionIDs: [MapReader.Text] { editions.map(\.id) }

  /// Nil where a day is missing, the end lies before the start, or years lie between that nobody means.
  var period: Period? {
    guard let start, let end, !PeriodTooLong.isTooLong(start.day, end.day) else { return nil }
    return Period(start: start.day, end: end.day)
  }
}

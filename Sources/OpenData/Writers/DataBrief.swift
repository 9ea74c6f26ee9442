internal import Dates
internal import Model

/// What every form says of the data as a whole.
struct DataBrief {
  let programme: Programme
  let asOf: String
  let licence: OpenData.Licence?

  init(_ context: TableContext) {
    programme = context.programme
    asOf = context.standing.asOf.description
    licence = context.facts.licence
  }

  /// What the sample is, where the data is one.
  var sampleNote: String? {
    guard programme.isSample else { return nil }
    return programme.sampleNote.isEmpty ? "示例数据" : programme.sampleNote
  }

  /// The day, and the note on a sample, as documents state them.
  var members: [(String, String)] {
    [("as_of", asOf)] + (sampleNote.map { [("sample_note", $0)] } ?? [])
  }
}

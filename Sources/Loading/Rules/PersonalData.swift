internal import Diagnostics
internal import Privacy
internal import Tables

/// What the public reads holds no mobile phone or identity number; notes are judged where they are rendered.
enum PersonalData: Rule {
  static let id = PersonalDetail.rule
  static let about = PersonalDetail.about
  static let help = PersonalDetail.help

  static func check(_ draft: Draft) -> [Finding] {
    let cells = draft.scannedTables.flatMap { scanned in
      scanned.spots(in: .publicTexts, mayHold: { PersonalDetails.mayHold($0.span) }) {
        PersonalDetails.mayHold($0)
      }
    }
    return cells.flatMap { findings(at: $0) }
      + draft.configurationTexts.flatMap { key, text in
        findings(at: text.spot, sparing: spared(key))
      }
      + draft.notes.compactMap(\.title).flatMap { findings(at: $0.spot) }
  }

  /// What the keys of the configuration may hold: an office's own telephone, and the numbers that sites are registered under.
  private static func spared(_ key: String) -> Set<PersonalDetail.Kind> {
    switch key {
    case "contact": [.landline, .mail]
    case "SiteIDCode", "icp", "police_record": Set(PersonalDetail.Kind.allCases)
    default: []
    }
  }

  /// The most details of one text that are told.
  private static let detailLimit = 100

  /// The details in what was read at a spot, but for kinds that belong there.
  static func findings(at spot: Spot, sparing spared: Set<PersonalDetail.Kind> = []) -> [Finding] {
    let text = Array((spot.read ?? "").utf8)
    let details = PersonalDetails.find(in: text.span).filter { !spared.contains($0.kind) }
    if details.isEmpty { return [] }
    let (place, excerpt) = (spot.place, spot.excerpt)
    return details.map { detail in
      let read = String(decoding: text[detail.range], as: UTF8.self)
      return PersonalDetail.finding(detail.kind, at: place, read: read, excerpt: excerpt)
    }.worstFirst.prefix(detailLimit).map { $0 }
  }
}

internal import Diagnostics
internal import Model
internal import Notes
internal import Privacy

/// Public text should not name the owners that an edition withholds.
enum OwnerInPublicText: Rule {
  static let id = "owner-in-public-text"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "不印责任人的版本里，公开的文字不应写责任人的姓名",
    en: "where an edition prints no owners, public text should not name them")
  static let help = Wording(
    zh: "改写成单位或职务；同名的词语可以保留", en: "write the department or the post; a word that is a name by chance may stay"
  )

  static func check(_ draft: Draft) -> [Finding] {
    let search = NameSearch(draft.withheldOwners)
    if search.isEmpty { return [] }
    let cells = draft.scannedTables.flatMap { scanned in
      scanned.spots(in: .publicWords, mayHold: { search.holds($0.span) }) { search.holds($0) }
    }
    let texts = draft.configurationTexts.map(\.text.spot) + draft.notes.compactMap(\.title?.spot)
    return (cells + texts).flatMap { spot in
      var text = spot.read ?? ""
      return text.withUTF8 { search.find(in: $0.span) }.map { finding($0, at: spot) }
    }
  }

  private static func finding(_ name: String, at spot: Spot) -> Finding {
    finding(
      at: spot, Wording(zh: "公开的文字里有责任人“\(name)”的姓名", en: "public text names the owner '\(name)'"), read: name
    )
  }

  /// The findings about a rendered note, whose text is known only then.
  static func check(_ note: RenderedNote, file: String, _ search: NameSearch) -> [Finding] {
    let embeds = note.embeds.filter { !$0.isInternal }.map { Array($0.yaml.utf8) }
    let names =
      note.publicRuns.flatMap { search.find(in: note.bytes.span.extracting($0)) }
      + embeds.flatMap { search.find(in: $0.span) }
    return Set(names).sorted().map { finding($0, at: Spot(Place(file: file), read: $0)) }
  }
}

extension Draft {
  /// The owners whom some edition does not print; nobody where all editions print them.
  var withheldOwners: Set<String> {
    guard editions.contains(where: { $0.owners != .name }), let tasks else { return [] }
    return Set(tasks.rows.flatMap { $0.owners.flatMap(\.names) })
  }
}

internal import Diagnostics

/// No two things of a kind have the same id.
enum DuplicateID: Rule {
  static let id = "duplicate-id"
  static let about = Wording(zh: "同类事物的 id 不能重复", en: "no two things of a kind have the same id")
  static let help = Wording(
    zh: "改掉其中一个 id，引用它的地方跟着改", en: "change one of the ids, and what refers to it")

  static func check(_ draft: Draft) -> [Finding] {
    let configuration = draft.configuration
    return check(configuration.workstreams.map(\.id)) + check(configuration.departments.map(\.id))
      + check(configuration.actions.map(\.id)) + check(configuration.editionIDs)
      + check(
        draft.indicators?.rows.compactMap { row in
          row.id.flatMap { id in draft.indicators.map { (id, $0.sheet.spot(row.row, .id)) } }
        } ?? [])
      + check(
        draft.commitments?.rows.compactMap { row in
          row.id.flatMap { id in draft.commitments.map { (id, $0.sheet.spot(row.row, .id)) } }
        } ?? [])
  }

  private static func check(_ ids: [MapReader.Text]) -> [Finding] { check(ids.map { ($0.text, $0.spot) }) }

  private static func check(_ ids: [(text: String, spot: Spot)]) -> [Finding] {
    Duplicates.find(in: ids, by: \.text).map { found in
      finding(
        at: found.later.spot, Wording(zh: "id“\(found.key)”出现了两次", en: "the id '\(found.key)' stands twice"),
        related: Duplicates.first(found.first.spot))
    }
  }
}

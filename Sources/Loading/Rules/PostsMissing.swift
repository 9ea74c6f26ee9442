internal import Diagnostics
internal import Model

/// Where an edition prints posts in the place of names, the ledger says what they are.
enum PostsMissing: Rule {
  static let id = "posts-missing"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "版本印职务时，台账要写责任人的职务", en: "where an edition prints posts, the ledger gives those of the owners")
  static let help = Wording(
    zh: "在 tasks.csv 的“职务”（posts）列里写上职务，写法和责任人一样",
    en: "write the posts in the column 'posts' of tasks.csv, in the form of the owners")

  static func check(_ draft: Draft) -> [Finding] {
    guard let tasks = draft.tasks else { return [] }
    let missing = tasks.rows.filter { !$0.owners.isEmpty && $0.posts.isEmpty }.count
    guard missing > 0 else { return [] }
    return draft.configuration.editions.filter { $0.edition.owners == .post }.map { edition in
      finding(
        at: edition.id.spot,
        Wording(
          zh: "版本“\(edition.edition.name)”印职务，台账里有 \(missing) 项任务的责任人没有写职务，页面上不印",
          en:
            "the edition '\(edition.id.text)' prints posts, and \(missing) tasks have owners without one, of whom nothing is printed"
        ))
    }
  }
}

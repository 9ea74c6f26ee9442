internal import Diagnostics
internal import Model

/// The edition that everybody may read holds nothing internal.
enum PublicShowsInternal: Rule {
  static let id = "public-shows-internal"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "公开版不印内部内容", en: "the public edition prints nothing internal")
  static let help = Wording(
    zh: "删去公开版的 internal: true；给内部人看的另做一版",
    en: "take internal: true out of the public edition; give insiders an edition of their own")

  static func check(_ draft: Draft) -> [Finding] {
    draft.configuration.editions.filter { $0.edition.isPublic && $0.edition.showsInternal }.map { edition in
      finding(
        at: edition.id.spot,
        Wording(
          zh: "公开版会印内部备注、internal 块和台账自己的列",
          en: "the public edition would print internal remarks, internal blocks and the ledger's own columns")
      )
    }
  }
}

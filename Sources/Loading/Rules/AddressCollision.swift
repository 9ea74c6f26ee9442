internal import Diagnostics
internal import Model

/// Numbers that differ only in case would share a page on some computers.
enum AddressCollision: Rule {
  static let id = "address-collision"
  static let about = Wording(
    zh: "序号不能只有大小写不同，否则网页会互相覆盖", en: "numbers that differ only in case would share a page")
  static let help = Wording(zh: "改掉其中一个序号", en: "change one of the numbers")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    return Duplicates.find(in: read.rows) { $0.number?.text.lowercased() }.compactMap { found in
      guard let later = found.later.number, let first = found.first.number, later != first else { return nil }
      return finding(
        at: read.sheet.spot(found.later.row, .number),
        Wording(
          zh: "序号“\(later)”和“\(first)”的网页地址相同",
          en: "the numbers '\(later)' and '\(first)' get the same address"),
        related: Duplicates.first(read.sheet.spot(found.first.row, .number)))
    }
  }
}

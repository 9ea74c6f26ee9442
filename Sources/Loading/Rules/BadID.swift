internal import Diagnostics

/// An id becomes an address: small letters, digits and hyphens.
enum BadID: Rule {
  static let id = "bad-id"
  static let about = Wording(
    zh: "id 只用小写英文字母、数字和连字符", en: "an id is made of small letters, digits and hyphens")
  static let help = Wording(
    zh: "写成 road-network 的样子，64 个字符以内", en: "write it like road-network, in at most 64 characters")

  static func check(_ draft: Draft) -> [Finding] {
    draft.pageIDs.filter { !isGood($0.text) }.map { id, spot in
      finding(at: spot, Wording(zh: "“\(id)”不能作 id", en: "'\(id)' cannot be an id"))
    } + commitments(draft)
  }

  /// The ids of commitments, which become places in a page: anything but blanks and what cannot be seen.
  private static func commitments(_ draft: Draft) -> [Finding] {
    guard let read = draft.commitments else { return [] }
    return read.rows.compactMap { row in
      guard let id = row.id, !id.unicodeScalars.allSatisfy(isVisible) else { return nil }
      return finding(
        at: read.sheet.spot(row.row, .id),
        Wording(
          zh: "事项编号“\(id)”里有空格或看不见的字符", en: "the id '\(id)' holds a blank or something that cannot be seen"),
        help: Wording(zh: "写成 C-1 的样子，中间不留空格", en: "write it like C-1, without blanks"))
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    return !scalar.properties.isWhitespace && category != .control && category != .format
  }

  private static func isGood(_ id: String) -> Bool {
    guard (1...64).contains(id.utf8.count), id.utf8.first != UInt8(ascii: "-"), id != "index" else {
      return false
    }
    return id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

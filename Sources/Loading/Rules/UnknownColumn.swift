internal import Diagnostics

/// A column that is none of the known ones: kept in the ledger, of no use elsewhere, or misspelt.
enum UnknownColumn: Rule {
  static let id = "unknown-column"
  static let severity = Finding.Severity.warning
  static let about = Wording(zh: "列名应当是认识的", en: "the names of columns should be known")
  static let help = Wording(zh: "改成认识的列名，或删去这一列", en: "give the column a known name, or remove it")

  static func check(_ draft: Draft) -> [Finding] {
    draft.headers.flatMap { header in
      header.extras.map { extra in
        let spot = Spot(header.row, column: extra.position)
        if let near = header.column(near: extra.name) {
          return misspelt(extra.name, near, spot)
        }
        return header.keepsExtras ? kept(extra.name, spot) : unused(extra.name, spot)
      }
    }
  }

  private static func misspelt(_ name: String, _ column: ColumnNames, _ spot: Spot) -> Finding {
    let near = NearName.find(name, in: column.all) ?? column.id
    return finding(
      at: spot, Wording(zh: "不认识“\(name)”这一列", en: "no column is named '\(name)'"),
      help: Wording(zh: "是不是“\(near)”？", en: "did you mean '\(near)'?"),
      severity: column.isRequired ? .error : .warning)
  }

  private static func kept(_ name: String, _ spot: Spot) -> Finding {
    finding(
      at: spot,
      Wording(zh: "“\(name)”是台账自己的列，已保留", en: "'\(name)' is a column of the ledger's own and is kept"),
      help: Wording(zh: "页面模板可以用它；写错了列名就改过来", en: "page templates can use it; if it is misspelt, mend it"),
      severity: .note)
  }

  private static func unused(_ name: String, _ spot: Spot) -> Finding {
    finding(at: spot, Wording(zh: "没有用到“\(name)”这一列", en: "nothing uses the column '\(name)'"))
  }
}

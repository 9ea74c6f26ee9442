internal import Diagnostics

/// What an edition names elsewhere in the content is there: columns of the ledger's own, notes, a department.
enum UnknownInEdition: Rule {
  static let id = "unknown-in-edition"
  static let about = Wording(
    zh: "版本里写的台账列、说明和单位都要存在", en: "the columns, notes and the department that an edition names exist")
  static let help = Wording(zh: "改成存在的名称，或删去这一项", en: "name one that exists, or remove the entry")

  static func check(_ draft: Draft) -> [Finding] {
    let columns = draft.tasks?.sheet.extras.map(\.name) ?? []
    return draft.configuration.editions.flatMap { edition in
      edition.ownColumns.filter { !columns.contains($0.text) }.map { unknownColumn($0, columns) }
        + edition.notes.filter { EditionDraft.selection($0.text, draft.registers) == nil }.map(unknownNote)
        + [edition.department].compactMap { $0 }
        .filter { draft.registers.departments.find($0.text) == nil }.map(unknownDepartment)
    }
  }

  private static func unknownColumn(_ name: MapReader.Text, _ columns: [String]) -> Finding {
    let near = NearName.find(name.text, in: columns)
    return finding(
      at: name.spot,
      Wording(zh: "台账没有自己的列“\(name.text)”", en: "the ledger has no column '\(name.text)' of its own"),
      help: near.map { .didYouMean($0) } ?? help, read: name.text)
  }

  private static func unknownNote(_ name: MapReader.Text) -> Finding {
    finding(
      at: name.spot,
      Wording(zh: "“\(name.text)”不是说明的名称", en: "'\(name.text)' names no note"),
      help: Wording(
        zh: "写一类（briefings、tasks）或一篇（tasks/3、departments/finance）",
        en: "write a kind (briefings, tasks) or one note (tasks/3, departments/finance)"), read: name.text)
  }

  private static func unknownDepartment(_ name: MapReader.Text) -> Finding {
    finding(
      at: name.spot, Wording(zh: "没有名为“\(name.text)”的单位", en: "no department is named '\(name.text)'"),
      read: name.text)
  }
}

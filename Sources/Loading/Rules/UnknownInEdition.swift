internal import Dates
internal import Diagnostics
internal import Model

/// What an edition names elsewhere in the content is there: columns of the ledger's own, notes, a department.
enum UnknownInEdition: Rule {
  static let id = "unknown-in-edition"
  static let about = Wording(
    zh: "版本里写的台账列、说明和单位都要存在", en: "the columns, notes and the department that an edition names exist")
  static let help = Wording(zh: "改成存在的名称，或删去这一项", en: "name one that exists, or remove the entry")

  static func check(_ draft: Draft) -> [Finding] {
    let columns = draft.tasks?.sheet.extras.map(\.name) ?? []
    return draft.configuration.editions.flatMap { edition -> [Finding] in
      var findings = edition.ownColumns.filter { !columns.contains($0.text) }.map {
        unknownColumn($0, columns)
      }
      let notes = edition.notes.filter { EditionDraft.selection($0.text, draft.registers) == nil }
      findings += notes.map(unknownNote)
      if let name = edition.department, draft.registers.departments.find(name.text) == nil {
        findings.append(unknownDepartment(name))
      }
      return findings + monthOutside(edition, draft)
    }
  }

  private static func monthOutside(_ edition: EditionDraft, _ draft: Draft) -> [Finding] {
    guard let since = edition.since, let month = edition.edition.since,
      let period = draft.configuration.period,
      !period.months.contains(month)
    else { return [] }
    return [
      finding(
        at: since.spot,
        Wording(zh: "“\(since.text)”不在方案的时段里", en: "'\(since.text)' lies outside of the programme's period"),
        help: Wording(zh: "写方案时段里的一个月", en: "write a month of the period"), read: since.text)
    ]
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

internal import Model
internal import Tables

/// Reads one edition of `programme.yaml`.
enum EditionReader {
  static func read(_ map: YAMLMap, lines: TextLines) -> (edition: EditionDraft?, doubts: [Doubt]) {
    var item = MapReader(map, lines: lines)
    let (id, name) = (item.needed("id"), item.needed("name"))
    let owners = item.word("owners", .owners, Words.owners) ?? .none
    let showsInternal = item.flag("internal") ?? (id?.text == "internal")
    var edition = Edition(
      id: id?.text ?? "", name: name?.text ?? "", owners: owners, showsInternal: showsInternal)
    let ownColumns = readOwnColumns(&item, into: &edition)
    edition.withheldColumns = choices("without_columns", .editionColumn, &item) {
      EditionColumn(rawValue: $0)
    }
    edition.withheldPages = choices("without_pages", .optionalPage, &item) { OptionalPage(rawValue: $0) }
    edition.showsAttachments = item.flag("attachments") ?? true
    edition.since = item.month("since")
    let since = edition.since == nil ? nil : item.text("since")
    edition.commonWords = item.words("common_words").map(\.text)
    let notes = item.words("without_notes")
    let department = item.text("department")
    let doubts = item.finish()
    guard let id, name != nil else { return (nil, doubts) }
    let draft = EditionDraft(
      edition: edition, id: id, ownColumns: ownColumns, notes: notes, department: department, since: since)
    return (draft, doubts)
  }

  /// Reads which of the ledger's own columns are printed: `all`, or their names.
  private static func readOwnColumns(_ item: inout MapReader, into edition: inout Edition) -> [MapReader.Text]
  {
    guard item.has("columns") else { return [] }
    let names = item.texts("columns", orOne: true)
    if names.count == 1, ["all", "全部"].contains(names[0].text) {
      edition.ownColumns = .all
      return []
    }
    edition.ownColumns = .named(names.map(\.text))
    return names
  }

  /// The words of a list that must be some of a few.
  private static func choices<Value>(
    _ key: String, _ list: WordList, _ item: inout MapReader, _ meaning: (String) -> Value?
  ) -> Set<Value> {
    var values: Set<Value> = []
    for word in item.words(key) {
      if let value = meaning(word.text) { values.insert(value) } else { item.doubt(.unknownWord(list), word) }
    }
    return values
  }
}

internal import Diagnostics
internal import Loading
internal import Tables

/// What is said where returns contradict each other or what was collected before.
extension Finding {
  static func returnedTwice(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      "returned-twice", at: place,
      Wording(zh: "“\(name)”报了两份表", en: "'\(name)' returned two forms"),
      help: Wording(zh: "只留一份", en: "keep one of them"),
      related: [.init(first, Wording(zh: "另一份", en: "the other one"))])
  }

  static func returnsDiffer<Target>(
    _ row: ReturnedRow<Target>, _ column: Target, from first: ReturnedRow<Target>
  ) -> Finding {
    let (mine, theirs) = (row.fields[column]?.text ?? "", first.fields[column]?.text ?? "")
    let label = column.names.synonyms.first ?? column.names.id
    return Finding(
      "returns-differ", at: row.place(of: column),
      Wording(
        zh: "\(row.displayKey) 的“\(label)”报了两个不同的内容：“\(theirs)”和“\(mine)”",
        en: "two returns differ in \(column.names.id) of \(row.displayKey): '\(theirs)' and '\(mine)'"),
      help: Wording(zh: "与填报单位核实，只留一个", en: "ask the departments, and keep one of them"), read: mine,
      related: [.init(first.place(of: column), Wording(zh: "另一处", en: "the other one"))])
  }

  static func changedAfterCollecting<Target>(
    _ key: String, _ column: String, _ field: ReturnedRow<Target>.Field, _ cell: Cell, _ replaces: Bool
  ) -> Finding {
    let related = Related(
      cell.place, Wording(zh: "原来收的是“\(cell.text)”", en: "'\(cell.text)' was collected here"))
    return Finding(
      replaces ? "replaced-value" : "changed-after-collecting", replaces ? .warning : .error, at: field.place,
      replaces
        ? Wording(
          zh: "\(key) 的 \(column) 由“\(cell.text)”换成“\(field.text)”",
          en: "\(column) of \(key) is replaced: '\(cell.text)' becomes '\(field.text)'")
        : Wording(
          zh: "\(key) 的 \(column) 收过以后又变了：原来是“\(cell.text)”，现在是“\(field.text)”",
          en: "\(column) of \(key) changed after it was collected: '\(cell.text)' became '\(field.text)'"),
      help: replaces
        ? nil
        : Wording(
          zh: "确认以新的为准，就加上 --replace 再收一次", en: "if the new one is right, collect again with --replace"),
      read: field.text, related: [related])
  }

  static func taskOfAnother(_ number: String, _ department: String, at place: Place) -> Finding {
    Finding(
      "task-of-another", .warning, at: place,
      Wording(zh: "任务 \(number) 不是“\(department)”牵头的", en: "task \(number) is not led by '\(department)'"),
      help: Wording(zh: "确认不是填错了行", en: "make sure that it is not the wrong row"), read: number)
  }

  static func tableIsWorkbook(_ path: String, instead: String) -> Finding {
    Finding(
      "table-is-workbook", at: Place(file: path),
      Wording(zh: "这张表是工作簿，收表只改 .csv", en: "this table is a workbook; returns are merged into .csv only"),
      help: Wording(
        zh: "用 Excel 或 WPS 另存为 \(instead)（CSV UTF-8），再移走工作簿",
        en: "save it as \(instead) (CSV UTF-8), then move the workbook away"))
  }
}

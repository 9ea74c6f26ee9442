package import Diagnostics

/// The words of the intake report, the same in the terminal and on the page.
struct ReportWords: Sendable {
  let language: Language

  func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// A title with the number of what it is the title of.
  func counted(_ title: String, _ count: Int) -> String { title + say("（\(count)）", " (\(count))") }

  func text(_ wording: Wording) -> String { wording.text(in: language) }

  /// The field of a change and the rule that made it.
  func rule(of change: IntakeNotes.Change) -> String {
    let rule = change.change.reason ?? change.change.kind.wording
    return "\(display(change.field))\(say("：", ": "))\(text(rule))"
  }

  /// The file and its sheet: `台账.xlsx › 2019年`.
  func name(_ sheet: IntakeReport.Sheet) -> String {
    sheet.name.map { "\(sheet.file) › \($0)" } ?? sheet.file
  }

  /// What the sheet was taken for.
  func verdict(_ sheet: IntakeReport.Sheet) -> String {
    switch sheet.verdict {
    case .table(let kind):
      let rows = sheet.headerRows.map(String.init).joined(separator: "–")
      let what = kind == .ledger ? say("台账", "a ledger") : say("指标表", "a table of indicators")
      return say("\(what)，表头在第 \(rows) 行", "\(what), its header in row \(rows)")
    case .neither(let reason): return text(reason)
    case .hidden:
      return say("隐藏的工作表，没有读取；要读取请用 --sheet 指明", "a hidden sheet, not read; name it by --sheet to read it")
    case .notAsked: return say("没有选中", "not asked for")
    }
  }

  /// What a column was understood as.
  func role(_ column: UnderstoodColumn, _ kind: TableKind) -> String {
    switch column.role {
    case .field(let field): display(field, kind)
    case .period(let period):
      switch period.kind {
      case .target: say("\(period.wording.zh) 的目标值", "target of \(period.wording.en)")
      case .actual: say("\(period.wording.zh) 的实际值", "actual of \(period.wording.en)")
      case .baseline: say("\(period.wording.zh) 的基期值", "baseline of \(period.wording.en)")
      case .plain: say("\(period.wording.zh) 的数值", "value of \(period.wording.en)")
      }
    case .spread: say("按每行的时段读", "read by the period of its row")
    case .extra: say("原样保留", "kept as it is")
    }
  }

  func display(_ field: Field, _ kind: TableKind? = nil) -> String {
    guard language == .zh else { return field.rawValue }
    if field == .reading { return "读数" }
    let all = [kind.map { FieldNames.of($0) }, .ledger, .indicators, .reports].compactMap { $0 }
    return all.lazy.map { $0.display(field) }.first { $0 != field.rawValue } ?? field.rawValue
  }

  /// The rows below a header as the sum of what became of them.
  func counts(_ counts: RowCounts, _ kind: TableKind) -> String {
    let what = kind == .ledger ? say("任务", "tasks") : say("指标", "indicators")
    return say(
      "表头下面 \(counts.rows) 行 = \(what) \(counts.entries) + 并入上面的任务 \(counts.joined) + 跳过 \(counts.skipped)",
      "\(counts.rows) rows below the header = \(counts.entries) \(what) + \(counts.joined) joined to the row above + "
        + "\(counts.skipped) skipped")
  }

  /// What became of a row that is no task of its own; nil for one that is.
  func fate(_ fate: RowFate) -> String? {
    switch fate.kind {
    case .entry: nil
    case .joined(let row): say("并入第 \(row) 行", "joined to row \(row)")
    case .skipped(let reason): text(reason.wording)
    }
  }

  func change(_ change: TextChange) -> String {
    "\(quoted(change.from)) → \(change.to.isEmpty ? say("（不保留）", "(not kept)") : quoted(change.to))"
  }

  func addition(_ kind: IntakeReport.Addition.Kind) -> String {
    switch kind {
    case .task: say("任务", "tasks")
    case .indicator: say("指标", "indicators")
    case .department: say("单位", "departments")
    case .workstream: say("工作板块", "workstreams")
    case .action: say("专项行动", "special actions")
    case .report: say("月报", "reports")
    case .target: say("阶段目标", "interim targets")
    case .reading: say("读数", "readings")
    }
  }

  /// The heading of the cells that became reports, readings, targets and baselines.
  var placements: String { say("读成月报、读数、目标值和基期值", "Read into reports, readings, targets and baselines") }

  /// The file of a placement and what was done there.
  func state(of placement: IntakeReport.Placement) -> String {
    let state =
      switch placement.state {
      case .added: say("新增", "added")
      case .updated: say("更新", "updated")
      case .unchanged: say("没有变化", "unchanged")
      }
    return "\(placement.target.file)\(say("：", ": "))\(state)"
  }

  /// The row and the column of the content in which a value is.
  func cell(_ placement: IntakeReport.Placement) -> String {
    guard case .cell(let row, _) = placement.target.position else { return placement.column }
    return say("第 \(row) 行 \(placement.column)", "row \(row), \(placement.column)")
  }

  /// The heading of the rows for the record of changes, with the day and the basis that they are entered under.
  func record(_ report: IntakeReport) -> String {
    guard report.entersRecord, let grounds = report.recordGrounds else {
      return say("要记入调整记录的变化，还没有记入", "Changes for the record, not entered")
    }
    let basis = grounds.basis.isEmpty ? "" : say("，\(grounds.basis)", ", \(grounds.basis)")
    return say("记入调整记录：\(grounds.day)\(basis)", "Entered into the record: \(grounds.day)\(basis)")
  }

  /// The text in quotes, its line breaks as ⏎.
  func quoted(_ text: String) -> String {
    let lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    let line = lines.map { String(Substring($0)) }.joined(separator: "⏎")
    return say("“\(line)”", "'\(line)'")
  }
}

extension TextChange.Kind {
  /// What was done, for the intake report.
  package var wording: Wording {
    switch self {
    case .blanks: Wording(zh: "去掉名称里的空格", en: "blanks inside a name taken out")
    case .rejoined: Wording(zh: "接回折行的名称", en: "a wrapped name joined again")
    case .split: Wording(zh: "拆成几个名称", en: "split into names")
    case .repeated: Wording(zh: "重复的名称只留一个", en: "a repeated name kept once")
    case .mark: Wording(zh: "去掉名称旁的字样", en: "words around the name taken off")
    case .numbering: Wording(zh: "去掉编号", en: "numbering taken off")
    case .post: Wording(zh: "去掉职务", en: "post taken off")
    case .phone: Wording(zh: "电话号码不进入内容", en: "a telephone number is kept out")
    case .number: Wording(zh: "编号换了写法", en: "the number in another form")
    case .deadline: Wording(zh: "时限", en: "deadline")
    case .owners: Wording(zh: "责任人分到单位", en: "owners given to departments")
    case .quantity: Wording(zh: "数值", en: "value")
    case .unit: Wording(zh: "换算单位", en: "unit")
    case .alias: Wording(zh: "换成登记的名称", en: "the registered name")
    case .spelling: Wording(zh: "统一成第一次出现的写法", en: "spelled as where it stands first")
    }
  }
}

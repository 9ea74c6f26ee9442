internal import Dates
internal import Diagnostics
internal import Model

/// What the intake says of the record of changes.
extension Finding {
  /// More than these are only counted; the report has all of them.
  private static let mostLines = 20

  /// What differs from the project, where no day says since when; none where nothing does.
  static func undatedChanges(_ lines: [IntakeReport.RecordLine]) -> [Finding] {
    guard let first = lines.first, let place = first.ledger ?? first.table else { return [] }
    let rest = lines.count - mostLines
    return [
      Finding(
        "undated-changes", at: place,
        Wording(
          zh: "台账与方案有 \(lines.count) 处不同，没有写从哪天起：\(first.wording.zh)\(lines.count > 1 ? "……" : "")",
          en:
            "the ledger differs from the project in \(lines.count) places, and no day says since when: "
            + "\(first.wording.en)\(lines.count > 1 ? " …" : "")"),
        help: Wording(
          zh: "加 --dated 日期 --basis 文号，记入 \(RecordTable.file)；只是改正录入的错误，或台账只是全部任务的一部分，加 --no-record 不记入"
            + (rest > 0 ? "。下面列出 \(mostLines) 处，其余 \(rest) 处在报告里" : ""),
          en:
            "add --dated DAY --basis TEXT to enter them into \(RecordTable.file); where only slips are mended, or the "
            + "ledger is a part of the whole one, add --no-record to enter nothing"
            + (rest > 0 ? ". \(mostLines) are listed here, the other \(rest) in the report" : "")),
        related: lines.prefix(mostLines).compactMap { line in
          (line.table ?? line.ledger).map { Related($0, line.located) }
        })
    ]
  }

  /// A day before that of the last entry about the same.
  static func beforeRecord(_ line: IntakeReport.RecordLine, day: Day, last: Day) -> Finding {
    Finding(
      "day-before-record", at: line.ledger ?? line.table ?? Place(file: RecordTable.file),
      Wording(
        zh: "\(line.wording.zh)，--dated \(day) 早于调整记录里的上一次（\(last)）",
        en: "\(line.wording.en), but --dated \(day) lies before the last entry about it, of \(last)"),
      help: Wording(
        zh: "用 \(last) 或以后的日期；更早的变化请在 \(RecordTable.file) 里自己写清前后",
        en: "name \(last) or a later day; write earlier changes into \(RecordTable.file) yourself"),
      related: line.table.map { [Related($0, Wording(zh: "方案里在这里", en: "the project has it here"))] } ?? [])
  }

  /// A target that was one value and becomes a range, or the other way round.
  static func otherForm(_ line: IntakeReport.RecordLine) -> Finding {
    Finding(
      "other-target-form", at: line.ledger ?? Place(file: RecordTable.file),
      Wording(
        zh: "\(line.wording.zh)，一个是数、一个是范围，调整记录写不下",
        en: "\(line.wording.en): one is a value and one a range, which no entry of the record can hold"),
      help: Wording(
        zh: "原来写错了的，加 --no-record；要求真的变了的，用新的编号作为新指标",
        en: "add --no-record if it was wrong; if it is another aim, give it an id of its own"))
  }

  /// The tasks or indicators that are gone, and that the record says are cancelled from now on.
  static func cancelledSinceGone(_ lines: [IntakeReport.RecordLine]) -> Finding {
    let names = lines.map { RowName.text($0.id, $0.name) }
    return Finding(
      "missing-from-ledger", .warning, at: lines.first?.table ?? Place(file: RecordTable.file),
      Wording(
        zh: "有 \(names.count) 行不在这次的台账里，记为取消：\(RowName.list(names))",
        en: "\(names.count) rows are not in this ledger and are entered as cancelled: \(RowName.list(names))"),
      help: Wording(
        zh: "表里的行不动。中止、并入、拆分的，请在 \(RecordTable.file) 里改类型；台账只是一部分的，去掉这几行",
        en:
          "the rows stay in their tables. Change the kind in \(RecordTable.file) where one was suspended, merged or "
          + "split; remove the entries if the ledger is only a part"))
  }

  /// Tasks that are done and that the ledger no longer has.
  static func completedAndGone(_ rows: [LedgerMerge.Missing], file: String) -> Finding {
    let names = rows.map { RowName.text($0.key, $0.title) }
    return Finding(
      "missing-from-ledger", .warning, at: rows.first?.place ?? Place(file: file),
      Wording(
        zh: "有 \(names.count) 行已经完成，不在这次的台账里，没有改动：\(RowName.list(names))",
        en: "\(names.count) rows are done, not in this ledger, and stay as they are: \(RowName.list(names))"),
      help: Wording(
        zh: "完成后仍算在方案里；确实取消的，请自己写进 \(RecordTable.file)",
        en: "what is done stays in the programme; enter what was cancelled into \(RecordTable.file) yourself")
    )
  }

  static func noBasis(_ count: Int, first: IntakeReport.RecordLine) -> Finding {
    Finding(
      "no-basis", .warning, at: first.ledger ?? first.table ?? Place(file: RecordTable.file),
      Wording(
        zh: "记入调整记录的 \(count) 行没有写依据", en: "the \(count) rows for the record of changes name no basis"),
      help: Wording(
        zh: "加 --basis 文号，或在 \(RecordTable.file) 里补上依据或理由",
        en: "add --basis TEXT, or write the basis or the reason into \(RecordTable.file)"))
  }
}

/// Rows of the content as findings list them.
enum RowName {
  /// The key and the beginning of the title.
  static func text(_ key: String, _ title: String) -> String {
    title.isEmpty ? key : key + " " + HeaderText.singleLine(title, atMost: 30)
  }

  static func list(_ names: [String]) -> String {
    names.prefix(20).joined(separator: "、") + (names.count > 20 ? "……" : "")
  }
}

extension IntakeReport.RecordLine {
  /// What changed, with the cell of the ledger that says so.
  fileprivate var located: Wording {
    guard let ledger, table != nil else {
      return kind == .cancelled
        ? Wording(zh: "\(wording.zh)：不在这次的台账里", en: "\(wording.en): not in this ledger") : wording
    }
    return Wording(zh: "\(wording.zh)（台账 \(ledger)）", en: "\(wording.en) (the ledger at \(ledger))")
  }
}

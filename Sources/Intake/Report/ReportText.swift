package import Diagnostics

/// The intake report for a terminal; long lists are cut, with the number of what is left out.
package struct ReportText: Sendable {
  private let report: IntakeReport
  private let words: ReportWords
  private let places: ReportPlaces
  /// How many lines of a list are shown.
  private let limit: Int
  /// How many of equal kind are shown.
  private var examples: Int { limit == .max ? limit : 3 }

  /// The report with at most `limit` lines of each list; nil shows all.
  package init(_ report: IntakeReport, language: Language, limit: Int? = 12) {
    self.report = report
    self.limit = limit ?? .max
    words = ReportWords(language: language)
    places = ReportPlaces(report)
  }

  package var text: String {
    let parts = report.sheets.map(sheet) + [changes, deductions, placements, updates, additions, record]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func sheet(_ sheet: IntakeReport.Sheet) -> String {
    let encoding = sheet.encoding.map { words.say("（编码 \($0)）", " (encoded as \($0))") } ?? ""
    let head = "\(words.name(sheet))\(encoding)\(words.say("：", ": "))\(words.verdict(sheet))\n"
    guard case .table(let kind) = sheet.verdict else { return head }
    let columns = sheet.columns.map { column in
      [Place.letters(column.position + 1), column.name, words.role(column, kind), words.text(column.reason)]
    }
    let fates = sheet.fates.compactMap { fate in
      words.fate(fate).map { words.say("第 \(fate.row) 行：", "row \(fate.row): ") + "\($0)｜\(fate.excerpt)" }
    }
    return head + TextColumns.text(columns) + "  " + words.counts(RowCounts(sheet.fates), kind) + "\n"
      + list(fates, indent: "    ")
  }

  private var changes: String {
    let groups = Groups(report.changes, name: words.rule(of:)).all.map { group in
      let lines = group.values.map {
        "\(places.text($0.place))\(words.say("：", ": "))\(words.change($0.change))"
      }
      return "  \(words.counted(group.name, lines.count))\n" + list(lines, indent: "    ", atMost: examples)
    }
    guard !groups.isEmpty else { return "" }
    let count = report.changes.count
    return words.say("改动的值 \(count) 处\n", "\(count) values changed\n") + groups.joined()
  }

  /// What was deduced; one line for the cells of which the same is said.
  private var deductions: String {
    let groups = Groups(report.deductions) { words.text($0.wording) }.all.map { group in
      let cells = group.values.map { places.text($0.place) }
      let shown = cells.prefix(examples).joined(separator: words.say("、", ", "))
      let all = cells.count > examples ? words.counted(shown + "…", cells.count) : shown
      return "\(all)\(words.say("：", ": "))\(group.name)"
    }
    let count = report.deductions.count
    return section(words.say("推断 \(count) 处", "\(count) deductions"), groups)
  }

  /// Where the cells of reports and figures went, by file and by what was done there.
  private var placements: String {
    let groups = Groups(report.placements, name: words.state(of:)).all.map { group in
      let lines = group.values.map {
        "\(places.text($0.place)) → \(words.cell($0))\(words.say("：", ": "))\(words.quoted($0.value))"
      }
      return "  \(words.counted(group.name, lines.count))\n" + list(lines, indent: "    ", atMost: examples)
    }
    let count = report.placements.count
    return groups.isEmpty
      ? "" : "\(words.placements)\(words.say(" \(count) 格", ": \(count)"))\n" + groups.joined()
  }

  private var updates: String {
    section(
      words.say("更新的格子 \(report.updates.count) 个", "\(report.updates.count) cells updated"),
      report.updates.map {
        "\($0.place) \($0.column)\(words.say("：", ": "))\(words.quoted($0.from)) → \(words.quoted($0.to))"
      })
  }

  private var additions: String {
    IntakeReport.Addition.Kind.allCases.map { kind in
      let added = report.additions.filter { $0.kind == kind }
      let title = words.say(
        "新增\(words.addition(kind)) \(added.count)", "\(added.count) new \(words.addition(kind))")
      return section(
        title, kind == .task ? [] : added.map { "\($0.id)  \($0.name)" }, isShown: !added.isEmpty)
    }.joined()
  }

  private var record: String {
    section(
      words.counted(words.record(report), report.record.count),
      report.record.map { line in
        "\((line.ledger ?? line.table).map(places.text) ?? "")\(words.say("：", ": "))\(words.text(line.wording))"
      })
  }

  private func section(_ title: String, _ lines: [String], isShown: Bool? = nil) -> String {
    guard isShown ?? !lines.isEmpty else { return "" }
    return title + "\n" + list(lines, indent: "  ")
  }

  private func list(_ lines: [String], indent: String, atMost most: Int? = nil) -> String {
    let most = most ?? limit
    let shown = lines.prefix(most).map { indent + HeaderText.singleLine($0) + "\n" }.joined()
    guard lines.count > most else { return shown }
    let rest = lines.count - most
    return shown + indent
      + words.say(
        "……还有 \(rest) 处，用 --report 文件.html 看全部", "… and \(rest) more; --report FILE.html has all of them")
      + "\n"
  }
}

/// Rows of texts whose columns stand under each other in a terminal.
enum TextColumns {
  static func text(_ rows: [[String]]) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      "  "
        + row.enumerated().map { column, cell in
          column == row.count - 1
            ? cell : cell + String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

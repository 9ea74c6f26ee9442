package import Diagnostics
internal import Markup

/// The intake report as a page of its own: one file, without scripts, for the screen and for A4.
package struct ReportPage: Sendable {
  private let report: IntakeReport
  private let words: ReportWords

  package init(_ report: IntakeReport, language: Language) {
    self.report = report
    words = ReportWords(language: language)
  }

  /// The page's bytes.
  package var bytes: [UInt8] {
    let page = Node.element(
      "html", [Attribute("lang", words.language.rawValue)], [head, .element("body", [], [main])])
    return Array("<!DOCTYPE html>\n".utf8) + HTMLWriter.bytes(of: page) + [UInt8(ascii: "\n")]
  }

  private var title: String { words.say("导入报告", "Intake report") }

  private var head: Node {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return .element(
      "head", [],
      [
        .element("meta", [Attribute("charset", "utf-8")]),
        .element(
          "meta",
          [Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")]),
        .element(
          "meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", policy)]),
        .element("title", [], text: title),
        .element("style", [], [.raw(Markup(raw: Array(ReportStyle.css.utf8)))]),
      ])
  }

  private var main: Node {
    .element(
      "main", [],
      [.element("h1", [], text: title), summary, findings] + report.sheets.enumerated().map(sheet)
        + [changes, deductions, updates, additions])
  }

  // MARK: The whole

  private var summary: Node {
    let tables = report.sheets.compactMap { sheet -> (IntakeReport.Sheet, TableKind)? in
      if case .table(let kind) = sheet.verdict { (sheet, kind) } else { nil }
    }
    let counts = FindingWriter(language: words.language).summary(of: report.findings)
    let result =
      report.findings.hasErrors
      ? words.say("有错误，没有写任何文件。", "There are errors; nothing was written.")
      : words.say(
        "写入：\(report.files.joined(separator: "、"))", "Written: \(report.files.joined(separator: ", "))")
    let lines =
      tables.map { words.name($0.0) + words.say("：", ": ") + words.counts(RowCounts($0.0.fates), $0.1) }
      + [counts, result]
    return .element("ul", [Attribute("class", "summary")], lines.map { .element("li", [], text: $0) })
  }

  private var findings: Node {
    let shown = report.findings.filter { $0.severity != .note }
    guard !shown.isEmpty else { return .fragment([]) }
    let items = shown.map { finding -> Node in
      let help = finding.help.map { words.text($0) } ?? ""
      return .element(
        "li", [Attribute("class", finding.severity.rawValue)],
        [
          .element(
            "p", [],
            [.element("strong", [], text: severity(finding)), .text(" \(words.text(finding.summary))")]),
          .element("p", [Attribute("class", "place")], text: "\(finding.place) [\(finding.rule)]"),
        ] + (help.isEmpty ? [] : [.element("p", [], text: words.say("办法：", "What to do: ") + help)]))
    }
    return section(
      words.say("要看的问题", "Findings"), "findings",
      [.element("ul", [Attribute("class", "findings")], items)])
  }

  private func severity(_ finding: Finding) -> String {
    finding.severity == .error ? words.say("错误", "Error") : words.say("警告", "Warning")
  }

  // MARK: Sheets

  private func sheet(_ index: Int, _ sheet: IntakeReport.Sheet) -> Node {
    let id = "sheet-\(index + 1)"
    let encoding = sheet.encoding.map { words.say("（编码 \($0)）", " (encoded as \($0))") } ?? ""
    var nodes: [Node] = [.element("p", [], text: words.verdict(sheet) + encoding)]
    if case .table(let kind) = sheet.verdict {
      nodes.append(.element("p", [], text: words.counts(RowCounts(sheet.fates), kind)))
      nodes.append(
        table(
          words.say("各列怎样理解", "How each column was understood"), id: id + "-columns",
          [
            words.say("列", "Column"), words.say("列名", "Name"), words.say("理解为", "Understood as"),
            words.say("依据", "Because"),
          ],
          sheet.columns.map {
            [Place.letters($0.position + 1), $0.name, words.role($0, kind), words.text($0.reason)]
          }))
      let others = sheet.fates.compactMap { fate in
        words.fate(fate).map { [String(fate.row), $0, fate.excerpt] }
      }
      nodes.append(
        table(
          words.say("不是单独一项的行", "Rows that are no entry of their own"), id: id + "-rows",
          [words.say("行", "Row"), words.say("原因", "Why"), words.say("内容", "Text")], others))
    }
    return section(words.name(sheet), id, nodes)
  }

  // MARK: Values

  private var changes: Node {
    listing(
      words.say("改动的值", "Values changed"), "changes",
      [
        words.say("位置", "Place"), words.say("列", "Column"), words.say("原文", "From"), words.say("读作", "To"),
        words.say("规则", "Rule"),
      ],
      report.changes.map { change in
        let reason = change.change.reason.map { words.text($0) } ?? words.text(change.change.kind.wording)
        return ["\(change.place)", words.display(change.field), change.change.from, change.change.to, reason]
      })
  }

  private var deductions: Node {
    listing(
      words.say("推断", "Deductions"), "deductions",
      [words.say("位置", "Place"), words.say("推断及理由", "What and why")],
      report.deductions.map { ["\($0.place)", words.text($0.wording)] })
  }

  private var updates: Node {
    listing(
      words.say("更新的格子", "Cells updated"), "updates",
      [words.say("位置", "Place"), words.say("列", "Column"), words.say("原来", "From"), words.say("现在", "To")],
      report.updates.map { ["\($0.place)", $0.column, $0.from, $0.to] })
  }

  private var additions: Node {
    listing(
      words.say("新增的内容", "What is new"), "additions",
      [words.say("种类", "Kind"), words.say("编号", "Number or id"), words.say("名称", "Name")],
      report.additions.map { [words.addition($0.kind), $0.id, $0.name] })
  }

  private func listing(_ title: String, _ id: String, _ header: [String], _ rows: [[String]]) -> Node {
    guard !rows.isEmpty else { return .fragment([]) }
    return section(title, id, [table("\(title)（\(rows.count)）", id: id + "-table", header, rows)])
  }

  private func section(_ title: String, _ id: String, _ nodes: [Node]) -> Node {
    let heading = Node.element("h2", [Attribute("id", id + "-title")], text: title)
    return .element("section", [Attribute("aria-labelledby", id + "-title")], [heading] + nodes)
  }

  /// A table in a region that scrolls by itself where the screen is narrow.
  private func table(_ caption: String, id: String, _ header: [String], _ rows: [[String]]) -> Node {
    guard !rows.isEmpty else { return .fragment([]) }
    let head = Node.element(
      "tr", [], header.map { .element("th", [Attribute("scope", "col")], text: $0) })
    let body = rows.map { row in
      Node.element("tr", [], row.map { .element("td", [], text: $0) })
    }
    let table = Node.element(
      "table", [],
      [
        .element("caption", [Attribute("id", id)], text: caption), .element("thead", [], [head]),
        .element("tbody", [], body),
      ])
    return .element(
      "div",
      [
        Attribute("class", "scroll"), Attribute("role", "region"), Attribute("tabindex", 0),
        Attribute("aria-labelledby", id),
      ], [table])
  }
}

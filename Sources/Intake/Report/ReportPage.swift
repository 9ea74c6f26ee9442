package import Diagnostics
internal import Markup

/// The intake report as a page of its own: one file, without scripts, for the screen and for A4.
package struct ReportPage: Sendable {
  let report: IntakeReport
  let words: ReportWords
  let places: ReportPlaces

  package init(_ report: IntakeReport, language: Language) {
    self.report = report
    words = ReportWords(language: language)
    places = ReportPlaces(report)
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
      [.element("h1", [], text: title), summary, findings, leftRows]
        + report.sheets.enumerated().map(sheet) + [
          changes, deductions, placements, updates, additions, record,
        ])
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
    let errors = report.findings.filter { $0.severity == .error }
    let shown = errors + report.findings.filter { $0.severity == .warning }
    guard !shown.isEmpty else { return .fragment([]) }
    let items = shown.map { finding -> Node in
      let help = finding.help.map { words.text($0) } ?? ""
      return .element(
        "li", [Attribute("class", finding.severity.rawValue)],
        [
          .element(
            "p", [],
            [.element("strong", [], text: severity(finding)), .text(" \(words.text(finding.summary))")]),
          .element(
            "p", [Attribute("class", "place")], text: "\(places.text(finding.place)) [\(finding.rule)]"),
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

  /// The rows that are no entry of their own, which are what a reader has to check first.
  private var leftRows: Node {
    let header = [words.say("行", "Row"), words.say("原因", "Why"), words.say("内容", "Text")]
    let tables = report.sheets.enumerated().compactMap { index, sheet -> Node? in
      let rows = sheet.fates.compactMap { fate in
        words.fate(fate).map { [String(fate.row), $0, fate.excerpt] }
      }
      guard !rows.isEmpty else { return nil }
      let caption = words.counted(places.name(sheet), rows.count)
      return ReportTable(id: "rows-\(index + 1)", caption: caption, header: header, texts: rows).node
    }
    guard !tables.isEmpty else { return .fragment([]) }
    return section(words.say("不是单独一项的行", "Rows that are no entry of their own"), "rows", tables)
  }

  private func sheet(_ index: Int, _ sheet: IntakeReport.Sheet) -> Node {
    let id = "sheet-\(index + 1)"
    let encoding = sheet.encoding.map { words.say("（编码 \($0)）", " (encoded as \($0))") } ?? ""
    var nodes: [Node] = [.element("p", [], text: words.verdict(sheet) + encoding)]
    if case .table(let kind) = sheet.verdict {
      let header = [
        words.say("列", "Column"), words.say("列名", "Name"), words.say("理解为", "Taken as"),
        words.say("依据", "Because"),
      ]
      let columns = sheet.columns.map {
        [Place.letters($0.position + 1), $0.name, words.role($0, kind), words.text($0.reason)]
      }
      nodes.append(.element("p", [], text: words.counts(RowCounts(sheet.fates), kind)))
      nodes.append(
        ReportTable(
          id: id + "-columns", caption: words.say("各列怎样理解", "How each column was understood"),
          header: header, texts: columns
        ).node)
    }
    return section(words.name(sheet), id, nodes)
  }

  func section(_ title: String, _ id: String, _ nodes: [Node]) -> Node {
    let heading = Node.element("h2", [Attribute("id", id + "-title")], text: title)
    return .element("section", [Attribute("aria-labelledby", id + "-title")], [heading] + nodes)
  }
}

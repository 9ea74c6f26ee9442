/// Writes findings as people read them: the place, the sentence, the line underlined, and what to do.
package struct FindingWriter: Sendable {
  package var language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Writes every finding in the order given, each followed by an empty line.
  package func write(_ findings: some Sequence<Finding>, to output: inout some TextOutputStream) {
    for finding in findings { output.write(text(of: finding) + "\n") }
  }

  /// One finding, ending in a line break.
  package func text(of finding: Finding) -> String {
    let severity = Self.word(for: finding.severity).text(in: language)
    let colon = language == .zh ? "：" : ": "
    let summary = finding.summary.text(in: language).visible
    var text = "\(finding.place.description.visible): \(severity)\(colon)\(summary) [\(finding.rule)]\n"
    let gutter = Self.gutter(of: finding.place)
    text += excerpt(of: finding, gutter: gutter)
    let margin = String(repeating: " ", count: gutter.utf8.count)
    if let help = finding.help {
      text += "\(margin) = \(Self.help.text(in: language))\(colon)\(help.text(in: language).visible)\n"
    }
    for related in finding.related {
      let wording = related.wording.text(in: language).visible
      text += "\(margin) = \(related.place.description.visible): \(wording)\n"
    }
    return text
  }

  /// The line that counts the findings: `错误 3 个，警告 1 个`.
  package func summary(of findings: some Sequence<Finding>) -> String {
    let counts = FindingCounts(findings)
    let parts = Finding.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = counts[severity]
      guard count > 0 else { return nil }
      switch language {
      case .zh: return "\(Self.word(for: severity).zh) \(count) 个"
      case .en: return "\(count) \(Self.word(for: severity).en)\(count == 1 ? "" : "s")"
      }
    }
    if parts.isEmpty { return Self.nothing.text(in: language) }
    return parts.joined(separator: language == .zh ? "，" : ", ")
  }

  private func excerpt(of finding: Finding, gutter: String) -> String {
    guard let marked = MarkedExcerpt(finding) else { return "" }
    let text = "\(gutter) | \(marked.line)\n"
    if marked.underline.isEmpty { return text }
    return text + String(repeating: " ", count: gutter.utf8.count) + " | \(marked.underline)\n"
  }

  /// The number of the line or row; blanks where the finding is about a whole file.
  private static func gutter(of place: Place) -> String {
    switch place.position {
    case .whole: "  "
    case .text(let line, _): String(line)
    case .cell(let row, _), .sheet(_, let row, _): String(row)
    }
  }

  private static func word(for severity: Finding.Severity) -> Wording {
    switch severity {
    case .note: Wording(zh: "提示", en: "note")
    case .warning: Wording(zh: "警告", en: "warning")
    case .error: Wording(zh: "错误", en: "error")
    }
  }

  private static let help = Wording(zh: "办法", en: "help")
  private static let nothing = Wording(zh: "没有发现问题", en: "nothing found")
}

/// How many findings there are of each severity.
package struct FindingCounts: Hashable, Sendable {
  private var counts: [Finding.Severity: Int] = [:]

  package init(_ findings: some Sequence<Finding>) {
    for finding in findings { counts[finding.severity, default: 0] += 1 }
  }

  package subscript(severity: Finding.Severity) -> Int { counts[severity, default: 0] }
}

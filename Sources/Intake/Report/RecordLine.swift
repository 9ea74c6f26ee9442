package import Diagnostics
package import Model

extension IntakeReport {
  /// A row that the record of changes gets, or would get if the day were known.
  package struct RecordLine: Hashable, Sendable {
    package enum Thing: String, Sendable {
      case task, indicator
    }

    package var kind: AdjustmentKind
    package var thing: Thing
    /// The number or the id.
    package var id: String
    package var name: String
    /// As the project's table writes it; empty for what is added or cancelled.
    package var from = ""
    /// As the project's table will write it; empty for what is added or cancelled.
    package var to = ""
    /// Where the office's ledger says so; nil for what it no longer has.
    package var ledger: Place?
    /// Where the project's table has it; nil for what is new.
    package var table: Place?
  }
}

extension IntakeReport.RecordLine {
  /// What changed of what: `任务 3“修路”延期：“2019-10-31” → “2019-12-31”`.
  package var wording: Wording {
    let name = TextBudget.name(HeaderText.singleLine(name))
    let (zh, en) = (kind.words.dropFirst().first ?? kind.rawValue, kind.rawValue)
    let subject =
      thing == .task
      ? Wording(zh: "任务 \(id)“\(name)”\(zh)", en: "task \(id) '\(name)' \(en)")
      : Wording(zh: "指标 \(id)“\(name)”\(zh)", en: "indicator \(id) '\(name)' \(en)")
    guard !from.isEmpty else { return subject }
    let (old, new) = (
      TextBudget.excerpt(HeaderText.singleLine(from)), TextBudget.excerpt(HeaderText.singleLine(to))
    )
    return Wording(zh: "\(subject.zh)：“\(old)” → “\(new)”", en: "\(subject.en): '\(old)' → '\(new)'")
  }
}

import Dates
package import Diagnostics
package import Model

/// What a briefing says in sentences, made from its figures alone.
///
/// Each member is nil, or has no paragraphs, where there is nothing to say.
package struct Narrative: Sendable {
  /// How it stands, against the month before: the paragraphs of the summary.
  package let summary: [String]
  /// How many tasks need a decision, and why.
  package let decisions: String?
  /// Which workstreams and departments have red and yellow lamps.
  package let lamps: String?
  /// What changed this month.
  package let changes: String?
  /// How the indicators stand against their targets.
  package let indicators: String?
  /// What falls due in the policy's next days.
  package let due: String?
  /// Who has not reported.
  package let reporting: String?

  package init(_ figures: BriefingFigures, language: Language) {
    let narrator: any Narrator =
      switch language {
      case .zh: ChineseNarrative(figures: figures)
      case .en: EnglishNarrative(figures: figures)
      }
    summary = narrator.summary
    decisions = narrator.decisions
    lamps = narrator.lamps
    changes = narrator.changes
    indicators = narrator.indicators
    due = narrator.due
    reporting = narrator.reporting
  }
}

/// Something that tells the figures of a briefing in one language.
protocol Narrator {
  var summary: [String] { get }
  var decisions: String? { get }
  var lamps: String? { get }
  var changes: String? { get }
  var indicators: String? { get }
  var due: String? { get }
  var reporting: String? { get }
}

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
    summary = []
    decisions = nil
    lamps = nil
    changes = nil
    indicators = nil
    due = nil
    reporting = nil
  }
}

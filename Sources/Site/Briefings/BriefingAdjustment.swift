import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// An entry of the record of changes as a briefing prints it.
struct BriefingAdjustment: Sendable {
  let briefing: Briefing
  let entry: RecordEntry

  static let fields = Fields<BriefingAdjustment>(
    .text("date") { $0.briefing.words($0.entry.adjustment.date) },
    .text("thing") { $0.thing },
    .text("kind") { $0.entry.adjustment.kind.word(in: $0.briefing.language) },
    .optionalText("changeText") { $0.changeText.nonEmpty },
    .text("grounds") { $0.grounds }
  )

  /// What the template may use of a month's entries.
  static func all(_ briefing: Briefing) -> [BriefingAdjustment] {
    (briefing.figures.changes?.adjustments ?? []).map { BriefingAdjustment(briefing: briefing, entry: $0) }
  }

  private var thing: String { briefing.site.name(of: entry.thing) }

  private var changeText: String {
    let standing = briefing.standing
    var unit = ""
    if case .indicator(let id) = entry.thing { unit = standing.indicator(id)?.indicator.unit ?? "" }
    return entry.adjustment.changeWords(unit: unit, in: briefing.language) {
      standing.department($0)?.name ?? $0.text
    }
  }

  private var grounds: String {
    [entry.adjustment.basis, entry.adjustment.reason].filter { !$0.isEmpty }
      .joined(separator: briefing.pick("：", ": "))
  }
}

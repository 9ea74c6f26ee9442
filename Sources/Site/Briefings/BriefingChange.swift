import Diagnostics
import Model
import Narrative
import Templates

/// A task whose lamp changed since the month before.
struct BriefingChange: Sendable {
  let briefing: Briefing
  let change: Changes.TaskChange

  static let fields = Fields<BriefingChange>(
    .record("task", BriefingTask.fields) {
      BriefingTask(briefing: $0.briefing, standing: $0.change.standing)
    },
    .record("before", LampCount.fields) { $0.lamp($0.change.lampBefore) },
    .record("after", LampCount.fields) { $0.lamp($0.change.lampAfter) },
    .text("progressBefore") { progressWords($0.change.progressBefore) },
    .text("progressAfter") { progressWords($0.change.progressAfter) },
    .text("gained") { $0.gained ?? "—" },
    .flag("becameOverdue") { $0.change.becameOverdue }
  )

  private var gained: String? {
    guard let after = change.progressAfter.flatMap(Percent.init) else { return nil }
    return change.progressBefore.flatMap(Percent.init).map { after.change(from: $0) }
  }

  private func lamp(_ lamp: Lamp) -> LampCount {
    LampCount(lamp: lamp, count: 1, language: briefing.language)
  }
}

/// An indicator with a new reading.
struct BriefingReading: Sendable {
  let briefing: Briefing
  let change: Changes.IndicatorChange

  static let fields = Fields<BriefingReading>(
    .text("name") { $0.change.standing.indicator.name },
    .text("before") { $0.change.valueBefore.map(valueText) ?? "—" },
    .text("after") { $0.quantity($0.change.valueAfter) },
    .optionalText("target") { view in
      let indicator = view.change.standing.indicator
      return indicator.target.map {
        view.briefing.words(indicator.words(for: $0, in: view.briefing.language))
      }
    },
    .text("verdict") { $0.change.stateAfter.word(in: $0.briefing.language) },
    .flag("becameMet") { $0.change.becameMet }
  )

  private func quantity(_ value: Double?) -> String {
    value.map { quantityText(valueText($0), change.standing.indicator.unit) } ?? "—"
  }
}

extension Briefing {
  /// The tasks whose lamp changed or that fell past their deadline; a ledger lists the others.
  var listedChanges: [BriefingChange] {
    guard let changes = figures.changes else { return [] }
    return changes.tasks.filter { $0.lampChanged || $0.becameOverdue }
      .map { BriefingChange(briefing: self, change: $0) }
  }

  /// The indicators that met their target or lost it; the part on indicators shows every new reading.
  var turnedIndicators: [BriefingReading] {
    (figures.changes?.indicators ?? []).filter {
      $0.stateBefore.isMet != nil && $0.stateAfter != $0.stateBefore
    }
    .map { BriefingReading(briefing: self, change: $0) }
  }
}

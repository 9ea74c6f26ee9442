import Dates
import Diagnostics
import Markup
import Model
import Narrative
import Templates

// What the templates of the parts may use; the document stands behind them.

extension BriefingSection {
  static let heading: [Field<BriefingSection>] = [
    .text("id") { $0.id },
    .text("number") { $0.number },
    .text("heading") { $0.title },
    .text("entry") { $0.entry },
    .flag("isAnnex") { $0.isAnnex },
    .flag("isWide") { $0.isWide },
  ]

  /// A record for the one part that it is, nil for the others.
  static let parts: [Field<BriefingSection>] = [
    .record("summaryPart", SummaryPart.fields) { section in
      if case .summary = section.kind { SummaryPart(briefing: section.briefing) } else { nil }
    },
    .record("decisionsPart", DecisionsPart.fields) { section in
      if case .decisions = section.kind { DecisionsPart(briefing: section.briefing) } else { nil }
    },
    .record("lampsPart", LampsPart.fields) { section in
      if case .lamps = section.kind { LampsPart(briefing: section.briefing) } else { nil }
    },
    .record("changesPart", ChangesPart.fields) { section in
      if case .changes = section.kind { ChangesPart(briefing: section.briefing) } else { nil }
    },
    .record("indicatorsPart", IndicatorsPart.fields) { section in
      if case .indicators = section.kind { IndicatorsPart(briefing: section.briefing) } else { nil }
    },
    .record("duePart", DuePart.fields) { section in
      if case .due = section.kind { DuePart(briefing: section.briefing) } else { nil }
    },
    .record("reportingPart", ReportingPart.fields) { section in
      if case .reporting = section.kind { ReportingPart(briefing: section.briefing) } else { nil }
    },
    .optionalMarkup("noteHTML") { section in
      guard case .words = section.kind, let note = section.briefing.note else { return nil }
      return BriefingNote(briefing: section.briefing, note: note).markup
    },
    .record("ledgerPart", LedgerPart.fields) { section in
      switch section.kind {
      case .annex(let department):
        LedgerPart(briefing: section.briefing, tasks: section.briefing.standing.tasks(ledBy: department.id))
      case .ledger: LedgerPart(briefing: section.briefing, tasks: section.briefing.rollup.allTasks)
      default: nil
      }
    },
    .record("methodPart", MethodPart.fields) { section in
      if case .method = section.kind { MethodPart(briefing: section.briefing) } else { nil }
    },
  ]
}

struct SummaryPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<SummaryPart>(
    .texts("paragraphs") { $0.briefing.narrative.summary },
    .optionalText("yearBefore") { $0.yearBefore },
    .flag("hasTasks") { !$0.briefing.rollup.tasks.isEmpty },
    .markup("stack") { $0.stack },
    .text("monthEnd") { $0.monthEnd($0.briefing.month) },
    .optionalText("monthEndBefore") { part in part.briefing.figures.before.map { part.monthEnd($0.month) } },
    .list("comparison", ComparisonRow.fields) { $0.briefing.comparison }
  )

  /// The totals of the year before, which are of the whole programme.
  private var yearBefore: String? {
    guard case .programme = briefing.figures.subject else { return nil }
    let figures = briefing.programme.predecessorFigures
    return figures?.totalsWords(yearBefore: briefing.month, in: briefing.language).map {
      briefing.words($0) + briefing.pick("。", ".")
    }
  }

  private func monthEnd(_ month: Month) -> String {
    briefing.pick(month.name(in: .zh) + "末", "End of " + month.name(in: .en))
  }

  private var stack: Markup {
    let total = briefing.rollup.tasks.count
    let title = briefing.pick("\(total)项任务按亮灯", "\(total) tasks by lamp")
    return briefing.stack(briefing.rollup.tally, id: "lamps-all", title: title, width: 580, legend: true)
  }
}

struct DecisionsPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<DecisionsPart>(
    .optionalText("paragraph") { $0.briefing.narrative.decisions },
    .list("decisions", BriefingDecision.fields) { $0.list.prefix(longest).map { $0 } },
    .flag("hasMore") { $0.briefing.figures.decisions.count > longest },
    .list("moreDecisions", BriefingDecision.fields) { Array($0.list.dropFirst(longest)) }
  )

  /// So many are told in full; a table holds the others.
  private static let longest = 12

  private var list: [BriefingDecision] {
    briefing.figures.decisions.enumerated().map { index, decision in
      BriefingDecision(briefing: briefing, decision: decision, position: index + 1)
    }
  }
}

struct LampsPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<LampsPart>(
    .optionalText("paragraph") { $0.briefing.narrative.lamps },
    .list("lampHeads", LampCount.fields) { part in
      LampCount.all(part.briefing.figures.standing.lamps, Tally(), in: part.briefing.language)
    },
    .flag("hasWorkstreams") { !$0.briefing.workstreamGroups.isEmpty },
    .list("workstreams", BriefingGroup.fields) { $0.briefing.workstreamGroups },
    .flag("hasDepartments") { !$0.briefing.departmentGroups.isEmpty },
    .list("departments", BriefingGroup.fields) { $0.briefing.departmentGroups }
  )
}

struct ChangesPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<ChangesPart>(
    .optionalText("paragraph") { $0.briefing.narrative.changes },
    .flag("hasAdjustments") { !BriefingAdjustment.all($0.briefing).isEmpty },
    .list("adjustments", BriefingAdjustment.fields) { BriefingAdjustment.all($0.briefing) },
    .flag("hasLampChanges") { !$0.briefing.listedChanges.isEmpty },
    .list("lampChanges", BriefingChange.fields) { $0.briefing.listedChanges },
    .flag("hasReadings") { !$0.briefing.turnedIndicators.isEmpty },
    .list("readings", BriefingReading.fields) { $0.briefing.turnedIndicators }
  )
}

struct IndicatorsPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<IndicatorsPart>(
    .optionalText("paragraph") { $0.briefing.narrative.indicators },
    .list("groups", IndicatorGroup.fields) { $0.briefing.indicatorGroups }
  )
}

struct DuePart: Sendable {
  let briefing: Briefing

  static let fields = Fields<DuePart>(
    .optionalText("paragraph") { $0.briefing.narrative.due },
    .flag("hasTasks") { !$0.briefing.rollup.dueSoon.isEmpty },
    .list("tasks", BriefingTask.fields) { $0.briefing.tasks($0.briefing.rollup.dueSoon) }
  )
}

struct ReportingPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<ReportingPart>(
    .optionalText("paragraph") { $0.briefing.narrative.reporting },
    .flag("hasUnreported") { !$0.briefing.rollup.unreported.isEmpty },
    .list("groups", BriefingGroup.fields) { $0.briefing.reportingGroups }
  )
}

struct LedgerPart: Sendable {
  let briefing: Briefing
  let tasks: [TaskStanding]

  static let fields = Fields<LedgerPart>(
    .number("total") { $0.tasks.count },
    .list("tasks", BriefingTask.fields) { $0.briefing.tasks($0.tasks) }
  )
}

struct MethodPart: Sendable {
  let briefing: Briefing

  static let fields = Fields<MethodPart>(
    .list("rules", MethodRule.fields) { part in
      let language = part.briefing.language
      return part.briefing.programme.policy.conditions(in: language).map {
        MethodRule(lamp: $0.lamp, condition: language.closedUp($0.words), language: language)
      }
    },
    .text("files") { $0.files },
    .flag("hasFiles") { !$0.briefing.programme.sources.isEmpty }
  )

  /// The files that the figures were read from, below the content folder.
  private var files: String {
    FileNames.list(briefing.programme.sources.map(Address.file), in: briefing.language)
  }
}

/// A line of the lamp rule.
struct MethodRule: Sendable {
  let lamp: Lamp
  let condition: String
  let language: Language

  static let fields = Fields<MethodRule>(
    .text("word") { $0.lamp.word(in: $0.language) },
    .text("tone") { $0.lamp.shape },
    .text("condition") { $0.condition }
  )
}

import Diagnostics
import Model
import Narrative
import Templates

/// A part of a month's briefing, with the office's own words where they stand after it.
struct BriefingPartView: Sendable {
  let content: BriefingPage.Content
  /// Nil for the close, which is the office's words alone.
  let place: BriefingPlace?

  static let fields = Fields<BriefingPartView>(
    .text("id") { $0.place?.rawValue ?? "closing" },
    .text("title") { $0.title },
    .flag("hasParagraphs") { !$0.paragraphs.isEmpty },
    .texts("paragraphs") { $0.paragraphs },
    .flag("isDecisions") { $0.place == .decisions },
    .flag("hasDecisions") { !$0.decisions.isEmpty },
    .list("decisions", BriefingDecisionView.fields) { view in
      view.decisions.map { BriefingDecisionView(site: view.content.site, decision: $0) }
    },
    .optionalText("moreAddress") { $0.place == .changes ? $0.content.changesAddress : nil },
    .record("note", NoteView.fields) { $0.note }
  )

  private var title: String {
    switch place {
    case .summary: "总体情况"
    case .decisions: "需要决策的事项"
    case .lamps: "亮灯情况"
    case .changes: "比上月变化"
    case .indicators: "指标完成情况"
    case .due: "\(content.site.programme.policy.dueSoonDays) 天内到期的任务"
    case .reporting: "月报报送情况"
    case .opening, nil: ""
    }
  }

  private var paragraphs: [String] {
    let narrative = content.narrative
    let sentences: String? =
      switch place {
      case .summary: nil
      case .decisions: narrative.decisions ?? "没有逾期、红灯或连续两个月未报的任务。"
      case .lamps: narrative.lamps
      case .changes: narrative.changes
      case .indicators: narrative.indicators
      case .due: narrative.due
      case .reporting: narrative.reporting
      case .opening, nil: nil
      }
    return place == .summary ? narrative.summary + yearBefore : sentences.map { [$0] } ?? []
  }

  /// The totals of the year before; none where that month was not closed.
  private var yearBefore: [String] {
    let figures = content.site.programme.predecessorFigures
    return figures?.totalsWords(yearBefore: content.month, in: .zh).map { [$0 + "。"] } ?? []
  }

  private var decisions: [Decision] { place == .decisions ? content.figures.decisions : [] }

  private var note: NoteView? {
    guard let note = content.site.notes[.briefing(content.month)], note.place == place else { return nil }
    return NoteView(site: content.site, note: note, root: content.root)
  }
}

/// A task that somebody must decide about, with what its office plans to do.
struct BriefingDecisionView: Sendable {
  let site: SiteContext
  let decision: Decision

  static let fields = Fields<BriefingDecisionView>(
    .record("task", TaskView.fields) { TaskView(site: $0.site, standing: $0.decision.standing) },
    .optionalText("nextStep") { $0.decision.report?.nextStep.nonEmpty },
    .flag("isLongUnreported") { $0.decision.standing.unreportedRun >= Decision.unreportedMonths }
  )
}

import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// A task as a briefing prints it.
struct BriefingTask: Sendable {
  let briefing: Briefing
  let standing: TaskStanding

  private var task: Task { standing.task }
  private var language: Language { briefing.language }

  static let fields = Fields<BriefingTask>(identity + progress + reports)

  private static let identity: [Field<BriefingTask>] = [
    .text("number") { $0.task.number.text },
    .text("title") { $0.task.title },
    .text("workstream") { $0.briefing.standing.workstream($0.task.workstream)?.name ?? "" },
    .text("departments") { $0.departments },
    .text("deadline") { $0.task.deadline.term.words(in: $0.language) },
    .text("due") { view in
      view.task.deadline.day.map { view.briefing.words($0) }
        ?? view.task.deadline.term.words(in: view.language)
    },
    .optionalNumber("daysLeft") { view in
      view.task.deadline.day.map { $0.number - view.briefing.figures.asOf.number }
    },
  ]

  private static let progress: [Field<BriefingTask>] = [
    .text("word") { $0.standing.now.lamp.word(in: $0.language) },
    .text("tone") { $0.standing.now.lamp.shape },
    .text("progress") { progressWords($0.standing.now.progress) },
    .optionalText("share") { $0.standing.now.scheduleShare.map { percentText($0) + "%" } },
    .optionalText("byHand") { $0.byHand },
    .optionalText("correction") { $0.standing.now.corrections.correctionWords(in: $0.language) },
    .optionalText("adjustment") { $0.standing.now.override?.reason.nonEmpty },
    .number("unreportedRun") { $0.standing.unreportedRun },
    .flag("isUnreported") { $0.standing.isUnreportedNow },
  ]

  private static let reports: [Field<BriefingTask>] = [
    .flag("hasReport") { $0.standing.lastReport != nil },
    .optionalText("reportMonth") { view in view.report { $0.month.name(in: view.language) } },
    .optionalText("summary") { view in view.report { $0.summary.nonEmpty } },
    .optionalText("problem") { view in view.report { $0.problem.nonEmpty } },
    .optionalText("nextStep") { view in view.report { $0.nextStep.nonEmpty } },
    .optionalText("internalRemark") { view in view.report { $0.internalRemark.nonEmpty } },
  ]

  /// A value of the last report; the reports themselves are costly to copy.
  private func report<Part>(_ part: (Report) -> Part?) -> Part? {
    standing.lastReport.flatMap { part(standing.task.reports[$0]) }
  }

  /// That the lamp was set by hand, what the rule says, when and why; nil where it was not.
  private var byHand: String? {
    standing.now.override.map { override in
      let computed = standing.now.computedLamp.word(in: language)
      let day = briefing.words(override.date)
      return briefing.pick(
        "人工调整，按规则为\(computed)；\(day)，\(override.reason)",
        "Set by hand, \(computed) by the rule; \(day), \(override.reason)")
    }
  }

  /// The lead departments, with the people responsible where the edition prints them.
  private var departments: String {
    let assignments = AssignmentView.list(task.leads, site: briefing.site)
    return assignments.map { assignment in
      let owners = assignment.owners.map { briefing.pick("（\($0)）", " (\($0))") } ?? ""
      return assignment.shortName + owners
    }.joined(separator: briefing.pick("、", ", "))
  }
}

/// A task to decide about, with its place among them and the reasons.
struct BriefingDecision: Sendable {
  let briefing: Briefing
  let decision: Decision
  let position: Int

  static let fields = Fields<BriefingDecision>(
    .text("position") { HeadingNumber.item($0.position, in: $0.briefing.language) },
    .text("reasons") { view in
      view.decision.reasons.map { view.words($0) }.joined(separator: view.briefing.pick("，", ", "))
    },
    .record("task", BriefingTask.fields) {
      BriefingTask(briefing: $0.briefing, standing: $0.decision.standing)
    }
  )

  private func words(_ reason: Decision.Reason) -> String {
    switch reason {
    case .overdue(let days): briefing.pick("逾期\(days)天", "\(days) \(days == 1 ? "day" : "days") overdue")
    case .red: briefing.words(decision.standing.now.reasonWords(in: briefing.language))
    case .unreported(let months):
      decision.standing.task.rhythm.run(months, in: briefing.language)
        .map { briefing.pick("\($0)未报", "no report for \($0)") } ?? briefing.pick("未报", "no report")
    }
  }
}

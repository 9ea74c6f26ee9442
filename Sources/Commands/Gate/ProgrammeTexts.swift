import Gate
import Markup
import Model
import Narrative

/// The texts of a programme that its pages print, with the rows that they stand in.
struct ProgrammeTexts {
  private(set) var texts: [PublicText] = []
  private let sources: [String]

  init(_ programme: Programme) {
    sources = programme.sources
    addConfiguration(programme)
    for task in programme.tasks { add(task) }
    for indicator in programme.indicators { add(indicator) }
    for department in programme.departments { add(department.adjustments) }
    for commitment in programme.commitments {
      add([commitment.title, commitment.clause], commitment.origin)
    }
  }

  private mutating func addConfiguration(_ programme: Programme) {
    var names = [programme.title, programme.titleInEnglish, programme.organisation, programme.sampleNote]
    names += programme.workstreams.flatMap { [$0.name, $0.summary] }
    names += programme.departments.flatMap { [$0.name, $0.shortName] }
    names += programme.actions.flatMap { [$0.name, $0.summary] }
    let site = programme.site
    names += [
      site.description, site.siteName, site.domain, site.identificationCode, site.icp, site.policeRecord,
      site.contact, site.nextUpdate, site.licence,
    ]
    let briefings = programme.briefings
    names += [briefings.masthead, briefings.issuer] + briefings.reportTo + briefings.sendTo
    names += briefings.distributeTo + programme.extraColumns
    texts += names.filter { !$0.isEmpty }.map { PublicText(Array($0.utf8), file: ContentPath.programme) }
  }

  private mutating func add(_ task: Task) {
    add(
      [task.title, task.category, task.clause, task.requirement, task.deadline.words] + task.extras,
      task.origin)
    // What an edition prints of people is a text of its own: a post.
    add(task.leads.flatMap(\.owners), task.origin)
    for report in task.reports {
      add([report.summary, report.problem, report.nextStep, report.reportedBy], report.origin)
    }
    add(task.adjustments)
    for override in task.overrides { add([override.reason], override.origin) }
  }

  private mutating func add(_ indicator: Indicator) {
    add([indicator.name, indicator.unit, indicator.target?.clause ?? ""], indicator.origin)
    add(indicator.adjustments)
    for target in indicator.otherTargets { add([target.clause], target.origin) }
    for reading in indicator.readings { add([reading.source, reading.note], reading.origin) }
  }

  private mutating func add(_ adjustments: [Adjustment]) {
    for entry in adjustments {
      add([entry.basis, entry.reason], entry.origin)
      if case .name(let before, _) = entry.change { add([before], entry.origin) }
    }
  }

  private mutating func add(_ values: [String], _ origin: Origin) {
    let file = sources.indices.contains(origin.source) ? sources[origin.source] : ""
    for value in values where !value.isEmpty {
      texts.append(PublicText(Array(value.utf8), file: file, row: origin.row))
    }
  }
}

extension Programme {
  /// The digits of the figures that have so many as a telephone.
  var longFigures: Set<String> {
    let values = indicators.flatMap { indicator in
      let goals = indicator.allTargets.flatMap(\.bound.values)
      return [indicator.baseline].compactMap { $0 } + indicator.readings.map(\.value) + goals
    }
    let digits = (values + tasks.map(\.weight)).map {
      valueText($0).utf8.filter { (0x30...0x39).contains($0) }
    }
    return Set(digits.filter { $0.count >= 10 }.map { String(decoding: $0, as: UTF8.self) })
  }
}

extension Target.Bound {
  /// The one or two numbers of it.
  fileprivate var values: [Double] {
    switch self {
    case .value(let value): [value]
    case .range(let low, let high): [low, high]
    }
  }
}

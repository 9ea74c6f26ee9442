import Charts
import Dates
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// An indicator as rows and pages print it.
struct IndicatorView: Sendable {
  let site: SiteContext
  let standing: IndicatorStanding

  var indicator: Indicator { standing.indicator }
  var attainment: Attainment { standing.attainment }

  static let fields = Fields<IndicatorView>(identity + figures + targets + yearBefore)

  private static let identity: [Field<IndicatorView>] = [
    .text("id") { $0.standing.indicator.id.text },
    .text("name") { $0.standing.indicator.name },
    .text("unit") { $0.standing.indicator.unit },
    .text("unitBehindNumber") {
      NumberText.gap(before: $0.standing.indicator.unit) + $0.standing.indicator.unit
    },
    .text("address") { Address.indicator($0.standing.indicator.id) },
    .text("workstreamName") { $0.site.standing.workstream($0.standing.indicator.workstream)?.name ?? "" },
    .text("workstreamAddress") { Address.workstream($0.standing.indicator.workstream) },
    .text("directionText") { view in
      switch view.standing.indicator.direction {
      case .atLeast: "不低于目标值为达标"
      case .atMost: "不高于目标值为达标"
      case .between: "在上下限之间为达标"
      }
    },
    .text("accumulationText") { view in
      switch view.standing.indicator.accumulation {
      case .pointInTime: "时点数，每次读数是当日的情况"
      case .cumulative: "累计数，从方案开始之日起累加"
      }
    },
    .text("rhythmText") { $0.standing.indicator.rhythm.word(in: .zh) },
    .flag("hasTasks") { !$0.standing.indicator.tasks.isEmpty },
    .list("indicatorTasks", LinkedTaskView.fields) { view in
      LinkedTaskView.list(view.standing.indicator.tasks, site: view.site)
    },
    .text("source") { $0.site.source($0.standing.indicator.origin) },
    .optionalText("correction") { view in
      view.standing.corrections.correctionWords(unit: view.standing.indicator.unit, in: .zh)
    },
  ]

  private static let figures: [Field<IndicatorView>] = [
    .flag("hasTarget") { $0.standing.indicator.target != nil },
    .optionalText("target") { $0.standing.indicator.target?.bound.text },
    .flag("hasReading") { $0.standing.attainment.reading != nil },
    .optionalText("value") { $0.standing.attainment.reading.map { valueText($0.value) } },
    .optionalText("readingDay") { $0.standing.attainment.reading?.day.chinese },
    .flag("hasShare") { $0.standing.attainment.share != nil },
    .optionalText("sharePercent") {
      $0.standing.attainment.share.map { share in (share < 0 ? "−" : "") + percentText(abs(share * 100)) }
    },
    .flag("hasBaseline") { $0.standing.indicator.baseline != nil },
    .optionalText("baseline") { $0.standing.indicator.baseline.map(valueText) },
    .text("verdict") { $0.standing.attainment.state.word(in: .zh) },
    .text("tone") { $0.standing.attainment.state.tone },
    .optionalText("gapText") { view in
      view.attainment.state == .behind ? view.indicator.gapWords(view.attainment, in: .zh) : nil
    },
    .optionalText("pathWorking") { view in view.indicator.pathWorking(view.attainment, in: .zh) },
    .text("sentence") { $0.standing.indicator.sentence(at: $0.site.asOf, in: .zh) },
    .flag("hasConflict") { !$0.standing.indicator.conflictingTargets.isEmpty },
    .optionalText("conflictText") { $0.standing.indicator.conflictWords(at: $0.site.asOf, in: .zh) },
    .markup("sparkline") { $0.sparkline },
    .markup("chart") { $0.site.line($0.standing, id: "chart") },
    .markup("bullet") { $0.site.bullet($0.standing, id: "bullet") },
  ]

  private static let targets: [Field<IndicatorView>] = [
    .list("targets", TargetView.fields) { view in
      view.standing.indicator.allTargets.map {
        TargetView(site: view.site, standing: view.standing, target: $0)
      }
    },
    .list("readings", ReadingView.fields) { view in
      view.knownReadings.indices.map { ReadingView(site: view.site, standing: view.standing, index: $0) }
    },
    .number("readingCount") { $0.knownReadings.count },
  ]

  private static let yearBefore: [Field<IndicatorView>] = [
    .flag("hasYearBefore") { $0.site.programme.predecessorFigures?.knows($0.indicator.id) ?? false },
    .optionalText("yearBeforeTitle") { $0.site.programme.predecessorFigures?.title.nonEmpty },
    .optionalText("yearOnYear") { view in
      let comparison = view.site.programme.yearOnYear(of: view.indicator, at: view.site.asOf)
      return comparison.map { view.indicator.sentence(for: $0, in: .zh) + "。" }
    },
  ]

  private var knownReadings: ArraySlice<Reading> { standing.indicator.readings.known(at: site.asOf) }

  /// The readings by month, one place a month, so that a missing month is a gap.
  private var sparkline: Markup {
    let readings = knownReadings
    guard let first = readings.first?.day.month else { return Markup() }
    let count = max(1, site.asOf.month.months(since: first) + 1)
    var values = [Double?](repeating: nil, count: min(count, 240))
    for place in readings.indices {
      let index = readings[place].day.month.months(since: first)
      if values.indices.contains(index) { values[index] = readings[place].value }
    }
    let dated = readings.map { DatedValue($0.day, $0.value) }
    let joinedSteps = max(dated.cadence, indicator.rhythm.step ?? 1)
    var target: Double?
    if case .value(let value) = standing.indicator.target?.bound { target = value }
    return Markup(
      Sparkline(ChartWords(), values: values, joinedSteps: joinedSteps, target: target).node(decorative: true)
    )
  }
}

/// One of an indicator's targets, with the clause that gives it.
struct TargetView: Sendable {
  let site: SiteContext
  let standing: IndicatorStanding
  let target: Target

  private var indicator: Indicator { standing.indicator }

  static let fields = Fields<TargetView>(
    .text("day") { $0.target.day.chinese },
    .text("target") { $0.target.bound.text },
    .text("clause") { $0.target.clause },
    .optionalText("kind") { view in
      guard let main = view.standing.indicator.target else { return nil }
      return view.target.day < main.day ? "阶段目标" : view.target == main ? "台账目标" : "另一目标"
    },
    .text("verdict") { $0.attainment.state.word(in: .zh) },
    .text("tone") { $0.attainment.state.tone },
    .text("source") { $0.site.source($0.target.origin) }
  )

  /// Judged on the target's own day once that has passed.
  private var attainment: Attainment { indicator.attainment(of: target, at: min(site.asOf, target.day)) }
}

/// A reading of an indicator, by its place among them.
struct ReadingView: Sendable {
  let site: SiteContext
  let standing: IndicatorStanding
  let index: Int

  static let fields = Fields<ReadingView>(
    .text("day") { $0.standing.indicator.readings[$0.index].day.chinese },
    .text("dayISO") { $0.standing.indicator.readings[$0.index].day.description },
    .text("value") { valueText($0.standing.indicator.readings[$0.index].value) },
    .text("origin") { $0.standing.indicator.readings[$0.index].source },
    .text("remark") { $0.standing.indicator.readings[$0.index].note },
    .text("source") { $0.site.source($0.standing.indicator.readings[$0.index].origin) },
    .text("yearBefore") { view in
      view.comparison.map { view.standing.indicator.beforeWords($0, in: .zh) } ?? "—"
    },
    .text("yearOnYearChange") { view in
      view.comparison.map { view.standing.indicator.changeWords($0, in: .zh) } ?? "—"
    }
  )

  private var comparison: YearOnYear? {
    site.programme.yearOnYear(of: standing.indicator, reading: index, at: site.asOf)
  }
}

extension IndicatorState {
  /// The stylesheet's class of the word for it.
  var tone: String {
    switch self {
    case .met: "done"
    case .onPath: "green"
    case .behind: "yellow"
    case .missed: "red"
    case .notDue, .noTarget: "ink"
    case .noReading: "grey"
    }
  }
}

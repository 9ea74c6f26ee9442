import Charts
import Dates
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// An indicator as a briefing prints it.
struct BriefingIndicator: Sendable {
  let briefing: Briefing
  let standing: IndicatorStanding
  /// What tells the pictures of two tables apart.
  var table = "bullet"

  private var indicator: Indicator { standing.indicator }
  private var language: Language { briefing.language }

  static let fields = Fields<BriefingIndicator>(
    .text("name") { $0.indicator.name },
    .optionalText("target") { view in
      view.indicator.target.map { view.briefing.words(view.indicator.words(for: $0, in: view.language)) }
    },
    .optionalText("targetDay") { $0.indicator.target?.day.words(in: $0.language) },
    .optionalText("value") { $0.value },
    .optionalText("valueBefore") { $0.valueBefore },
    .optionalText("day") { view in view.standing.attainment.reading.map { view.briefing.words($0.day) } },
    .optionalText("source") { $0.standing.attainment.reading?.source.nonEmpty },
    .text("verdict") { $0.standing.attainment.state.word(in: $0.language) },
    .optionalText("gap") { view in
      guard view.standing.attainment.state == .behind else { return nil }
      return view.indicator.gapWords(view.standing.attainment, in: view.language)
    },
    .flag("isMet") { $0.standing.attainment.isMet == true },
    .flag("isMissed") { [.missed, .behind].contains($0.standing.attainment.state) },
    .optionalText("conflict") { view in
      view.indicator.conflictWords(at: view.briefing.figures.asOf, in: view.language)
        .map { view.briefing.words($0) }
    },
    .markup("bullet") { $0.bullet }
  )

  private var value: String? {
    standing.attainment.reading.map { quantityText(valueText($0.value), indicator.unit) }
  }

  /// What was known a month before, where this month brought a new reading.
  private var valueBefore: String? {
    guard let before = briefing.figures.before, let reading = indicator.reading(at: before.month.lastDay),
      reading != standing.attainment.reading
    else { return nil }
    return valueText(reading.value)
  }

  private var bullet: Markup {
    let words = ChartWords(
      id: "\(table)-\(indicator.id)", title: indicator.name, unit: indicator.unit, language: language.ofCharts
    )
    let brief = ProgrammeBrief(
      briefing.standing, ChartRequest(.bullet), words: words, width: Self.bulletWidth)
    guard var bullet = brief.bullet(standing) else { return Markup() }
    bullet.labels = false
    return Markup(bullet.node())
  }

  private static let bulletWidth = 126.0
}

/// The indicators of one workstream under its name.
struct IndicatorGroup: Sendable {
  let briefing: Briefing
  let name: String
  let position: Int
  let standings: [IndicatorStanding]

  static let fields = Fields<IndicatorGroup>(
    .text("heading") { HeadingNumber.item($0.position, in: $0.briefing.language) + $0.name },
    .list("indicators", BriefingIndicator.fields) { view in
      view.standings.map { BriefingIndicator(briefing: view.briefing, standing: $0) }
    }
  )
}

extension Briefing {
  /// The indicators of the briefing by workstream, in the programme's order.
  var indicatorGroups: [IndicatorGroup] {
    let groups = programme.workstreams.map { workstream in
      (workstream.name, rollup.indicators.filter { $0.indicator.workstream == workstream.id })
    }
    return groups.filter { !$0.1.isEmpty }.enumerated().map { index, group in
      IndicatorGroup(briefing: self, name: group.0, position: index + 1, standings: group.1)
    }
  }
}

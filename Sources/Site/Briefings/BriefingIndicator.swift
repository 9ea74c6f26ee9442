import Charts
import Diagnostics
import Markup
import Model
import Narrative
import Templates

/// An indicator as a briefing prints it.
struct BriefingIndicator: Sendable {
  let briefing: Briefing
  let standing: IndicatorStanding

  private var indicator: Indicator { standing.indicator }
  private var language: Language { briefing.language }

  static let fields = Fields<BriefingIndicator>(
    .text("name") { $0.indicator.name },
    .text("target") { $0.indicator.words(for: $0.indicator.target, in: $0.language) },
    .text("targetDay") { $0.indicator.target.day.words(in: $0.language) },
    .optionalText("value") { $0.value },
    .optionalText("day") { $0.standing.attainment.reading?.day.words(in: $0.language) },
    .optionalText("source") { $0.standing.attainment.reading?.source.nonEmpty },
    .text("verdict") { Attainment.verdictWords($0.standing.attainment.isMet, in: $0.language) },
    .flag("isMet") { $0.standing.attainment.isMet == true },
    .flag("isMissed") { $0.standing.attainment.isMet == false },
    .optionalText("conflict") { view in
      view.indicator.conflictWords(at: view.briefing.figures.asOf, in: view.language)
    },
    .markup("bullet") { $0.bullet }
  )

  private var value: String? {
    standing.attainment.reading.map { quantityText(valueText($0.value), indicator.unit, in: language) }
  }

  private var bullet: Markup {
    let words = ChartWords(
      id: "bullet-\(indicator.id)", title: indicator.name, unit: indicator.unit, language: language.ofCharts)
    let brief = ProgrammeBrief(
      briefing.standing, ChartRequest(.bullet), words: words, width: Self.bulletWidth)
    return Markup(brief.bullet(standing).node())
  }

  private static let bulletWidth = 190.0
}

/// The indicators of one workstream under its name.
struct IndicatorGroup: Sendable {
  let briefing: Briefing
  let name: String
  let position: Int
  let standings: [IndicatorStanding]

  static let fields = Fields<IndicatorGroup>(
    .text("heading") { HeadingNumber.item($0.position, in: $0.briefing.language) + $0.name },
    .number("total") { $0.standings.count },
    .number("met") { view in view.standings.count { $0.attainment.isMet == true } },
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

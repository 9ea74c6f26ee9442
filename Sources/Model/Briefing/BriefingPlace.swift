/// Where the office's own words stand in its briefing: before everything, or after one of its parts.
package enum BriefingPlace: String, CaseIterable, Sendable {
  case opening, summary, decisions, lamps, changes, indicators, due, reporting
}

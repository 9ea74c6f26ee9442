package import Dates

/// A chart of the programme that a note or the command line asks for.
package struct ChartRequest: Hashable, Sendable {
  /// What tasks are grouped by when they are counted.
  package enum Grouping: String, CaseIterable, Sendable {
    case workstream, department, action
  }

  /// How several series share a bar's place.
  package enum Arrangement: String, CaseIterable, Sendable {
    case grouped, stacked, share
  }

  package var kind: ChartKind
  /// The title that was written; empty for that of the chart's subject.
  package var title: String
  /// The indicators it is about; nil where it is about tasks.
  package var indicators: IndicatorFilter?
  package var tasks: TaskFilter
  /// The days to show; nil for those of the programme.
  package var period: Period?
  package var grouping: Grouping?
  package var arrangement: Arrangement?

  package init(_ kind: ChartKind, title: String = "") {
    self.kind = kind
    self.title = title
    tasks = TaskFilter()
  }
}

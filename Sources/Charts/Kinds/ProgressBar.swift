package import Markup

/// A task's progress as a bar, with a tick where it should be today.
package struct ProgressBar: Sendable {
  /// How much room the bar takes and how much it says.
  package enum Form: Sendable {
    /// A bare bar for a table row; the numbers stand in the row's own cells.
    case compact
    /// A bar with its numbers, schedule share and lamp written above it.
    case labelled
  }

  package var id: String
  package var title: String
  /// The reported progress in percent, 0…100; nil when nothing was reported.
  package var progress: Double?
  /// The elapsed share of the task's time, 0…1; nil draws no tick.
  package var scheduleShare: Double?
  package var tone: Tone
  package var form: Form
  package var width: Double
  /// Hides the bar from screen readers, for rows that say the same in words.
  package var decorative: Bool
  package var language: ChartLanguage

  package init(
    id: String, title: String = "", progress: Double?, scheduleShare: Double? = nil, tone: Tone,
    form: Form = .compact, width: Double? = nil, decorative: Bool = false, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.progress = progress
    self.scheduleShare = scheduleShare
    self.tone = tone
    self.form = form
    self.width = width ?? (form == .compact ? 120 : 480)
    self.decorative = decorative
    self.language = language
  }

  package func node() -> Node { .fragment([]) }
}

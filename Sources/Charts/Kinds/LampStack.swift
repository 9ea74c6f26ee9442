package import Markup

/// How many tasks show each lamp, as one stacked bar.
package struct LampStack: Sendable {
  package var id: String
  package var title: String
  /// The number of tasks for each lamp; a lamp that is absent counts as 0, and so does a negative number.
  package var counts: [Tone: Int]
  package var legend: Bool
  package var width: Double
  package var decorative: Bool
  package var language: ChartLanguage

  package init(
    id: String, title: String, counts: [Tone: Int], legend: Bool = true, width: Double = 480,
    decorative: Bool = false, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.counts = counts
    self.legend = legend
    self.width = width
    self.decorative = decorative
    self.language = language
  }

  package func node() -> Node { .fragment([]) }
}

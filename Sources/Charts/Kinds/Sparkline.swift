package import Markup

/// The course of a value in a table row: a line, its last point, and its target.
package struct Sparkline: Sendable {
  package var id: String
  package var title: String
  /// The values at equal steps, oldest first; nil where there was none.
  package var values: [Double?]
  package var target: Double?
  package var width: Double
  package var height: Double
  package var decorative: Bool
  package var language: ChartLanguage

  package init(
    id: String, title: String = "", values: [Double?], target: Double? = nil, width: Double = 96,
    height: Double = 20, decorative: Bool = false, language: ChartLanguage = .zh
  ) {
    self.id = id
    self.title = title
    self.values = values
    self.target = target
    self.width = width
    self.height = height
    self.decorative = decorative
    self.language = language
  }

  package func node() -> Node { .fragment([]) }
}

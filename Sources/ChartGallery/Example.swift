package import Charts
package import Diagnostics

/// A picture of the gallery: what it shows, how it is drawn, and where the code stands that draws it.
package struct Example: Sendable {
  /// The name of its golden and of its file; unique in the gallery.
  package let name: String
  /// What the picture shows, in one line.
  package let shows: Wording
  /// The module and file that the example stands in, such as `ChartGallery/LineExamples.swift`.
  package let file: String
  /// The line that the example begins on, from 1.
  package let line: Int
  /// Makes the chart.
  package let chart: @Sendable () -> any Chart

  /// An example whose closure is printed beside the picture, as it stands in the source.
  package init(
    _ name: String, zh: String, en: String, file: String = #fileID, line: Int = #line,
    chart: @escaping @Sendable () -> any Chart
  ) {
    self.name = name
    self.shows = Wording(zh: zh, en: en)
    self.file = file
    self.line = line
    self.chart = chart
  }
}

/// Lists examples under each other without commas; each is type-checked by itself.
@resultBuilder
package enum ExampleBuilder {
  /// The examples in the order they are written.
  package static func buildBlock(_ examples: Example...) -> [Example] { examples }
}

package import Diagnostics

/// The examples of one kind of chart.
package struct ExampleSection: Sendable {
  /// The id of the section on the page.
  package let id: String
  /// The name of the kind.
  package let title: Wording
  /// What the kind is for, in one sentence.
  package let purpose: Wording
  /// Its examples: the ordinary ones first, then the extremes, then the hostile ones.
  package let examples: [Example]

  init(_ id: String, title: Wording, purpose: Wording, @ExampleBuilder examples: () -> [Example]) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.examples = examples()
  }
}

/// The gallery: every kind of chart with ordinary, extreme and hostile data.
package enum Gallery {
  /// The kinds, in the order of the page.
  package static let sections: [ExampleSection] = [
    .lines, .steps, .series, .burnUps, .columns, .dumbbells, .distributions, .bullets, .progressBars,
    .sparklines, .lampStacks, .waffles, .matrices, .gantts, .calendars, .facets, .smallMultiples,
  ]

  /// All examples.
  package static var examples: [Example] { sections.flatMap(\.examples) }
}

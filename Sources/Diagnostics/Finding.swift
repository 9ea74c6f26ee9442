/// Something about the input that a person should know, with its place and what to do.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Comparable, CaseIterable, Sendable {
    case note, warning, error

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A second place that belongs to the finding, such as the first of two equal numbers.
  package struct Related: Hashable, Sendable {
    package var place: Place
    package var wording: Wording

    package init(_ place: Place, _ wording: Wording) {
      self.place = place
      self.wording = wording.cut
    }
  }

  /// The stable id of the rule that found it: `unknown-department`.
  package var rule: String
  package var severity: Severity
  package var place: Place
  /// What is wrong, naming what was read.
  package var summary: Wording
  /// What to do about it.
  package var help: Wording?
  /// The text that was read at the place; it is underlined in the excerpt.
  package var read: String?
  /// The line or row around the place.
  package var excerpt: String?
  package var related: [Related]

  package init(
    _ rule: String, _ severity: Severity = .error, at place: Place, _ summary: Wording, help: Wording? = nil,
    read: String? = nil, excerpt: String? = nil, related: [Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.summary = summary.cut
    self.help = help?.cut
    self.read = read.map(CutText.start)
    self.excerpt = excerpt
    self.related = related
  }
}

extension Sequence<Finding> {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// The errors, then the warnings, then the rest, each in the order they have here.
  package var worstFirst: [Finding] {
    Finding.Severity.allCases.sorted(by: >).flatMap { severity in filter { $0.severity == severity } }
  }

  /// The findings by file and place, then rule, each once.
  package func inOrder() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }
      .sorted { ($0.place, $0.rule, $0.summary.en) < ($1.place, $1.rule, $1.summary.en) }
  }
}

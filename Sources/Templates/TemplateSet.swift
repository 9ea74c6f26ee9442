package import Diagnostics

/// One template's text as it was read.
package struct TemplateSource: Sendable {
  /// The name that partials and parents use: `task` for `task.mustache`.
  package let name: String
  /// The file as the user knows it: `Templates/task.mustache`.
  package let file: String
  package let bytes: [UInt8]

  package init(name: String, file: String, bytes: [UInt8]) {
    self.name = name
    self.file = file
    self.bytes = bytes
  }
}

/// Templates compiled together, ready to render from any thread.
package struct TemplateSet: Sendable {
  /// The mistakes in the templates' syntax.
  package let findings: [Finding]

  package init(sources: [TemplateSource]) {
    self.findings = []
  }

  /// Appends the named template rendered with a stack of values, the innermost first.
  package func render(
    _ name: String, _ stack: [Value], into buffer: inout [UInt8]
  ) throws(RenderError) {}

  /// Appends the named template rendered with records, the innermost first: a page, then the site.
  package func render(
    _ name: String, _ records: any Record..., into buffer: inout [UInt8]
  ) throws(RenderError) {
    try render(name, records.map(Value.record), into: &buffer)
  }
}

/// Why a template could not be rendered.
package enum RenderError: Error, Hashable {
  case noSuchTemplate(name: String)
  /// Partials or sections that nest deeper than the limit, most often a partial that includes itself.
  case tooDeep(file: String, limit: Int)
}

/// Checks the names in templates against what the program offers them.
package struct TemplateChecker: Sendable {
  private let set: TemplateSet

  package init(_ set: TemplateSet) { self.set = set }

  /// Everything wrong with the named template and what it includes, for a stack of schemas, the innermost first.
  package func findings(in name: String, _ schemas: [Schema]) -> [Finding] { [] }
}

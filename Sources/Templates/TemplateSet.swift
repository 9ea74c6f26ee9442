package import Diagnostics
import Markup

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
  /// The mistakes in the templates' syntax, by file and place.
  package let findings: [Finding]
  let templates: [Template]
  let index: [String: Int]
  private let program: Program
  private let shapes = SharedShapeTable()

  /// Compiles templates; of two with the same name the first one counts.
  package init(sources: [TemplateSource]) {
    let index = Dictionary(sources.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let compiled = sources.map { TemplateSet.compile($0, index) }
    self.index = index
    self.templates = compiled.map(\.template)
    self.program = Program(self.templates)
    self.findings = compiled.flatMap(\.findings).inOrder()
  }

  /// The templates' names, in the order in which they were given.
  package var names: [String] { templates.map(\.name) }

  package func contains(_ name: String) -> Bool { index[name] != nil }

  /// Appends the named template rendered with a stack of values, the innermost first.
  package func render(
    _ name: String, _ stack: [Value], into buffer: inout [UInt8]
  ) throws(RenderError) {
    guard let template = index[name] else { throw .noSuchTemplate(name: name) }
    var renderer = Renderer(templates: self, program: program, shapes: shapes.current, stack: stack)
    defer { shapes.keep(renderer.shapes) }
    var page = ByteBuffer(capacity: 32 << 10)
    try renderer.render(template, into: &page)
    page.withBytes { buffer.append(contentsOf: $0) }
  }

  /// Appends the named template rendered with records, the innermost first: a page, then the site.
  package func render(
    _ name: String, _ records: any Record..., into buffer: inout [UInt8]
  ) throws(RenderError) {
    try render(name, records.map(Value.record), into: &buffer)
  }

  private static func compile(
    _ source: TemplateSource, _ index: [String: Int]
  ) -> (template: Template, findings: [Finding]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = source.bytes.starts(with: mark) ? Array(source.bytes.dropFirst(mark.count)) : source.bytes
    let isReadable = String(validating: bytes, as: UTF8.self) != nil
    // Names are counted in UTF-8, so what is none becomes U+FFFD before anything is found in it.
    let text = SourceText(
      file: source.file, bytes: isReadable ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8))
    var scanner = TagScanner(text)
    scanner.scan()
    var pairing = TagPairing(text, scanner.tags)
    pairing.pair()
    var compiler = Compiler(name: source.name, source: text, tags: pairing.tags, index: index)
    compiler.compile()
    let encoding = isReadable ? [] : [Finding.notUTF8(text)]
    return (compiler.template, encoding + scanner.findings.all + pairing.findings.all)
  }
}

import Diagnostics
import Markup
import Notes
import Synchronization

/// cmark mixes up notes that are parsed at the same time in one process, and tests run in parallel.
private let oneAtATime = Mutex(())

/// Renders in this process, which shows what notes mean; the workers have tests of their own.
func render(_ markdown: String, prefix: String = "", firstLine: Int = 1, shift: Int = 1) -> NoteResult {
  renderSource(
    NoteSource(file: "n.md", body: markdown, firstLine: firstLine, idPrefix: prefix, headingShift: shift))
}

func renderSource(_ source: NoteSource) -> NoteResult {
  oneAtATime.withLock { _ in NoteParser.render(source) }
}

/// The HTML of a note, references as `/kind/id`, embeds as `<kind>`.
func html(_ markdown: String, prefix: String = "", shift: Int = 1, showsInternal: Bool = true) -> String {
  guard let note = render(markdown, prefix: prefix, shift: shift).note else { return "no note" }
  return html(of: note, showsInternal: showsInternal)
}

func html(of note: RenderedNote, showsInternal: Bool = true) -> String {
  var bytes: [UInt8] = []
  note.html(
    link: { "/\($0.kind.rawValue)/\($0.id)" }, embed: { Markup(raw: Array("<\($0.kind.rawValue)>".utf8)) },
    showsInternal: showsInternal, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// The HTML of a note that is one paragraph, without the paragraph's tags.
func inline(_ markdown: String) -> String {
  let whole = html(markdown)
  guard whole.hasPrefix("<p>"), whole.hasSuffix("</p>\n") else { return whole }
  return String(whole.dropFirst(3).dropLast(5))
}

/// The findings of a note as `line:column rule`.
func findings(_ markdown: String) -> [String] {
  render(markdown).findings.map { finding in
    guard case .text(let line, let column) = finding.place.position else { return finding.rule }
    return "\(line):\(column) \(finding.rule)"
  }
}

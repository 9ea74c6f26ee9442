import Diagnostics

/// Writes cmark's tree as HTML that holds nothing unsafe, and gathers what the page and the loader must know.
///
/// It writes every tag itself, so raw HTML of a note never reaches a page.
struct NoteWriter {
  /// How deep blocks and emphasis may be nested before a browser would suffer.
  static let depthLimit = 100
  /// How deep internal blocks may be nested; deeper ones are shown as code.
  static let internalLimit = 8

  let source: NoteSource
  var html: HTMLBuffer
  var note = RenderedNote()
  var findings: [Finding] = []
  var scope: NoteScope
  /// How many internal parts there are, for ids of their own.
  var internalCount = 0
  /// How many texts of HTML blocks there are, for ids of their own.
  var htmlCount = 0
  /// How many pieces of HTML were reported.
  var reportedHTML = 0
  var tableLabels: [String: Int] = [:]
  var internals = InternalSurvey()
  var printed = PrintedText()
  /// The details of persons that were reported.
  var details: Set<Finding> = []

  init(source: NoteSource, lines: SourceLines) {
    self.source = source
    html = HTMLBuffer(markdown: source.body.count)
    scope = NoteScope(lines: lines, idPrefix: source.idPrefix, internalDepth: 0)
  }

  /// Writes the whole note; false when it had to be given up, with a finding that says why.
  mutating func write() -> Bool {
    guard writeScope() else { return false }
    judgePrinted()
    doubtPublicText()
    html.finish()
    note.bytes = html.bytes
    note.segments = html.segments
    return true
  }

  /// Parses and writes the text of the current scope.
  mutating func writeScope() -> Bool {
    guard let document = CmarkDocument(scope.prepared.bytes) else { return false }
    return withExtendedLifetime(document) { write(document.root) }
  }

  /// Writes a tree from its root.
  private mutating func write(_ root: CmarkNode) -> Bool {
    survey(root)
    let walk = NodeWalk(root)
    var depth = 0
    while let (node, isEntering) = walk.next() {
      let kind = node.kind
      if !isEntering {
        depth -= 1
        leave(node, kind)
      } else if kind.isLeaf {
        guard leaf(node, kind) else { return false }
      } else {
        depth += 1
        guard depth <= NoteWriter.depthLimit else {
          findings.append(NoteFindings.tooDeep(at: place(of: node), limit: NoteWriter.depthLimit))
          return false
        }
        if enter(node, kind) { continue }
        walk.skip(node)
        depth -= 1
      }
    }
    return true
  }

  /// Writes the content of an internal block between the borders that hide it.
  mutating func writeInternal(_ content: [UInt8], fromLine line: Int) -> Bool {
    internalCount += 1
    scope.addFragments()
    let outer = scope
    scope = NoteScope(
      lines: outer.lines.inner(content, fromLine: line), idPrefix: source.idPrefix + "i\(internalCount)-",
      internalDepth: outer.internalDepth + 1)
    scope.heading = outer.heading
    scope.fragments = outer.fragments
    html.newLine()
    html.open(.internalStart)
    html.raw("<div class=\"internal\" role=\"note\" aria-label=\"仅供内部\">\n")
    let isComplete = writeScope()
    html.newLine()
    html.raw("</div>\n")
    html.open(.internalEnd)
    scope = outer
    return isComplete
  }

  /// Notes every heading's id, every footnote's references and where code begins before the first byte is written.
  ///
  /// What can hold none of these is passed over, which saves most notes a walk through their tables.
  private mutating func survey(_ root: CmarkNode) {
    let mayHaveFootnotes = scope.lines.find(Array("[^".utf8), in: 0..<scope.lines.bytes.count) != nil
    let walk = NodeWalk(root)
    while let (node, isEntering) = walk.next() {
      guard isEntering else { continue }
      switch node.kind {
      case .paragraph, .table: if !mayHaveFootnotes { walk.skip(node) }
      case .heading: scope.addHeading(text: plainText(of: node))
      case .footnoteReference: scope.footnoteCounts[footnoteNumber(node), default: 0] += 1
      case .image: walk.skip(node)
      case .codeBlock: scope.codeStarts.insert(node.startLine)
      default: break
      }
    }
  }

  /// The text of a node without its markup.
  func plainText(of root: CmarkNode) -> String {
    var bytes: [UInt8] = []
    let walk = NodeWalk(root)
    while let (node, isEntering) = walk.next() {
      guard isEntering else { continue }
      switch node.kind {
      case .text, .code: node.withLiteral { bytes.append(contentsOf: scope.clean.cleaned($0)) }
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func footnoteNumber(_ node: CmarkNode) -> Int {
    Int(node.withLiteral { scope.clean.string($0) }) ?? 0
  }
}

extension CmarkNode.Kind {
  /// Whether the walk enters the node without ever leaving it.
  var isLeaf: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }
}

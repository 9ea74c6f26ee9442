import Diagnostics

/// What the first word behind a fence makes of the block.
private enum FencedBlock {
  case code
  case embed(NoteEmbed.Kind)
  case internalPart
  case misspelt(meant: String)

  init(_ word: String) {
    switch word {
    case "chart", "图表": self = .embed(.chart)
    case "tasks", "任务": self = .embed(.tasks)
    case "indicators", "指标": self = .embed(.indicators)
    case "internal", "内部": self = .internalPart
    default:
      let known = ["internal", "chart", "tasks", "indicators"]
      self = NearName.find(word, in: known).map { .misspelt(meant: $0) } ?? .code
    }
  }
}

extension NoteWriter {
  /// Writes a code block, or what its first word makes of it; false when the note must be given up.
  mutating func codeBlock(_ node: CmarkNode) -> Bool {
    let info = node.withFenceInfo { scope.clean.string($0) }
    let word = String(info.unicodeScalars.prefix { !$0.properties.isWhitespace && $0 != "{" })
    switch FencedBlock(word) {
    case .code: code(node, language: word)
    case .embed(let kind): embed(node, kind)
    case .internalPart:
      guard scope.internalDepth < NoteWriter.internalLimit else {
        code(node, language: word)
        break
      }
      return writeInternal(node.withLiteral { scope.clean.cleaned($0) }, fromLine: node.startLine + 1)
    case .misspelt(let meant):
      let place = place(of: node, reading: Array(word.utf8))
      findings.append(NoteFindings.misspeltBlock(word, meant: meant, at: place))
    }
    return true
  }

  /// Writes code that a keyboard can scroll.
  private mutating func code(_ node: CmarkNode, language: String) {
    html.newLine()
    html.raw("<pre tabindex=\"0\"><code")
    if !language.isEmpty {
      html.raw(" class=\"language-")
      html.text(language)
      html.raw("\"")
    }
    html.raw(">")
    node.withLiteral { html.text($0, scope.clean) }
    html.raw("</code></pre>\n")
  }

  private mutating func embed(_ node: CmarkNode, _ kind: NoteEmbed.Kind) {
    let yaml = node.withLiteral { scope.clean.cleaned($0) }
    let place = scope.lines.inner(yaml, fromLine: node.startLine + 1).place(at: 0)
    html.newLine()
    html.open(.embed(note.embeds.count))
    note.embeds.append(
      NoteEmbed(
        kind: kind, yaml: String(decoding: yaml, as: UTF8.self), place: place, isInternal: scope.isInternal))
  }
}

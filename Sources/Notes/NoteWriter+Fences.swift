import Diagnostics
import Privacy

/// What the words behind a fence make of the block.
private enum FencedBlock {
  case code
  case embed(NoteEmbed.Kind)
  case internalPart
  case misspelt(meant: String)
  case unclear
  case unknown

  init(info: String) {
    let word = FencedBlock.word(info)
    if InternalWords.ofBlocks.contains(word) {
      self = .internalPart
    } else if let meant = FencedBlock.nearName(word) {
      self = .misspelt(meant: meant)
    } else if FencedBlock.speaksOfInternal(info) {
      self = .unclear
    } else if let embed = FencedBlock.embed(word) {
      self = embed
    } else {
      let isPlain = FencedBlock.holdsNoOtherWord(info)
      self = info.isEmpty || (isPlain && CodeWords.isKnown(FencedBlock.language(info))) ? .code : .unknown
    }
  }

  private static func embed(_ word: String) -> FencedBlock? {
    switch word {
    case "chart", "图表": .embed(.chart)
    case "tasks", "任务": .embed(.tasks)
    case "indicators", "指标": .embed(.indicators)
    default: nil
    }
  }

  /// The word that was meant, unless it is the name of a language.
  private static func nearName(_ word: String) -> String? {
    if CodeWords.isKnown(word) || embed(word) != nil { return nil }
    return NearName.find(word, in: ["internal", "chart", "tasks", "indicators"])
  }
}

extension NoteWriter {
  /// Writes a code block, or what its first word makes of it; false when the note must be given up.
  mutating func codeBlock(_ node: CmarkNode) -> Bool {
    guard let fence = fence(of: node) else {
      code(node, language: "")
      return true
    }
    let info = node.withFenceInfo { scope.clean.string($0) }
    let block = FencedBlock(info: info)
    if case .internalPart = block, !scope.isInternal {
      doubt(internal: node, fence)
    } else {
      doubtEnd(of: node, fence)
    }
    switch block {
    case .code:
      if info.isEmpty { doubt(wordless: node, fence) }
      if !scope.isInternal { internals.code.append(fence.lines) }
      code(node, language: FencedBlock.language(info))
    case .embed(let kind): embed(node, kind)
    case .internalPart:
      guard scope.internalDepth < NoteWriter.internalLimit else {
        code(node, language: "")
        break
      }
      return writeInternal(node.withLiteral { scope.clean.cleaned($0) }, fromLine: node.startLine + 1)
    case .misspelt(let meant):
      passOver(fence)
      let word = FencedBlock.word(info)
      findings.append(NoteFindings.misspeltBlock(word, meant: meant, at: place(of: node, reading: word)))
    case .unclear:
      passOver(fence)
      findings.append(NoteFindings.unclearWord(info, at: place(of: node, reading: info)))
    case .unknown:
      passOver(fence)
      findings.append(NoteFindings.unknownBlock(info, at: place(of: node, reading: info)))
    }
    return true
  }

  private mutating func place(of node: CmarkNode, reading text: String) -> Place {
    place(of: node, reading: Array(text.utf8))
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
    gather(lines: node.withLiteral { scope.clean.cleaned($0) }, of: node)
    html.raw("</code></pre>\n")
  }

  private mutating func embed(_ node: CmarkNode, _ kind: NoteEmbed.Kind) {
    let yaml = node.withLiteral { scope.clean.cleaned($0) }
    gather(lines: yaml, of: node)
    let place = scope.lines.inner(yaml, fromLine: node.startLine + 1).place(at: 0)
    html.newLine()
    html.open(.embed(note.embeds.count))
    note.embeds.append(
      NoteEmbed(
        kind: kind, yaml: String(decoding: yaml, as: UTF8.self), place: place, isInternal: scope.isInternal))
  }
}

extension FencedBlock {
  /// Whether a word of what stands behind a fence, or all of them without their blanks, is about something internal.
  fileprivate static func speaksOfInternal(_ info: String) -> Bool {
    let words = FoldedText(info).words
    let near = words.dropFirst().contains { NearName.find($0, in: ["internal"]) != nil }
    return near || (words + [words.joined()]).contains(where: InternalWords.isHeld)
  }

  /// Whether nothing stands behind the first word but attributes such as `{1,3}` and `title=x`, in ASCII.
  fileprivate static func holdsNoOtherWord(_ info: String) -> Bool {
    let words = info.unicodeScalars.split { $0.properties.isWhitespace }.dropFirst()
    return info.unicodeScalars.allSatisfy(\.isASCII)
      && !words.contains { word in word.allSatisfy(FoldedText.isOfWord) }
  }

  /// The first word of what stands behind a fence.
  fileprivate static func word(_ info: String) -> String {
    String(info.unicodeScalars.prefix { !$0.properties.isWhitespace && $0 != "{" })
  }

  /// The word that may name a language, which some write in braces or behind a dot.
  fileprivate static func language(_ info: String) -> String {
    let scalars = info.unicodeScalars.drop { $0 == "{" || $0 == "." }
    return String(scalars.prefix { !$0.properties.isWhitespace && $0 != "{" && $0 != "}" })
  }
}

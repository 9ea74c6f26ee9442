import Diagnostics

extension WireWriter {
  mutating func source(_ source: NoteSource) {
    text(source.file)
    blob(source.body)
    number(source.firstLine)
    text(source.idPrefix)
    number(source.headingShift)
  }

  mutating func result(_ result: NoteResult) {
    optional(result.note) { $0.note($1) }
    list(result.findings) { $0.finding($1) }
  }

  private mutating func note(_ note: RenderedNote) {
    blob(note.bytes)
    list(note.segments) { $0.segment($1) }
    list(note.references) {
      $0.text($1.kind.rawValue)
      $0.text($1.id)
      $0.place($1.place)
      $0.flag($1.isInternal)
    }
    list(note.embeds) {
      $0.text($1.kind.rawValue)
      $0.text($1.yaml)
      $0.place($1.place)
      $0.flag($1.isInternal)
    }
    list(note.files) {
      $0.text($1.address)
      $0.flag($1.isImage)
      $0.place($1.place)
      $0.flag($1.isInternal)
    }
    list(note.headings) {
      $0.number($1.level)
      $0.text($1.text)
      $0.text($1.id)
      $0.flag($1.isInternal)
    }
  }

  private mutating func segment(_ segment: RenderedNote.Segment) {
    let (code, first, second) =
      switch segment {
      case .html(let range): (0, range.lowerBound, range.upperBound)
      case .linkStart(let index): (1, index, 0)
      case .linkEnd(let index): (2, index, 0)
      case .file(let index): (3, index, 0)
      case .embed(let index): (4, index, 0)
      case .internalStart: (5, 0, 0)
      case .internalEnd: (6, 0, 0)
      }
    number(code)
    number(first)
    number(second)
  }

  private mutating func finding(_ finding: Finding) {
    text(finding.rule)
    text(finding.severity.rawValue)
    place(finding.place)
    wording(finding.summary)
    optional(finding.help) { $0.wording($1) }
    optional(finding.read) { $0.text($1) }
    optional(finding.excerpt) { $0.text($1) }
  }

  private mutating func wording(_ wording: Wording) {
    text(wording.zh)
    text(wording.en)
  }

  /// A place in a text; line 0 stands for the file as a whole, and a file that both ends know for no name.
  private mutating func place(_ place: Place) {
    optional(place.file == file ? nil : place.file) { $0.text($1) }
    if case .text(let line, let column) = place.position {
      number(line)
      number(column)
    } else {
      number(0)
      number(0)
    }
  }
}

extension WireReader {
  mutating func source() throws(WireError) -> NoteSource {
    NoteSource(
      file: try text(), body: try blob(), firstLine: try number(), idPrefix: try text(),
      headingShift: try number())
  }

  mutating func result() throws(WireError) -> NoteResult {
    let note = try optional { (reader) throws(WireError) in try reader.note() }
    return NoteResult(note: note, findings: try list { (reader) throws(WireError) in try reader.finding() })
  }

  private mutating func note() throws(WireError) -> RenderedNote {
    var note = RenderedNote()
    note.bytes = try blob()
    note.segments = try list { (reader) throws(WireError) in try reader.segment() }
    note.references = try list { (reader) throws(WireError) in
      NoteReference(
        kind: try reader.name(), id: try reader.text(), place: try reader.place(),
        isInternal: try reader.flag())
    }
    note.embeds = try list { (reader) throws(WireError) in
      NoteEmbed(
        kind: try reader.name(), yaml: try reader.text(), place: try reader.place(),
        isInternal: try reader.flag())
    }
    note.files = try list { (reader) throws(WireError) in
      NoteFileLink(
        address: try reader.text(), isImage: try reader.flag(), place: try reader.place(),
        isInternal: try reader.flag())
    }
    note.headings = try list { (reader) throws(WireError) in
      NoteHeading(
        level: try reader.number(), text: try reader.text(), id: try reader.text(),
        isInternal: try reader.flag())
    }
    guard note.isConsistent else { throw WireError() }
    return note
  }

  private mutating func segment() throws(WireError) -> RenderedNote.Segment {
    let (code, first, second) = (try number(), try number(), try number())
    switch code {
    case 0 where 0 <= first && first <= second: return .html(first..<second)
    case 1: return .linkStart(first)
    case 2: return .linkEnd(first)
    case 3: return .file(first)
    case 4: return .embed(first)
    case 5: return .internalStart
    case 6: return .internalEnd
    default: throw WireError()
    }
  }

  private mutating func finding() throws(WireError) -> Finding {
    Finding(
      try text(), try name(), at: try place(), try wording(),
      help: try optional { (reader) throws(WireError) in try reader.wording() },
      read: try optional { (reader) throws(WireError) in try reader.text() },
      excerpt: try optional { (reader) throws(WireError) in try reader.text() })
  }

  private mutating func wording() throws(WireError) -> Wording { Wording(zh: try text(), en: try text()) }

  private mutating func place() throws(WireError) -> Place {
    let file = try optional { (reader) throws(WireError) in try reader.text() } ?? self.file
    let (line, column) = (try number(), try number())
    return line == 0 ? Place(file: file) : .text(file, line: line, column: column)
  }

  private mutating func name<T: RawRepresentable<String>>() throws(WireError) -> T {
    guard let value = T(rawValue: try text()) else { throw WireError() }
    return value
  }
}

extension RenderedNote {
  /// Whether every segment points into the note.
  fileprivate var isConsistent: Bool {
    segments.allSatisfy { segment in
      switch segment {
      case .html(let range): range.upperBound <= bytes.count
      case .linkStart(let index), .linkEnd(let index): references.indices.contains(index)
      case .file(let index): files.indices.contains(index)
      case .embed(let index): embeds.indices.contains(index)
      case .internalStart, .internalEnd: true
      }
    }
  }
}

internal import CYAML

/// Owns one libyaml parser and hands out its events.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeBufferPointer<UInt8>

  /// A parser of UTF-8 text that must outlive it; nil when memory is short.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    self.parser = parser
    self.input = input
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; the one place that checks what libyaml returns.
  mutating func next() throws(YAMLSyntaxFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  private func fault() -> YAMLSyntaxFault {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "the text cannot be read"
    if state.error == YAML_READER_ERROR {
      let read = Array(input.prefix(state.problem_offset))
      return YAMLSyntaxFault(problem: problem, position: TextPosition(after: read[...]))
    }
    return YAMLSyntaxFault(
      problem: problem, position: TextPosition(state.problem_mark),
      context: state.context.map { String(cString: $0) },
      contextPosition: state.context == nil ? nil : TextPosition(state.context_mark))
  }
}

/// What libyaml found wrong with the text, in its own words.
struct YAMLSyntaxFault: Error {
  var problem: String
  var position: TextPosition
  /// What it was reading, such as `while scanning a quoted scalar`, and where that began.
  var context: String?
  var contextPosition: TextPosition?
}

/// One step through a YAML text.
struct YAMLEvent {
  enum Kind {
    case scalar(text: String, isQuoted: Bool)
    case alias
    case listStart, listEnd
    case mapStart, mapEnd
    case documentStart, documentEnd
    case streamStart, streamEnd
  }

  let kind: Kind
  let position: TextPosition
  /// Whether the value carries an anchor (`&name`).
  let hasAnchor: Bool
  /// Whether the value carries a tag (`!!str`, `!name`).
  let hasTag: Bool

  init(_ event: yaml_event_t) {
    position = TextPosition(event.start_mark)
    var anchor: UnsafeMutablePointer<UInt8>?
    var tag: UnsafeMutablePointer<UInt8>?
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        text: String(decoding: text, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
      (anchor, tag) = (scalar.anchor, scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      kind = .listStart
      (anchor, tag) = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      kind = .mapStart
      (anchor, tag) = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_END_EVENT: kind = .mapEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_STREAM_START_EVENT: kind = .streamStart
    default: kind = .streamEnd
    }
    hasAnchor = anchor != nil
    hasTag = tag != nil
  }
}

extension TextPosition {
  /// libyaml counts lines and columns from 0, columns in Unicode scalars.
  init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}

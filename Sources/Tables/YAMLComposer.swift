internal import Diagnostics

/// Builds values from libyaml's events and refuses what a programme's files must not hold.
struct YAMLComposer: ~Copyable {
  /// Why nothing more can be read.
  private enum Stop: Error {
    case syntax(YAMLSyntaxFault)
    case limit(Finding)
  }

  private var events: YAMLEvents
  private let source: YAMLSource
  private var faults = FindingList()
  private var valueCount = 0

  init(events: consuming YAMLEvents, source: YAMLSource) {
    self.events = events
    self.source = source
  }

  /// The only document of the text, or nil with the reasons.
  mutating func readDocument() -> ReadResult<YAML> {
    var value: YAML?
    do {
      value = try document()
    } catch {
      switch error {
      case .syntax(let fault): for finding in YAMLMistakes.explain(fault, in: source) { faults.add(finding) }
      case .limit(let finding): faults.add(finding)
      }
    }
    let findings = faults.all
    return ReadResult(findings.hasErrors ? nil : value, findings)
  }

  private mutating func document() throws(Stop) -> YAML {
    _ = try next()
    let nothing = YAML.map(YAMLMap(entries: [], place: source.place(TextPosition())))
    guard case .documentStart = try next().kind else { return nothing }
    let root = try next()
    let value = try value(root, depth: 0)
    _ = try next()
    let end = try next()
    if case .documentStart = end.kind { faults.add(.yamlSecondDocument(at: end.position, in: source)) }
    guard case .scalar(let text, let isQuoted) = root.kind, !isQuoted else { return value }
    checkForEntry(text, at: root.position)
    return text.isEmpty ? nothing : value
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      throw .syntax(error)
    }
  }

  private mutating func value(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAML {
    valueCount += 1
    guard valueCount <= YAMLReader.Limit.values else {
      throw .limit(.yamlTooManyValues(at: event.position, in: source))
    }
    guard depth <= YAMLReader.Limit.depth else {
      throw .limit(.yamlTooDeep(at: event.position, in: source))
    }
    if event.hasAnchor { faults.add(.yamlAnchor(at: event.position, in: source)) }
    if event.hasTag { faults.add(.yamlTag(at: event.position, in: source)) }
    let place = source.place(event.position)
    switch event.kind {
    case .listStart: return .list(try listItems(depth: depth + 1), place)
    case .mapStart: return .map(YAMLMap(entries: try mapEntries(depth: depth + 1), place: place))
    case .scalar(let text, let isQuoted):
      return .scalar(YAMLScalar(text: text, isQuoted: isQuoted, place: place))
    default:
      // Between two starts and ends libyaml sends nothing else but an alias.
      faults.add(.yamlAlias(at: event.position, in: source))
      return .scalar(YAMLScalar(text: "", isQuoted: false, place: place))
    }
  }

  private mutating func listItems(depth: Int) throws(Stop) -> [YAML] {
    var items: [YAML] = []
    while true {
      let event = try next()
      if case .listEnd = event.kind { return items }
      items.append(try value(event, depth: depth))
    }
  }

  private mutating func mapEntries(depth: Int) throws(Stop) -> [YAMLMap.Entry] {
    var entries: [YAMLMap.Entry] = []
    var positions: [String: TextPosition] = [:]
    while true {
      let keyEvent = try next()
      if case .mapEnd = keyEvent.kind { return entries }
      let key = try value(keyEvent, depth: depth)
      let valueEvent = try next()
      let value = try value(valueEvent, depth: depth)
      guard let name = acceptedKey(keyEvent) else { continue }
      if let first = positions[name] {
        faults.add(.yamlRepeatedKey(name, at: keyEvent.position, first: first, in: source))
        continue
      }
      positions[name] = keyEvent.position
      checkOwnLine(valueEvent, after: keyEvent)
      entries.append(.init(key: name, keyPlace: key.place, value: value))
    }
  }

  /// The text of a key; nil, with a finding, for one that may not be used.
  private mutating func acceptedKey(_ event: YAMLEvent) -> String? {
    switch event.kind {
    case .scalar(let text, let isQuoted):
      guard isQuoted || text != "<<" else {
        faults.add(.yamlMergeKey(at: event.position, in: source))
        return nil
      }
      if !isQuoted, YAMLMistakes.startsWithWideSpace(text) {
        faults.add(.yamlWideIndent(at: event.position, in: source))
        return nil
      }
      if text.isEmpty {
        faults.add(.yamlEmptyKey(at: event.position, in: source))
        return nil
      }
      return text
    case .listStart, .mapStart:
      faults.add(.yamlComplexKey(at: event.position, in: source))
      return nil
    default:
      return nil
    }
  }

  /// Looks whether a plain text below its key was meant to be an entry of its own.
  private mutating func checkOwnLine(_ event: YAMLEvent, after key: YAMLEvent) {
    guard case .scalar(let text, let isQuoted) = event.kind, !isQuoted,
      event.position.line > key.position.line
    else { return }
    checkForEntry(text, at: event.position)
  }

  private mutating func checkForEntry(_ text: String, at position: TextPosition) {
    if let finding = YAMLMistakes.entry(text, at: position, in: source) { faults.add(finding) }
  }
}

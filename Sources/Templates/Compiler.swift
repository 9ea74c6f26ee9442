/// Turns a template's tags into steps.
///
/// The rules about lines are those of the Mustache specification: a tag alone on its line takes the line
/// away, and content that is put in has its own indentation removed and that of its new place added.
struct Compiler {
  private(set) var template: Template
  private let source: SourceText
  private let tags: [Tag]
  /// The index of each template of the set by its name.
  private let index: [String: Int]
  /// How far the source has been turned into steps.
  private var position = 0
  private var isAtLineStart = true
  /// Text is joined to the step before only from this step on.
  private var firstJoinable = 0
  /// What is being compiled, from the outermost in.
  private var open: [Element] = []
  /// The indentation that an argument's lines lose.
  private var removedIndentation: [UInt8] = []

  /// A section, parent, block or argument whose closing tag is still to come.
  private enum Element {
    case section(op: Int)
    case parent(op: Int, isAlone: Bool)
    case block(op: Int, isAlone: Bool)
    case argument(firstOp: Int, tag: Tag, outerIndentation: [UInt8])
  }

  init(name: String, source: SourceText, tags: [Tag], index: [String: Int]) {
    self.template = Template(name: name, source: source)
    self.source = source
    self.tags = tags
    self.index = index
  }

  mutating func compile() {
    for tag in tags { compile(tag) }
    appendText(upTo: source.bytes.count)
  }

  private mutating func compile(_ tag: Tag) {
    switch tag.kind {
    case .value(let escaped):
      beginInline(at: tag)
      template.ops.append(.value(use: use(tag), escaped: escaped))
    case .silent:
      passOver(tag)
    case .partial:
      let indentation = beginCall(at: tag, isAlone: tag.isAlone)
      template.partials.append(Call(target: target(tag), indentation: indentation))
      template.ops.append(.partial(template.partials.count - 1))
      end(tag, isAlone: tag.isAlone)
    case .section, .inverted, .parent, .block, .close:
      guard let partner = tag.partner else { return passOver(tag) }
      compile(tag, with: tags[partner])
    }
  }

  private mutating func compile(_ tag: Tag, with partner: Tag) {
    switch tag.kind {
    case .section: beginSection(tag) { .section(use: $0, end: 0) }
    case .inverted: beginSection(tag) { .inverted(use: $0, end: 0) }
    case .parent: beginParent(tag, closing: partner)
    case .block: isDirectlyInParent ? beginArgument(tag, closing: partner) : beginBlock(tag, closing: partner)
    case .close: close(tag)
    case .value, .partial, .silent: break
    }
  }

  /// Whether what comes next is an argument, or text that is left out.
  private var isDirectlyInParent: Bool {
    if case .parent = open.last { true } else { false }
  }
}

// MARK: - Sections and closing tags

extension Compiler {
  private mutating func beginSection(_ tag: Tag, _ op: (Int) -> Op) {
    passOver(tag)
    open.append(.section(op: template.ops.count))
    template.ops.append(op(use(tag)))
    firstJoinable = template.ops.count
  }

  private mutating func close(_ tag: Tag) {
    if case .argument = open.last { appendText(upTo: tag.clearFrom ?? tag.range.lowerBound) }
    switch open.popLast() {
    case .section(let op):
      passOver(tag)
      setEnd(of: op)
    case .parent(let op, let isAlone):
      position = tag.range.lowerBound
      end(tag, isAlone: isAlone)
      setEnd(of: op)
    case .block(let op, let isAlone):
      closeBlock(tag, isAlone: isAlone)
      setEnd(of: op)
    case .argument(let firstOp, let opening, let outerIndentation):
      closeArgument(tag, firstOp: firstOp, opening: opening)
      removedIndentation = outerIndentation
    case nil: break
    }
  }

  /// Ends a step's content here.
  private mutating func setEnd(of op: Int) {
    let end = template.ops.count
    switch template.ops[op] {
    case .section(let use, _): template.ops[op] = .section(use: use, end: end)
    case .inverted(let use, _): template.ops[op] = .inverted(use: use, end: end)
    case .parent(let index, _): template.ops[op] = .parent(index, end: end)
    case .block(let index, _): template.ops[op] = .block(index, end: end)
    case .text, .line, .value, .partial: break
    }
    firstJoinable = end
  }
}

// MARK: - Parents and blocks

extension Compiler {
  private mutating func beginParent(_ tag: Tag, closing: Tag) {
    let isAlone = tag.clearFrom != nil && closing.clearTo != nil
    let indentation = beginCall(at: tag, isAlone: isAlone)
    template.parents.append(ParentCall(Call(target: target(tag), indentation: indentation)))
    open.append(.parent(op: template.ops.count, isAlone: isAlone))
    template.ops.append(.parent(template.parents.count - 1, end: 0))
    position = tag.range.upperBound
  }

  private mutating func beginArgument(_ tag: Tag, closing: Tag) {
    position = tag.clearTo ?? tag.range.upperBound
    open.append(
      .argument(firstOp: template.ops.count, tag: tag, outerIndentation: removedIndentation))
    removedIndentation = intrinsicIndentation(of: tag, closing: closing) ?? removedIndentation
    isAtLineStart = true
    firstJoinable = template.ops.count
  }

  private mutating func closeArgument(_ tag: Tag, firstOp: Int, opening: Tag) {
    position = tag.range.upperBound
    firstJoinable = template.ops.count
    guard case .parent(let op, _) = open.last, case .parent(let index, _) = template.ops[op] else { return }
    template.parents[index].add(
      Argument(
        name: Name(opening.name), offset: opening.nameOffset, ops: firstOp..<template.ops.count,
        endsLine: isAtLineStart))
  }

  private mutating func beginBlock(_ tag: Tag, closing: Tag) {
    let isPairAlone = tag.clearFrom != nil && closing.clearTo != nil
    let endsLine = isPairAlone || closing.isAlone
    var indentation: [UInt8]?
    if let clearFrom = tag.clearFrom, isPairAlone || tag.isAlone {
      appendText(upTo: clearFrom)
      indentation = remaining(of: clearFrom..<tag.range.lowerBound)
      if tag.isAlone, let own = intrinsicIndentation(of: tag, closing: closing) {
        indentation = Array(own.dropFirst(removedPrefix(of: own[...])))
      }
    } else {
      beginInline(at: tag)
    }
    template.blocks.append(
      BlockSite(
        name: Name(tag.name), indentation: indentation,
        lineBreak: endsLine ? appendedLineBreak(behind: closing) : 0..<0))
    open.append(.block(op: template.ops.count, isAlone: endsLine))
    template.ops.append(.block(template.blocks.count - 1, end: 0))
    firstJoinable = template.ops.count
    beginDefault(of: tag, closing: closing, hasOwnLines: indentation != nil)
  }

  /// The blanks before a block belong to its default content, unless that is empty.
  private mutating func beginDefault(of tag: Tag, closing: Tag, hasOwnLines: Bool) {
    if tag.isAlone, let next = tag.clearTo {
      position = next
    } else if tag.range.upperBound == closing.range.lowerBound || !hasOwnLines {
      position = tag.range.upperBound
    } else {
      appendText(upTo: tag.range.lowerBound)
      position = tag.range.upperBound
    }
  }

  private mutating func closeBlock(_ tag: Tag, isAlone: Bool) {
    if let clearFrom = tag.clearFrom, tag.isAlone {
      appendText(upTo: max(position, clearFrom))
    } else {
      appendText(upTo: tag.range.lowerBound)
      if isAlone, !isAtLineStart { appendLineBreak(behind: tag) }
      if !isAlone { beginLine() }
    }
    end(tag, isAlone: isAlone)
  }

  /// The blanks before a block's first line that holds something; nil when its opening tag does not end its line.
  private func intrinsicIndentation(of tag: Tag, closing: Tag) -> [UInt8]? {
    guard var lineStart = tag.clearTo else { return nil }
    while true {
      let content = source.skippingBlanks(from: lineStart)
      if content >= closing.range.lowerBound { return nil }
      guard let next = source.lineBreak(at: content) else { return Array(source.bytes[lineStart..<content]) }
      lineStart = next
    }
  }
}

// MARK: - Text and lines

extension Compiler {
  /// Takes a tag out that prints nothing, with its line when it is alone there.
  private mutating func passOver(_ tag: Tag) {
    if let clearFrom = tag.clearFrom, tag.isAlone {
      appendText(upTo: max(position, clearFrom))
    } else if case .silent = tag.kind {
      appendText(upTo: tag.range.lowerBound)
    } else {
      beginInline(at: tag)
    }
    end(tag, isAlone: tag.isAlone)
  }

  /// Prints the text before a tag that is part of its line.
  private mutating func beginInline(at tag: Tag) {
    appendText(upTo: tag.range.lowerBound)
    beginLine()
    position = tag.range.upperBound
  }

  /// Prints the text before a partial or parent, and gives its indentation when it has its own lines.
  private mutating func beginCall(at tag: Tag, isAlone: Bool) -> [UInt8]? {
    guard isAlone, let clearFrom = tag.clearFrom else {
      beginInline(at: tag)
      return nil
    }
    appendText(upTo: clearFrom)
    return remaining(of: clearFrom..<tag.range.lowerBound)
  }

  private mutating func beginLine() {
    if isAtLineStart, !isDirectlyInParent { template.ops.append(.line) }
    isAtLineStart = false
  }

  private mutating func end(_ tag: Tag, isAlone: Bool) {
    if isAlone, let next = tag.clearTo {
      position = next
      isAtLineStart = true
    } else {
      position = tag.range.upperBound
    }
  }

  private mutating func appendText(upTo end: Int) {
    guard position < end else { return }
    defer { position = end }
    if isDirectlyInParent { return }
    while position < end {
      let lineEnd = source.bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? end
      let line = source.bytes[position..<lineEnd]
      let isWholeLine = position == 0 || source.bytes[position - 1] == UInt8(ascii: "\n")
      append(line.dropFirst(isWholeLine ? removedPrefix(of: line) : 0))
      position = lineEnd
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard let last = bytes.last else { return }
    let start = template.text.count
    template.text += bytes
    if template.ops.count > firstJoinable, case .text(let range, let startsLine) = template.ops.last,
      range.upperBound == start
    {
      template.ops.removeLast()
      template.ops.append(.text(range.lowerBound..<template.text.count, startsLine: startsLine))
    } else {
      template.ops.append(.text(start..<template.text.count, startsLine: isAtLineStart))
    }
    isAtLineStart = last == UInt8(ascii: "\n")
  }

  private func lineBreak(behind tag: Tag) -> ArraySlice<UInt8> {
    source.bytes[source.skippingBlanks(from: tag.range.upperBound)..<(tag.clearTo ?? tag.range.upperBound)]
  }

  private mutating func appendLineBreak(behind tag: Tag) { append(lineBreak(behind: tag)) }

  /// Keeps a line break among the literal text without printing it here.
  private mutating func appendedLineBreak(behind tag: Tag) -> Range<Int> {
    let start = template.text.count
    template.text += lineBreak(behind: tag)
    return start..<template.text.count
  }

  /// How many of a line's first bytes are indentation that the argument around it loses.
  private func removedPrefix(of line: ArraySlice<UInt8>) -> Int {
    zip(line, removedIndentation).prefix { $0 == $1 }.count
  }

  private func remaining(of indentation: Range<Int>) -> [UInt8] {
    let blanks = source.bytes[indentation]
    return Array(blanks.dropFirst(removedPrefix(of: blanks)))
  }
}

// MARK: - Names

extension Compiler {
  private mutating func use(_ tag: Tag) -> Int {
    template.uses.append(NameUse(path: Path(tag.name), text: tag.name, offset: tag.nameOffset))
    return template.uses.count - 1
  }

  private mutating func target(_ tag: Tag) -> Target {
    tag.isDynamic
      ? .dynamic(use: use(tag))
      : .fixed(name: tag.name, offset: tag.nameOffset, index: index[tag.name])
  }
}

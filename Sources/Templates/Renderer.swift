import Markup

/// Renders compiled templates with a stack of values.
struct Renderer {
  /// How deep partials and parents may include one another.
  static let callLimit = 256
  /// How deep sections, blocks, partials and parents may nest altogether while rendering.
  static let depthLimit = 1024
  /// How many times sections, blocks, partials and parents may be rendered for one page.
  static let runLimit = 20_000_000
  /// The most bytes of one page.
  static let byteLimit = 512 << 20

  private let templates: TemplateSet
  private let program: Program
  /// What is known of the records' shapes; it grows when a new one is met.
  private(set) var shapes: ShapeTable
  /// The values that names are looked up in, the innermost last.
  private var stack: [Value] = []
  /// How to look a name up in each value of the stack.
  private var layers: [Layer] = []
  /// The parent tags that are being rendered.
  private var frames: [Frame] = []
  /// The indentations that are in force, one after another.
  private var indentations: [UInt8] = []
  /// Whether the next line begins behind something that stands on it already.
  private var isMidLine = false
  private var depth = 0
  private var runs = 0

  /// What applies to the steps that are being rendered.
  private struct Scope {
    /// The template that the steps are of.
    var template: Int
    /// The innermost parent tag around, as an index of the frames.
    var frame: Int?
    /// What precedes each line, as a range of the indentations.
    var indentation = 0..<0
    var calls = 0
  }

  /// A parent tag around, and the next one further out.
  private struct Frame {
    let parent: Int
    let outer: Int?
  }

  /// How names are found in a value: by a row of the shape table, or in one of two other ways.
  private struct Layer: Equatable {
    let row: Int

    /// By asking the record.
    static let dynamic = Layer(row: -1)
    /// There are none.
    static let nameless = Layer(row: -2)
  }

  /// Takes the stack with the innermost value first.
  init(templates: TemplateSet, program: Program, shapes: ShapeTable, stack: [Value]) {
    self.templates = templates
    self.program = program
    self.shapes = shapes
    for value in stack.reversed() { push(value) }
  }

  mutating func render(_ template: Int, into buffer: inout ByteBuffer) throws(RenderError) {
    try run(program.bodies[template], in: Scope(template: template), into: &buffer)
  }

  private mutating func run(
    _ ops: Range<Int>, in scope: Scope, into buffer: inout ByteBuffer
  ) throws(RenderError) {
    depth += 1
    defer { depth -= 1 }
    runs += 1
    if depth > Renderer.depthLimit { throw tooDeep(scope, limit: Renderer.depthLimit) }
    if runs > Renderer.runLimit { throw .tooManySteps(file: file(scope), limit: Renderer.runLimit) }
    var next = ops.lowerBound
    while next < ops.upperBound {
      let op = program.ops[next]
      next += 1
      switch op {
      case .text(let range, let startsLine):
        try append(range, startsLine: startsLine, scope, to: &buffer)
      case .line:
        try beginLine(scope, in: &buffer)
      case .value(let use, let escaped):
        value(of: use).append(escaped: escaped, to: &buffer)
        try checkLength(buffer, scope)
      case .section(let use, let end):
        try section(use, next..<end, in: scope, into: &buffer)
        next = end
      case .inverted(let use, let end):
        if value(of: use).isFalsy { try run(next..<end, in: scope, into: &buffer) }
        next = end
      case .partial(let partial):
        try call(partial, frame: scope.frame, in: scope, into: &buffer)
      case .parent(let parent, let end):
        frames.append(Frame(parent: parent, outer: scope.frame))
        try call(program.parents[parent].call, frame: frames.count - 1, in: scope, into: &buffer)
        frames.removeLast()
        next = end
      case .block(let block, let end):
        try fill(block, next..<end, in: scope, into: &buffer)
        next = end
      }
    }
  }

  private func tooDeep(_ scope: Scope, limit: Int) -> RenderError {
    .tooDeep(file: file(scope), limit: limit)
  }

  private func file(_ scope: Scope) -> String { templates.templates[scope.template].source.file }

  private func checkLength(_ buffer: borrowing ByteBuffer, _ scope: Scope) throws(RenderError) {
    if buffer.count > Renderer.byteLimit { throw .tooLong(file: file(scope), limit: Renderer.byteLimit) }
  }
}

// MARK: - Sections, calls and blocks

extension Renderer {
  private mutating func section(
    _ use: Int, _ ops: Range<Int>, in scope: Scope, into buffer: inout ByteBuffer
  ) throws(RenderError) {
    let value = value(of: use)
    if case .list(let list) = value {
      for element in 0..<list.count {
        push(list[element])
        try run(ops, in: scope, into: &buffer)
        pop()
      }
    } else if !value.isFalsy {
      push(value)
      try run(ops, in: scope, into: &buffer)
      pop()
    }
  }

  /// Renders another template here; one that does not exist prints nothing.
  private mutating func call(
    _ number: Int, frame: Int?, in scope: Scope, into buffer: inout ByteBuffer
  ) throws(RenderError) {
    let call = program.calls[number]
    guard let target = target(call.target) else { return }
    if scope.calls >= Renderer.callLimit { throw tooDeep(scope, limit: Renderer.callLimit) }
    let mark = indentations.count
    let indentation = call.indentation.map { indented(scope, by: $0) } ?? 0..<0
    let inner = Scope(template: target, frame: frame, indentation: indentation, calls: scope.calls + 1)
    try run(program.bodies[target], in: inner, into: &buffer)
    indentations.removeLast(indentations.count - mark)
  }

  private mutating func target(_ target: CallSite.Target) -> Int? {
    switch target {
    case .template(let template): return template
    case .nothing: return nil
    case .dynamic(let lookup):
      guard case .text(let name) = value(of: lookup) else { return nil }
      return templates.index[name]
    }
  }

  /// Renders a block's argument, or its default when no parent tag around has one.
  private mutating func fill(
    _ number: Int, _ ops: Range<Int>, in scope: Scope, into buffer: inout ByteBuffer
  ) throws(RenderError) {
    let block = program.blocks[number]
    guard let (frame, argument) = argument(for: block.name, in: scope) else {
      return try run(ops, in: scope, into: &buffer)
    }
    var inner = scope
    inner.template = program.parents[frame.parent].template
    inner.frame = frame.outer
    let mark = indentations.count
    if let indentation = block.indentation {
      inner.indentation = indented(scope, by: indentation)
    } else {
      isMidLine = true
    }
    try run(argument.ops, in: inner, into: &buffer)
    indentations.removeLast(indentations.count - mark)
    isMidLine = false
    if !argument.endsLine { append(block.lineBreak, to: &buffer) }
  }

  /// The argument of the outermost parent tag that has one for the block.
  private func argument(for block: Int, in scope: Scope) -> (frame: Frame, argument: ArgumentSite)? {
    var found: (Frame, ArgumentSite)?
    var next = scope.frame
    while let index = next {
      let frame = frames[index]
      if let argument = program.argument(of: frame.parent, for: block) { found = (frame, argument) }
      next = frame.outer
    }
    return found
  }
}

// MARK: - Text and lines

extension Renderer {
  /// Puts the indentation around and a further one, a range of the text, in force.
  private mutating func indented(_ scope: Scope, by range: Range<Int>) -> Range<Int> {
    if scope.indentation.isEmpty && range.isEmpty { return 0..<0 }
    let start = indentations.count
    for index in scope.indentation { indentations.append(indentations[index]) }
    indentations.append(contentsOf: program.text[range])
    return start..<indentations.count
  }

  private func append(_ range: Range<Int>, to buffer: inout ByteBuffer) {
    program.text.withUnsafeBufferPointer { buffer.append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func append(
    _ range: Range<Int>, startsLine: Bool, _ scope: Scope, to buffer: inout ByteBuffer
  ) throws(RenderError) {
    try checkLength(buffer, scope)
    if scope.indentation.isEmpty { return append(range, to: &buffer) }
    if startsLine { try beginLine(scope, in: &buffer) }
    var rest = range
    while let end = program.text[rest].firstIndex(of: UInt8(ascii: "\n")), end + 1 < rest.upperBound {
      append(rest.lowerBound..<(end + 1), to: &buffer)
      try beginLine(scope, in: &buffer)
      rest = (end + 1)..<rest.upperBound
    }
    append(rest, to: &buffer)
  }

  private mutating func beginLine(_ scope: Scope, in buffer: inout ByteBuffer) throws(RenderError) {
    try checkLength(buffer, scope)
    if isMidLine {
      isMidLine = false
    } else if !scope.indentation.isEmpty {
      indentations[scope.indentation].withUnsafeBufferPointer { buffer.append($0) }
    }
  }
}

// MARK: - Values

extension Renderer {
  private mutating func push(_ value: consuming Value) {
    layers.append(layer(of: value))
    stack.append(value)
  }

  private mutating func pop() {
    layers.removeLast()
    stack.removeLast()
  }

  private mutating func layer(of value: borrowing Value) -> Layer {
    switch value {
    case .record(let record): record.shape.map { Layer(row: shapes.row(of: $0, program)) } ?? .dynamic
    case .nothing, .bool, .integer, .number, .text, .markup, .list: .nameless
    }
  }

  private mutating func value(of use: Int) -> Value {
    let lookup = program.lookups[use]
    guard let name = lookup.name else { return stack.last ?? .nothing }
    guard var value = search(name, from: lookup.isLocal ? max(0, stack.count - 1) : 0) else {
      return .nothing
    }
    for member in lookup.members {
      // The layer comes first: it may add a row to the shapes, which a lookup has to see.
      let layer = layer(of: value)
      guard case .record(let record) = value,
        let next = self.value(of: program.members[member], in: record, layer)
      else { return .nothing }
      value = next
    }
    return value
  }

  /// The value of the innermost record that has the name, down to an index of the stack.
  private func search(_ name: Int, from outermost: Int) -> Value? {
    var index = layers.count
    while index > outermost {
      index -= 1
      let layer = layers[index]
      guard mayHold(name, layer), case .record(let record) = stack[index] else { continue }
      if let value = value(of: name, in: record, layer) { return value }
    }
    return nil
  }

  private func mayHold(_ name: Int, _ layer: Layer) -> Bool {
    layer.row >= 0 ? shapes.index(row: layer.row, name: name) >= 0 : layer == .dynamic
  }

  private func value(of name: Int, in record: any Record, _ layer: Layer) -> Value? {
    guard layer.row >= 0 else { return layer == .dynamic ? record.value(of: program.names[name]) : nil }
    let index = shapes.index(row: layer.row, name: name)
    return index < 0 ? nil : record.value(at: index)
  }
}

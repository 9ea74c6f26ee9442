/// Renders compiled templates with a stack of values.
struct Renderer {
  /// How deep partials and parents may include one another.
  static let callLimit = 256
  /// How deep sections, blocks, partials and parents may nest altogether while rendering.
  static let depthLimit = 1024

  private let templates: [Template]
  private let index: [String: Int]
  /// The values that names are looked up in, the innermost last.
  private var stack: [Value]
  /// Whether the next line begins behind something that stands on it already.
  private var isMidLine = false
  private var depth = 0

  /// What applies to the lines that are being rendered.
  struct Scope {
    /// The parent tags around, the outermost first; its arguments win.
    var frames: [Frame] = []
    /// What precedes each line.
    var indentation: [UInt8] = []
    var calls = 0
  }

  /// A parent tag of a template.
  struct Frame {
    let template: Int
    let parent: Int
  }

  /// Takes the stack with the innermost value first.
  init(templates: [Template], index: [String: Int], stack: [Value]) {
    self.templates = templates
    self.index = index
    self.stack = stack.reversed()
  }

  mutating func render(_ template: Int, into buffer: inout [UInt8]) throws(RenderError) {
    try run(template, in: Scope(), into: &buffer)
  }

  private mutating func run(
    _ template: Int, in scope: Scope, into buffer: inout [UInt8]
  ) throws(RenderError) {
    let body = templates[template]
    try run(body.ops.indices, of: body, template, in: scope, into: &buffer)
  }

  private mutating func run(
    _ ops: Range<Int>, of template: Template, _ number: Int, in scope: Scope, into buffer: inout [UInt8]
  ) throws(RenderError) {
    depth += 1
    defer { depth -= 1 }
    if depth > Renderer.depthLimit {
      throw .tooDeep(file: template.source.file, limit: Renderer.depthLimit)
    }
    var next = ops.lowerBound
    while next < ops.upperBound {
      let op = template.ops[next]
      next += 1
      switch op {
      case .text(let range, let startsLine):
        append(template.text[range], startsLine: startsLine, scope, to: &buffer)
      case .line:
        beginLine(scope, in: &buffer)
      case .value(let use, let escaped):
        value(of: template.uses[use].path).append(escaped: escaped, to: &buffer)
      case .section(let use, let end):
        try section(use, next..<end, of: template, number, in: scope, into: &buffer)
        next = end
      case .inverted(let use, let end):
        if value(of: template.uses[use].path).isFalsy {
          try run(next..<end, of: template, number, in: scope, into: &buffer)
        }
        next = end
      case .partial(let partial):
        try call(template.partials[partial], of: template, in: scope, into: &buffer)
      case .parent(let parent, let end):
        var inner = scope
        inner.frames.append(Frame(template: number, parent: parent))
        try call(template.parents[parent].call, of: template, in: inner, into: &buffer)
        next = end
      case .block(let block, let end):
        try fill(template.blocks[block], next..<end, of: template, number, in: scope, into: &buffer)
        next = end
      }
    }
  }
}

// MARK: - Sections, calls and blocks

extension Renderer {
  private mutating func section(
    _ use: Int, _ ops: Range<Int>, of template: Template, _ number: Int, in scope: Scope,
    into buffer: inout [UInt8]
  ) throws(RenderError) {
    let value = value(of: template.uses[use].path)
    if case .list(let list) = value {
      for element in 0..<list.count {
        stack.append(list[element])
        defer { stack.removeLast() }
        try run(ops, of: template, number, in: scope, into: &buffer)
      }
    } else if !value.isFalsy {
      stack.append(value)
      defer { stack.removeLast() }
      try run(ops, of: template, number, in: scope, into: &buffer)
    }
  }

  /// Renders another template here; one that does not exist prints nothing.
  private mutating func call(
    _ call: Call, of template: Template, in scope: Scope, into buffer: inout [UInt8]
  ) throws(RenderError) {
    guard let target = target(call.target, of: template) else { return }
    if scope.calls >= Renderer.callLimit {
      throw .tooDeep(file: template.source.file, limit: Renderer.callLimit)
    }
    var inner = scope
    inner.calls += 1
    inner.indentation = call.indentation.map { scope.indentation + $0 } ?? []
    try run(target, in: inner, into: &buffer)
  }

  private func target(_ target: Target, of template: Template) -> Int? {
    switch target {
    case .fixed(_, _, let index): return index
    case .dynamic(let use):
      guard case .text(let name) = value(of: template.uses[use].path) else { return nil }
      return index[name]
    }
  }

  /// Renders a block's argument, or its default when no parent tag around has one.
  private mutating func fill(
    _ block: BlockSite, _ ops: Range<Int>, of template: Template, _ number: Int, in scope: Scope,
    into buffer: inout [UInt8]
  ) throws(RenderError) {
    guard let (frame, argument) = argument(for: block.name, in: scope) else {
      return try run(ops, of: template, number, in: scope, into: &buffer)
    }
    var inner = scope
    inner.frames.removeSubrange(frame...)
    if let indentation = block.indentation {
      inner.indentation += indentation
    } else {
      isMidLine = true
    }
    let source = scope.frames[frame].template
    try run(argument.ops, of: templates[source], source, in: inner, into: &buffer)
    isMidLine = false
    if !argument.endsLine { buffer.append(contentsOf: template.text[block.lineBreak]) }
  }

  private func argument(for block: Name, in scope: Scope) -> (frame: Int, argument: Argument)? {
    for (index, frame) in scope.frames.enumerated() {
      let arguments = templates[frame.template].parents[frame.parent].arguments
      if let argument = arguments.last(where: { $0.name == block }) { return (index, argument) }
    }
    return nil
  }
}

// MARK: - Text and values

extension Renderer {
  private mutating func append(
    _ text: ArraySlice<UInt8>, startsLine: Bool, _ scope: Scope, to buffer: inout [UInt8]
  ) {
    if scope.indentation.isEmpty { return buffer.append(contentsOf: text) }
    if startsLine { beginLine(scope, in: &buffer) }
    var rest = text
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")), end + 1 < rest.endIndex {
      buffer.append(contentsOf: rest[...end])
      beginLine(scope, in: &buffer)
      rest = rest[(end + 1)...]
    }
    buffer.append(contentsOf: rest)
  }

  private mutating func beginLine(_ scope: Scope, in buffer: inout [UInt8]) {
    if isMidLine {
      isMidLine = false
    } else {
      buffer.append(contentsOf: scope.indentation)
    }
  }

  private func value(of path: Path) -> Value {
    guard let first = path.names.first else { return stack.last ?? .nothing }
    guard var value = search(first, from: path.isLocal ? stack.count - 1 : 0) else { return .nothing }
    for name in path.names.dropFirst() {
      guard case .record(let record) = value, let member = record.value(of: name) else { return .nothing }
      value = member
    }
    return value
  }

  /// The value of the innermost record that has the name, down to an index of the stack.
  private func search(_ name: Name, from outermost: Int) -> Value? {
    var index = stack.count
    while index > max(0, outermost) {
      index -= 1
      if case .record(let record) = stack[index], let value = record.value(of: name) { return value }
    }
    return nil
  }
}

package import Diagnostics

/// Checks the names in templates against what the program offers them.
package struct TemplateChecker: Sendable {
  private let set: TemplateSet
  private let runtime: [String: Schema]

  /// Takes what is known of the records whose names appear at run time; below others every name is accepted.
  package init(_ set: TemplateSet, runtimeNames: [String: [String]] = [:]) {
    self.set = set
    self.runtime = runtimeNames.mapValues { names in Schema(names.map { ($0, .text) }) }
  }

  /// What is wrong in the named template and all that it includes, for schemas with the innermost first.
  package func findings(in name: String, _ schemas: Schema...) -> [Finding] {
    findings(in: name, schemas)
  }

  /// What is wrong in the named template and all that it includes, for a list of schemas, the innermost first.
  package func findings(in name: String, _ schemas: [Schema]) -> [Finding] {
    guard let template = set.index[name] else { return [RenderError.noSuchTemplate(name: name).finding] }
    var walk = TemplateWalk(set, schemas: schemas.reversed(), runtime: runtime)
    walk.visit(template)
    return walk.findings.all.inOrder()
  }
}

/// A walk through templates with the schemas that are in scope at each step.
struct TemplateWalk {
  /// A schema counts as one whatever value it describes.
  private enum Context: Hashable {
    case record(ObjectIdentifier)
    case scalar
    case anything
  }

  /// Where a template is visited: it is not visited twice with the same names in scope.
  private struct Visit: Hashable {
    let template: Int
    let contexts: [Context]
    let frames: [Frame]
  }

  /// A parent tag around, whose arguments fill blocks.
  private struct Frame: Hashable {
    let template: Int
    let parent: Int
  }

  /// A name that nothing has, and where it was searched.
  private enum Unknown: Hashable {
    case name(String, [Context])
    case block(String, parent: Int)
    case template(String)
  }

  /// A byte of a template, at which one finding is enough.
  private struct Spot: Hashable {
    let file: String
    let offset: Int
  }

  /// How many steps are looked at: templates that include one another in many ways have more than anyone can walk.
  private static let stepLimit = 300_000

  private(set) var findings = FindingList()
  private let set: TemplateSet
  /// The records whose names are known only now, by the key of their member.
  private let runtime: [String: Schema]
  /// What is in scope, the innermost last.
  private var scope: [Schema.Member]
  private var frames: [Frame] = []
  private var visits: Set<Visit> = []
  private var reported: Set<Spot> = []
  private var depth = 0
  private var steps = 0
  /// Whether a limit was reached, after which nothing more is looked at.
  private var isStopped = false
  /// The blocks of the templates that parent tags name.
  private var blockNames: [Int: BlockNames] = [:]
  private var nearNames = NearSearches<Unknown, Wording>()

  init(_ set: TemplateSet, schemas: [Schema], runtime: [String: Schema]) {
    self.set = set
    self.runtime = runtime
    self.scope = schemas.map { schema in .record { schema } }
  }

  /// Walks through a whole template with what is in scope now.
  mutating func visit(_ number: Int) {
    let contexts = scope.map(TemplateWalk.context)
    guard visits.insert(Visit(template: number, contexts: contexts, frames: frames)).inserted else { return }
    let template = set.templates[number]
    walk(template.ops.indices, of: number)
  }

  private static func context(_ member: Schema.Member) -> Context {
    switch member {
    case .record(let schema): .record(ObjectIdentifier(schema()))
    case .scalar, .text: .scalar
    case .runtime, .anything: .anything
    }
  }

  private mutating func walk(_ ops: Range<Int>, of number: Int) {
    depth += 1
    defer { depth -= 1 }
    let template = set.templates[number]
    if depth > Renderer.depthLimit { stop(.tooDeep(file: template.source.file, limit: Renderer.depthLimit)) }
    var next = ops.lowerBound
    while next < ops.upperBound, !isStopped {
      let op = template.ops[next]
      next += 1
      steps += 1
      if steps > TemplateWalk.stepLimit {
        return stop(.tooManySteps(file: template.source.file, limit: TemplateWalk.stepLimit))
      }
      switch op {
      case .text, .line: break
      case .value(let use, let escaped):
        if case .text = member(template.uses[use], in: template), !escaped {
          reportUnescaped(use, in: template)
        }
      case .section(let use, let end):
        section(template.uses[use], next..<end, of: number)
        next = end
      case .inverted(let use, let end):
        _ = member(template.uses[use], in: template)
        walk(next..<end, of: number)
        next = end
      case .partial(let partial):
        if let target = target(template.partials[partial].target, in: template) { visit(target) }
      case .parent(let parent, let end):
        call(parent, of: number)
        next = end
      case .block(let block, let end):
        fill(template.blocks[block], next..<end, of: number)
        next = end
      }
    }
  }
}

// MARK: - Sections, parents and blocks

extension TemplateWalk {
  private mutating func stop(_ reason: RenderError) {
    if !isStopped { findings.add(reason.finding) }
    isStopped = true
  }

  private mutating func section(_ use: NameUse, _ ops: Range<Int>, of number: Int) {
    let outer = scope
    push(member(use, in: set.templates[number]) ?? .anything)
    walk(ops, of: number)
    scope = outer
  }

  /// Puts a member in scope; the same schema further out is hidden by it and taken out.
  private mutating func push(_ member: Schema.Member) {
    let context = TemplateWalk.context(member)
    scope.removeAll { TemplateWalk.context($0) == context }
    scope.append(member)
  }

  private mutating func call(_ parent: Int, of number: Int) {
    let template = set.templates[number]
    let call = template.parents[parent]
    guard let target = target(call.call.target, in: template) else { return }
    reportUnknownBlocks(call.arguments, in: template, parent: target)
    let outer = frames
    let frame = Frame(template: number, parent: parent)
    if !frames.contains(frame) { frames.append(frame) }
    visit(target)
    frames = outer
  }

  private mutating func fill(_ block: BlockSite, _ ops: Range<Int>, of number: Int) {
    for (index, frame) in frames.enumerated() {
      let parent = set.templates[frame.template].parents[frame.parent]
      guard let argument = parent.argument(block.name) else { continue }
      let outer = frames
      frames.removeSubrange(index...)
      walk(argument.ops, of: frame.template)
      frames = outer
      return
    }
    walk(ops, of: number)
  }

  private mutating func target(_ target: Target, in template: Template) -> Int? {
    switch target {
    case .fixed(let name, let offset, nil):
      let known = set.names
      let help = nearNames.find(.template(name)) { .templateHelp(name, known) }
      report(template.source, offset) { .unknownTemplate($0, name, at: offset, help: help) }
      return nil
    case .fixed(_, _, let index):
      return index
    case .dynamic(let use):
      _ = member(template.uses[use], in: template)
      return nil
    }
  }
}

// MARK: - Names

extension TemplateWalk {
  /// What a name means here; an unknown one is reported and gives nil.
  private mutating func member(_ use: NameUse, in template: Template) -> Schema.Member? {
    guard let first = use.path.names.first else { return scope.last ?? .anything }
    var offset = use.offset + (use.path.isLocal ? 1 : 0)
    let searched = use.path.isLocal ? Array(scope.suffix(1)) : scope
    guard var member = find(first.text, in: searched) else {
      reportUnknown(first.text, at: offset, in: template.source, searched)
      return nil
    }
    offset += first.text.utf8.count + 1
    for name in use.path.names.dropFirst() {
      guard let next = find(name.text, in: [member]) else {
        reportUnknown(name.text, at: offset, in: template.source, [member])
        return nil
      }
      member = next
      offset += name.text.utf8.count + 1
    }
    return member
  }

  /// The innermost member of the name; below what is not known, every name is known.
  private func find(_ name: String, in scope: [Schema.Member]) -> Schema.Member? {
    var found: Schema.Member?
    for context in scope.reversed() where found == nil {
      switch context {
      case .record(let schema): found = schema().member(name)
      case .runtime, .anything: found = .anything
      case .scalar, .text: break
      }
    }
    guard case .runtime(let key) = found else { return found }
    return runtime[key].map { schema in .record { schema } } ?? .anything
  }

  /// The names in scope, the innermost first.
  private static func names(in scope: [Schema.Member]) -> [String] {
    scope.reversed().flatMap { member in
      if case .record(let schema) = member { schema().names } else { [String]() }
    }
  }

  private mutating func reportUnknown(
    _ name: String, at offset: Int, in source: SourceText, _ searched: [Schema.Member]
  ) {
    let help = nearNames.find(.name(name, searched.map(TemplateWalk.context))) {
      .nameHelp(name, TemplateWalk.names(in: searched))
    }
    report(source, offset) { .unknownName($0, name, at: offset, help: help) }
  }

  private mutating func reportUnescaped(_ use: Int, in template: Template) {
    let use = template.uses[use]
    report(template.source, use.offset) { .unescapedText($0, use.text, at: use.offset) }
  }

  private mutating func reportUnknownBlocks(_ arguments: [Argument], in template: Template, parent: Int) {
    if arguments.isEmpty { return }
    let known = blocks(of: parent)
    if known.isIncomplete { return }
    for argument in arguments where !known.contains(argument.name) {
      let name = argument.name.text
      let help = nearNames.find(.block(name, parent: parent)) { .nameHelp(name, known.names.map(\.text)) }
      report(template.source, argument.offset) { .unknownBlock($0, name, at: argument.offset, help: help) }
    }
  }

  private mutating func blocks(of parent: Int) -> BlockNames {
    if let known = blockNames[parent] { return known }
    let names = BlockNames(of: parent, in: set)
    blockNames[parent] = names
    return names
  }

  /// Keeps the first finding of a place.
  private mutating func report(_ source: SourceText, _ offset: Int, _ finding: (SourceText) -> Finding) {
    if reported.insert(Spot(file: source.file, offset: offset)).inserted { findings.add { finding(source) } }
  }
}

/// The names of all blocks that a template and what it includes declare.
struct BlockNames {
  private(set) var names: [Name] = []
  /// Whether a template that only the data names may declare more.
  private(set) var isIncomplete = false
  private let all: Set<Name>

  init(of template: Int, in set: TemplateSet) {
    var names: [Name] = []
    var visited: Set<Int> = []
    var waiting = [template]
    while let number = waiting.popLast() {
      guard visited.insert(number).inserted else { continue }
      let template = set.templates[number]
      names += template.blocks.map(\.name)
      names += template.parents.flatMap { $0.arguments.map(\.name) }
      for call in (template.partials + template.parents.map(\.call)).reversed() {
        switch call.target {
        case .fixed(_, _, let index): if let index { waiting.append(index) }
        case .dynamic: isIncomplete = true
        }
      }
    }
    self.names = names
    self.all = Set(names)
  }

  func contains(_ name: Name) -> Bool { all.contains(name) }
}

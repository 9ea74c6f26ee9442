/// All templates of a set joined for rendering: steps that refer to everything else by plain numbers.
///
/// What the steps point to holds no references, so that walking over it costs no counting of them.
final class Program: Sendable {
  /// The steps of each template.
  let bodies: [Range<Int>]
  let ops: [Op]
  /// All literal text, of which the steps print ranges.
  let text: [UInt8]
  let lookups: [Lookup]
  /// The numbers of the names that follow the first one in dotted names.
  let members: [Int]
  /// Every name that the templates use, by its number.
  let names: [Name]
  let calls: [CallSite]
  let parents: [ParentSite]
  let arguments: [ArgumentSite]
  let blocks: [BlockPlace]

  init(_ templates: [Template]) {
    var linker = Linker()
    for template in templates { linker.add(template) }
    bodies = linker.bodies
    ops = linker.ops
    text = linker.text
    lookups = linker.lookups
    members = linker.members
    names = linker.names
    calls = linker.calls
    parents = linker.parents
    arguments = linker.arguments
    blocks = linker.blocks
  }
}

extension Program {
  /// What a parent tag puts into the blocks of a name's number.
  func argument(of parent: Int, for block: Int) -> ArgumentSite? {
    let range = parents[parent].arguments
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if arguments[middle].block < block { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && arguments[low].block == block ? arguments[low] : nil
  }
}

/// How a place of a template finds its value.
struct Lookup: Sendable {
  /// The number of the first name, which is searched outwards; nil for `.`.
  let name: Int?
  /// Whether only the innermost value is asked.
  let isLocal: Bool
  /// The names behind the first one, as a range of the program's `members`.
  let members: Range<Int>
}

/// A partial tag, or a parent tag without its arguments.
struct CallSite: Sendable {
  enum Target {
    /// A template by its number.
    case template(Int)
    /// The template that the data names.
    case dynamic(lookup: Int)
    /// There is no such template.
    case nothing
  }

  let target: Target
  /// What precedes each line, as a range of the text; nil when the tag does not stand alone.
  let indentation: Range<Int>?
}

/// A parent tag and the range of its arguments, one for each block, by the blocks' numbers.
struct ParentSite: Sendable {
  let template: Int
  let call: Int
  let arguments: Range<Int>
}

/// The content that replaces the blocks with a name's number.
struct ArgumentSite: Sendable {
  let block: Int
  let ops: Range<Int>
  /// Whether the content ends with a whole line.
  let endsLine: Bool
}

/// A block by its name's number; the ranges are those of its `BlockSite`.
struct BlockPlace: Sendable {
  let name: Int
  let indentation: Range<Int>?
  let lineBreak: Range<Int>
}

/// Joins templates one after another, moving their numbers behind those of the templates before.
private struct Linker {
  var bodies: [Range<Int>] = []
  var ops: [Op] = []
  var text: [UInt8] = []
  var lookups: [Lookup] = []
  var members: [Int] = []
  var names: [Name] = []
  var calls: [CallSite] = []
  var parents: [ParentSite] = []
  var arguments: [ArgumentSite] = []
  var blocks: [BlockPlace] = []
  private var numbers: [Name: Int] = [:]

  mutating func add(_ template: Template) {
    let start = Start(
      op: ops.count, text: text.count, lookup: lookups.count, partial: calls.count, parent: parents.count,
      block: blocks.count)
    ops += template.ops.map { moved($0, by: start) }
    text += template.text
    for use in template.uses { add(use.path) }
    for partial in template.partials { add(partial, start) }
    for parent in template.parents { add(parent, start) }
    for block in template.blocks { add(block, start) }
    bodies.append(start.op..<ops.count)
  }

  /// Where a template's own numbers begin.
  private struct Start {
    let op, text, lookup, partial, parent, block: Int
  }

  private func moved(_ op: Op, by start: Start) -> Op {
    switch op {
    case .text(let range, let startsLine): .text(range.moved(by: start.text), startsLine: startsLine)
    case .line: .line
    case .value(let use, let escaped): .value(use: use + start.lookup, escaped: escaped)
    case .section(let use, let end): .section(use: use + start.lookup, end: end + start.op)
    case .inverted(let use, let end): .inverted(use: use + start.lookup, end: end + start.op)
    case .partial(let partial): .partial(partial + start.partial)
    case .parent(let parent, let end): .parent(parent + start.parent, end: end + start.op)
    case .block(let block, let end): .block(block + start.block, end: end + start.op)
    }
  }

  private mutating func add(_ path: Path) {
    let first = members.count
    for name in path.names.dropFirst() { members.append(number(of: name)) }
    lookups.append(
      Lookup(
        name: path.names.first.map { number(of: $0) }, isLocal: path.isLocal,
        members: first..<members.count))
  }

  private mutating func add(_ call: Call, _ start: Start) {
    let target: CallSite.Target =
      switch call.target {
      case .fixed(_, _, let index): index.map(CallSite.Target.template) ?? .nothing
      case .dynamic(let use): .dynamic(lookup: use + start.lookup)
      }
    calls.append(CallSite(target: target, indentation: call.indentation.map { appended($0) }))
  }

  private mutating func add(_ parent: ParentCall, _ start: Start) {
    add(parent.call, start)
    let first = arguments.count
    var sites: [Int: ArgumentSite] = [:]
    for argument in parent.arguments {
      let block = number(of: argument.name)
      sites[block] = ArgumentSite(
        block: block, ops: argument.ops.moved(by: start.op), endsLine: argument.endsLine)
    }
    arguments += sites.values.sorted { $0.block < $1.block }
    parents.append(
      ParentSite(template: bodies.count, call: calls.count - 1, arguments: first..<arguments.count))
  }

  private mutating func add(_ block: BlockSite, _ start: Start) {
    blocks.append(
      BlockPlace(
        name: number(of: block.name), indentation: block.indentation.map { appended($0) },
        lineBreak: block.lineBreak.moved(by: start.text)))
  }

  private mutating func number(of name: Name) -> Int {
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }

  private mutating func appended(_ bytes: [UInt8]) -> Range<Int> {
    text += bytes
    return (text.count - bytes.count)..<text.count
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}

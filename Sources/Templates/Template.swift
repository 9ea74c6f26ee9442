/// One step of a compiled template; the steps inside a section follow it up to its `end`.
enum Op: Sendable {
  /// Bytes of the template; `startsLine` when they begin a line, which a partial's indentation precedes.
  case text(Range<Int>, startsLine: Bool)
  /// A line begins with something other than text.
  case line
  case value(use: Int, escaped: Bool)
  case section(use: Int, end: Int)
  case inverted(use: Int, end: Int)
  case partial(Int)
  case parent(Int, end: Int)
  case block(Int, end: Int)
}

/// A place where a template uses a name of the data.
struct NameUse: Sendable {
  let path: Path
  let text: String
  let offset: Int
}

/// Which template a partial or parent tag means.
enum Target: Sendable {
  /// A template by its name; the index is nil when there is none of that name.
  case fixed(name: String, offset: Int, index: Int?)
  /// The template that the data names.
  case dynamic(use: Int)
}

/// A partial tag, and a parent tag without its arguments.
struct Call: Sendable {
  let target: Target
  /// What precedes each line when the tag stands alone on its line; nil when it does not.
  let indentation: [UInt8]?
}

/// A block inside a parent tag: the content that replaces the parent's block of the same name.
struct Argument: Sendable {
  let name: Name
  let offset: Int
  let ops: Range<Int>
  /// Whether the content ends with a whole line.
  let endsLine: Bool
}

/// A parent tag.
struct ParentCall: Sendable {
  let call: Call
  private(set) var arguments: [Argument] = []
  /// The last argument of each name, which is the one that counts.
  private var last: [Name: Int] = [:]

  init(_ call: Call) { self.call = call }

  mutating func add(_ argument: Argument) {
    last[argument.name] = arguments.count
    arguments.append(argument)
  }

  /// What replaces the blocks of a name.
  func argument(_ name: Name) -> Argument? { last[name].map { arguments[$0] } }
}

/// A block outside parent tags: a place where content can be put in.
struct BlockSite: Sendable {
  let name: Name
  /// What precedes each line of an argument when the block has its own lines; nil when it does not.
  let indentation: [UInt8]?
  /// The line break that ends the block's own line.
  let lineBreak: Range<Int>
}

/// A template compiled to steps over its bytes.
struct Template: Sendable {
  let name: String
  let source: SourceText
  /// All literal text, of which the steps print ranges.
  var text: [UInt8] = []
  var ops: [Op] = []
  var uses: [NameUse] = []
  var partials: [Call] = []
  var parents: [ParentCall] = []
  var blocks: [BlockSite] = []
}

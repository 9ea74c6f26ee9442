internal import Diagnostics
internal import Model

/// A registered thing; it compares by its position, since rows that name it are many and texts slow to hash.
struct Entry<Key: Sendable>: Hashable, Comparable, Sendable {
  let key: Key
  /// Which of the register's things it is, from 0.
  let position: Int

  static func == (a: Self, b: Self) -> Bool { a.position == b.position }

  static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  func hash(into hasher: inout Hasher) { hasher.combine(position) }
}

/// The things that can be named in tables, with every way to call them.
struct Register<Key: Hashable & Sendable>: Sendable {
  /// One way to call a thing, and where that is written.
  struct Name: Sendable {
    let text: String
    let place: Place
  }

  private var entries: [String: Entry<Key>] = [:]
  private var positions: [Key: Int] = [:]
  /// How many things there are, each with its own position.
  var count: Int { positions.count }
  private(set) var names: [Name] = []
  /// What each of the names means.
  private var meanings: [Entry<Key>] = []

  /// Adds a name; the first thing that has it keeps it.
  mutating func add(_ name: String, for key: Key, at place: Place) {
    let text = PersonName.unpadded(name)
    guard !text.isEmpty else { return }
    if entries[text] == nil {
      let position = positions[key, default: positions.count]
      positions[key] = position
      let entry = Entry(key: key, position: position)
      entries[text] = entry
      meanings.append(entry)
      names.append(Name(text: text, place: place))
    }
  }

  /// What a name means, blanks between Chinese characters aside.
  func find(_ name: String) -> Key? { entry(name)?.key }

  /// The thing that a name means, with its position.
  func entry(_ name: String) -> Entry<Key>? {
    entries[name] ?? entries[PersonName.unpadded(name)]
  }

  /// The thing that a name means if it has the name at a position or the next; a look that costs no hashing.
  func entry(_ name: Span<UInt8>, near position: Int) -> Entry<Key>? {
    for index in [position, position + 1] where names.indices.contains(index) {
      if name.spells(names[index].text) { return meanings[index] }
    }
    return nil
  }

  /// Whether something is registered under exactly this name.
  func has(_ name: String) -> Bool { entries[name] != nil }

  /// What is known of each thing, by position; nil for things that nothing is known of.
  func byPosition<Value>(_ values: [Key: Value]) -> [Value?] {
    var sorted = [Value?](repeating: nil, count: positions.count)
    for (key, position) in positions { sorted[position] = values[key] }
    return sorted
  }

  /// The registered name that a misspelt one is nearest to.
  func nearest(to name: String) -> Name? {
    let near = NearName.find(PersonName.unpadded(name), in: names.lazy.map(\.text))
    return names.first { $0.text == near }
  }
}

/// What a name in a table can stand for.
enum Referent: CaseIterable, Sendable {
  case department, workstream, action, task, indicator

  var word: Wording {
    switch self {
    case .department: Wording(zh: "单位", en: "department")
    case .workstream: Wording(zh: "工作板块", en: "workstream")
    case .action: Wording(zh: "专项行动", en: "special action")
    case .task: Wording(zh: "任务", en: "task")
    case .indicator: Wording(zh: "指标", en: "indicator")
    }
  }

  /// Where such things are registered.
  var home: String {
    switch self {
    case .department: "\(ContentPath.programme): departments"
    case .workstream: "\(ContentPath.programme): workstreams"
    case .action: "\(ContentPath.programme): actions"
    case .task: ContentPath.tasks
    case .indicator: ContentPath.indicators
    }
  }
}

internal import Diagnostics
internal import Model

/// The names that a programme registers: those it has, and those that an intake adds.
struct NameRegister: Sendable {
  /// A name that is new, with the id proposed for it.
  struct Added: Hashable, Sendable {
    var id: String
    var name: String
  }

  /// Every way to call what is known, with its official name.
  private var official = NameIndex<String>()
  private(set) var known: [String] = []
  /// The names that are known when the words that many headings end in are left out.
  private var stems: [String: Set<String>] = [:]
  private(set) var added: [Added] = []

  /// Registers what is known; with `exactIDs` ids are found in their very spelling only.
  init(_ known: [(id: String, names: [String])], exactIDs: Bool = false) {
    for entry in known {
      guard let name = entry.names.first else { continue }
      self.known.append(name)
      stems[HeadingName.stem(NameKey.identity(name)), default: []].insert(name)
      for other in entry.names { official.add(other, name) }
    }
    for entry in known {
      guard let name = entry.names.first else { continue }
      if exactIDs {
        official.addExactly(entry.id, name)
      } else if !official.has(entry.id) {
        official.add(entry.id, name)
      }
    }
  }

  static func departments(_ known: KnownProgramme) -> NameRegister {
    NameRegister(
      known.departments.map { ($0.id.text, [$0.name, $0.shortName] + $0.aliases) }, exactIDs: true)
  }

  static func workstreams(_ known: KnownProgramme) -> NameRegister {
    NameRegister(known.workstreams.map { ($0.id.text, [$0.name]) })
  }

  static func actions(_ known: KnownProgramme) -> NameRegister {
    NameRegister(known.actions.map { ($0.id.text, [$0.name]) })
  }

  /// The official name of what a text calls; nil where nothing has the name.
  func find(_ name: String) -> String? { official.find(name) }

  /// The only known name that differs from a text in nothing but a word such as 板块 at its end.
  func findByStem(_ name: String) -> String? {
    guard find(name) == nil, let names = stems[HeadingName.stem(NameKey.identity(name))], names.count == 1
    else {
      return nil
    }
    return names.first
  }

  /// Registers the names that are not known yet, in their order, with ids from `propose`.
  mutating func add(_ names: [String], propose: ([String]) -> [String]) {
    var new: [String] = []
    for name in names where !name.isEmpty && find(name) == nil {
      official.add(name, name)
      new.append(name)
    }
    for (name, id) in zip(new, propose(new)) { added.append(Added(id: id, name: name)) }
  }
}

/// Ids for what is not a department: the words of an English name, else a word with a number.
enum PlainID {
  /// An id for each name, none of them taken and none twice.
  static func propose(_ names: [String], word: String, taken: Set<String> = []) -> [String] {
    var taken = taken
    var next: [String: Int] = [:]
    return names.enumerated().map { index, name in
      let own = known[HeadingName.stem(name)] ?? slug(name)
      let first = own.isEmpty ? "\(word)-\(index + 1)" : own
      var id = first
      while taken.contains(id) {
        let count = next[first, default: 2]
        id = "\(first)-\(count)"
        next[first] = count + 1
      }
      taken.insert(id)
      return id
    }
  }

  /// The ASCII words of a name, joined by hyphens, in at most 48 characters; empty where it has other letters.
  static func slug(_ name: String) -> String {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return "" }
    let words = name.lowercased().utf8.split { !isAlphanumeric($0) }
    var id: [UInt8] = []
    for word in words where id.count + word.count < 48 {
      id += (id.isEmpty ? [] : [UInt8(ascii: "-")]) + word
    }
    let text = String(decoding: id, as: UTF8.self)
    return text == "index" ? "" : text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let known = [
    "规划": "planning", "建设": "construction", "管理": "management", "经营": "operations", "经济": "economy",
    "民生": "livelihood",
    "生态": "ecology", "环境": "environment", "安全": "safety", "教育": "education", "卫生": "health",
    "交通": "transport",
    "农业": "agriculture", "文化": "culture", "创新": "innovation", "主要指标": "indicators", "全部任务": "all-tasks",
  ]
}

/// Names of workstreams, as headings write them.
enum HeadingName {
  /// A name without the word that many headings end in: `建设方面`, `建设板块`.
  static func stem(_ name: String) -> String {
    for ending in endings where name.utf8.count > ending.utf8.count {
      guard name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      return String(decoding: name.utf8.dropLast(ending.utf8.count), as: UTF8.self)
    }
    return name
  }

  private static let endings = ["工作板块", "方面工作", "工作组", "板块", "方面", "领域", "工作", "专项", "类", "组"]
}

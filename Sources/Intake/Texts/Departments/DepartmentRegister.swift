internal import Model

/// The names that are certain: those of the programme, and those that stand by themselves in some row.
struct DepartmentRegister: Sendable {
  private var ids = NameIndex<Identifier<Department>>()
  private var learned: Set<String> = []
  /// The registered names that hold what else separates names.
  private let joined: JoinedNames

  init(known: [Department]) {
    joined = JoinedNames(known.flatMap { [$0.name, $0.shortName] + $0.aliases })
    for department in known {
      for name in [department.name, department.shortName] + department.aliases {
        ids.add(name, department.id)
      }
    }
    for department in known { ids.addExactly(department.id.text, department.id) }
  }

  /// The department of the programme that has a name; nil where none or more than one can be meant.
  func id(of name: String) -> Identifier<Department>? { ids.find(name) }

  /// The names of the programme among which a text does not tell: `dfe` beside `DfE` and `DFE`.
  func candidates(for name: String) -> [String] { ids.candidates(for: name) }

  /// Whether the programme has this name.
  func isRegistered(_ name: String) -> Bool { ids.has(name) }

  /// Whether the programme or another row has this name.
  func has(_ name: String) -> Bool { ids.has(name) || learned.contains(NameKey.identity(name)) }

  /// Where registered names stand in a text that other signs would split.
  func spans(in text: [Unicode.Scalar]) -> JoinedNames.Spans { joined.spans(in: text) }

  mutating func learn(_ name: String) { learned.insert(NameKey.identity(name)) }
}

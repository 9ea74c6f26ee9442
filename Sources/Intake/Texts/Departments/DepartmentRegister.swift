internal import Model

/// The names that are certain: those of the programme, and those that stand by themselves in some row.
struct DepartmentRegister {
  private var ids: [String: Identifier<Department>] = [:]
  private var learned: Set<String> = []

  init(known: [Department]) {
    for department in known {
      for name in [department.name, department.shortName] + department.aliases {
        ids[NameKey.key(name)] = department.id
      }
    }
  }

  func id(of name: String) -> Identifier<Department>? { ids[NameKey.key(name)] }

  /// Whether the programme or another row has this name.
  func has(_ name: String) -> Bool {
    let key = NameKey.key(name)
    return ids[key] != nil || learned.contains(key)
  }

  mutating func learn(_ name: String) { learned.insert(NameKey.key(name)) }
}

/// What names mean: by their very spelling, else by what tells names apart, where only one thing has that.
struct NameIndex<Value: Hashable & Sendable>: Sendable {
  private var spelled: [String: Value] = [:]
  private var folded: [String: [(name: String, value: Value)]] = [:]

  /// Adds a name; the first thing that is spelled so keeps it.
  mutating func add(_ name: String, _ value: Value) {
    let name = NameKey.cleaned(name.unicodeScalars)
    guard !name.isEmpty, spelled[name] == nil else { return }
    spelled[name] = value
    let key = NameKey.identity(name)
    if folded[key]?.contains(where: { $0.value == value }) ?? false { return }
    folded[key, default: []].append((name, value))
  }

  /// Adds a name that means a thing in this very spelling only, unless another thing is spelled so.
  mutating func addExactly(_ name: String, _ value: Value) {
    if spelled[name] == nil { spelled[name] = value }
  }

  /// What a name means; nil where nothing has it, and where several things can be meant.
  func find(_ name: String) -> Value? {
    if let value = spelled[NameKey.cleaned(name.unicodeScalars)] { return value }
    guard let values = folded[NameKey.identity(name)], values.count == 1 else { return nil }
    return values.first?.value
  }

  /// Whether something has the name, be it clear what or not.
  func has(_ name: String) -> Bool {
    folded[NameKey.identity(name)] != nil || spelled[NameKey.cleaned(name.unicodeScalars)] != nil
  }

  /// The spellings of the things among which a name does not tell; none where it is clear what it means.
  func candidates(for name: String) -> [String] {
    guard spelled[NameKey.cleaned(name.unicodeScalars)] == nil,
      let values = folded[NameKey.identity(name)], values.count > 1
    else { return [] }
    return values.map(\.name)
  }
}

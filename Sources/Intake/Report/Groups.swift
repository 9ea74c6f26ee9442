/// Values of one name together, in the order in which the names first come.
struct Groups<Value> {
  private(set) var all: [(name: String, values: [Value])] = []

  init(_ values: [Value], name: (Value) -> String) {
    var positions: [String: Int] = [:]
    for value in values {
      let name = name(value)
      let position = positions[name, default: all.count]
      positions[name] = position
      if position == all.count { all.append((name, [])) }
      all[position].values.append(value)
    }
  }
}

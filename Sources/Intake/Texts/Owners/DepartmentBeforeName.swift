/// Takes departments off that stand right before a name: `财政局王芳`.
enum DepartmentBeforeName {
  /// The people with the departments before their names, each where all names of its line have one.
  ///
  /// A person who is called as a department is, or of whom only the name begins so, makes the cell unclear.
  static func taken(from people: PersonNames, where isDepartment: (String) -> Bool) -> PersonNames {
    var result = people
    result.lines = people.lines.flatMap { line -> [PersonNames.Line] in
      let parts = line.names.map { self.parts(of: $0, where: isDepartment) }
      let found = parts.compactMap { $0 }
      if line.department == nil, !found.isEmpty, found.count == parts.count {
        result.changes += zip(line.names, found).map {
          TextChange(.split, from: $0, to: "\($1.department)：\($1.name)")
        }
        return found.map { PersonNames.Line(department: $0.department, names: [$0.name]) }
      }
      let unclear = zip(line.names, parts).filter { name, part in
        part != nil || isDepartment(name) || holdsDepartment(name)
      }
      result.unclear += unclear.map(\.0)
      return [line]
    }
    return result
  }

  /// The longest department before two to four characters; nil where there is none.
  private static func parts(
    of text: String, where isDepartment: (String) -> Bool
  ) -> (department: String, name: String)? {
    let scalars = Array(text.unicodeScalars)
    guard TextBudget.holds(text, atMost: TextBudget.name), scalars.count > 3 else { return nil }
    for length in 2...4 where scalars.count - length > 1 {
      let department = String(scalars.dropLast(length))
      let name = String(scalars.suffix(length))
      if isDepartment(department), PersonLineReader.isWholeName(name) { return (department, name) }
    }
    return nil
  }

  /// Whether a Chinese text holds what only a department's name ends with.
  private static func holdsDepartment(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.count > 2, scalars.contains(where: \.isChinese) else { return false }
    if TextCursor.holds(String(scalars.dropFirst(2)), anyOf: DepartmentWords.firmEndings) { return true }
    let ends = 3..<max(3, scalars.count - 1)
    return TextBudget.holds(text, atMost: 12)
      && ends.contains { DepartmentWords.endsAsName(String(scalars.prefix($0))) }
  }
}

internal import Diagnostics
internal import Tables

/// Adds departments to the list in `programme.yaml` and leaves every other byte as it was.
enum DepartmentInsertion {
  /// The changed file; nil where the list is not laid out so that this is safe.
  static func insert(_ departments: [NameRegister.Added], into bytes: [UInt8], file: String) -> [UInt8]? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    guard let key = lines.firstIndex(where: { isKey($0.starts(with: mark) ? Array($0.dropFirst(3)) : $0) }),
      let first = lines.indices.dropFirst(key + 1).first(where: { !isBlank(lines[$0]) }),
      let indent = itemIndent(lines[first])
    else { return nil }
    let end = lines.indices.dropFirst(first + 1).first { !belongs(lines[$0], indent) } ?? lines.endIndex
    guard let last = lines.indices[first..<end].last(where: { !isBlank(lines[$0]) }) else { return nil }
    let lineEnd: [UInt8] = lines[first].last == UInt8(ascii: "\r") ? [UInt8(ascii: "\r")] : []
    let spaces = String(repeating: " ", count: indent)
    let added = departments.flatMap { YAMLText.department($0, indent: spaces) }.map {
      Array($0.utf8) + lineEnd
    }
    var result = lines
    if last == lines.endIndex - 1, !lineEnd.isEmpty { result[last] += lineEnd }
    result.insert(contentsOf: added, at: last + 1)
    let edited = Array(result.joined(separator: [UInt8(ascii: "\n")]))
    return isRight(edited, bytes, departments, file: file) ? edited : nil
  }

  /// Whether the file now has the old departments, then the new ones, and the same keys as before.
  private static func isRight(
    _ edited: [UInt8], _ old: [UInt8], _ departments: [NameRegister.Added], file: String
  ) -> Bool {
    guard let before = YAMLReader.readFile(old, file: file).value?.map,
      let after = YAMLReader.readFile(edited, file: file).value?.map, before.keys == after.keys,
      let new = after["departments"], let old = before["departments"]
    else { return false }
    return names(new) == names(old) + departments.map { [$0.id, $0.name] }
  }

  /// The ids and names in a list of departments.
  private static func names(_ list: YAML) -> [[String]] {
    (list.list ?? []).map { item in ["id", "name"].map { item.map?[$0]?.text ?? "" } }
  }

  private static func isKey(_ line: [UInt8]) -> Bool {
    let key = Array("departments:".utf8)
    guard line.starts(with: key) else { return false }
    let rest = line.dropFirst(key.count).drop { $0 == 0x20 || $0 == 0x0D }
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }

  /// How far the items of the list are indented, if the line begins one.
  private static func itemIndent(_ line: [UInt8]) -> Int? {
    let indent = line.prefix { $0 == 0x20 }.count
    return line.dropFirst(indent).starts(with: "- ".utf8) ? indent : nil
  }

  /// Whether a line is still part of the list whose items have an indentation.
  private static func belongs(_ line: [UInt8], _ indent: Int) -> Bool {
    if isBlank(line) { return true }
    let own = line.prefix { $0 == 0x20 }.count
    return own > indent || (own == indent && line.dropFirst(own).starts(with: "- ".utf8))
  }

  /// Whether a line holds nothing, or a comment.
  private static func isBlank(_ line: [UInt8]) -> Bool {
    let rest = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }
}

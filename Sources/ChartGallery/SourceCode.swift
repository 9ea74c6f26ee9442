/// The source files of the gallery, from which each example's code is cut.
package struct SourceCode: Sendable {
  /// Why the code of an example could not be found.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    /// The sentence that says what was looked for, and where.
    package let description: String
  }

  private let lines: [String: [Substring]]

  /// The files by their names, such as `LineExamples.swift`.
  package init(_ files: [String: String]) {
    lines = files.mapValues { $0.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// The lines inside the example's closure, moved to the left.
  ///
  /// The closure opens on the first line that ends in ` {`, and closes on the next one that is indented as the example's first
  /// line is; the formatter keeps both so. The example's name must stand before it: sources of another build are an error.
  package func code(of example: Example) throws(Fault) -> String {
    let lines = try lines(of: example)
    let first = example.line - 1
    guard lines.indices.contains(first), let open = lines[first...].firstIndex(where: { $0.hasSuffix(" {") }),
      lines[first...open].contains(where: { $0.contains("\"\(example.name)\"") })
    else { throw fault(example, "no closure begins there under that name") }
    let margin = SourceCode.margin(of: lines[first])
    let body = lines[(open + 1)...].prefix {
      $0.allSatisfy { $0 == " " } || SourceCode.margin(of: $0) > margin
    }
    guard lines.indices.contains(body.endIndex), lines[body.endIndex].dropFirst(margin) == "}", !body.isEmpty
    else { throw fault(example, "its closure does not end") }
    return SourceCode.movedLeft(body)
  }

  /// A whole file, without its imports.
  package func file(_ name: String) throws(Fault) -> String {
    guard let lines = lines[name] else { throw Fault(description: "\(name) is not among the sources") }
    let body = lines.drop { $0.isEmpty || $0.contains("import ") }
    return body.joined(separator: "\n")
  }

  private func lines(of example: Example) throws(Fault) -> [Substring] {
    let name = example.file.split(separator: "/").last.map(String.init) ?? example.file
    guard let lines = lines[name] else { throw fault(example, "\(name) is not among the sources") }
    return lines
  }

  private func fault(_ example: Example, _ reason: String) -> Fault {
    Fault(description: "the code of '\(example.name)' (\(example.file):\(example.line)): \(reason)")
  }

  private static func margin(of line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private static func movedLeft(_ lines: ArraySlice<Substring>) -> String {
    let margin = lines.filter { !$0.isEmpty }.map(margin).min() ?? 0
    return lines.map { String($0.dropFirst(margin)) }.joined(separator: "\n")
  }
}

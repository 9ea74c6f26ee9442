import Dates
import Diagnostics
import Loading
import Testing

/// Files in which `«…»` marks what a finding must be about.
struct MarkedTree {
  /// A place and the text that was marked there.
  struct Mark: Hashable, Comparable, CustomStringConvertible {
    let place: Place
    let read: String

    var description: String { "\(place) '\(read)'" }

    static func < (a: Mark, b: Mark) -> Bool { (a.place, a.read) < (b.place, b.read) }
  }

  let tree: FileTree
  let marks: [Mark]

  /// The sample with some files replaced.
  init(_ files: [String: String]) {
    var texts: [String: String?] = [:]
    var marks: [Mark] = []
    for (file, marked) in files {
      let (text, found) = Self.read(marked, file: file)
      texts[file] = text
      marks += found
    }
    tree = SampleTree.with(texts)
    self.marks = marks.sorted()
  }

  private static func read(_ marked: String, file: String) -> (text: String, marks: [Mark]) {
    var text = String.UnicodeScalarView()
    var marks: [Mark] = []
    var start: (place: Place, index: Int)?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = (place(after: Array(text), file: file), text.count)
      case "»":
        guard let (place, index) = start else { continue }
        var read = String.UnicodeScalarView()
        read.append(contentsOf: Array(text)[index...])
        marks.append(Mark(place: place, read: String(read)))
      default: text.append(scalar)
      }
    }
    return (String(text), marks)
  }

  private static func place(after scalars: [Unicode.Scalar], file: String) -> Place {
    let line = scalars.filter { $0 == "\n" }.count + 1
    let lineText = scalars[((scalars.lastIndex(of: "\n") ?? -1) + 1)...]
    guard file.hasSuffix(".csv") else { return .text(file, line: line, column: lineText.count + 1) }
    var column = 1
    var isQuoted = false
    for scalar in lineText {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == ",", !isQuoted { column += 1 }
    }
    return .cell(file, row: line, column: column)
  }
}

/// Expects one rule to find exactly what is marked, and no other rule to find anything.
func expect(
  _ rule: String, _ severity: Finding.Severity = .error, in files: [String: String], asOf: Day? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedTree(files)
  let findings = ContentLoader(marked.tree).load(asOf: asOf).findings
  let found = findings.map { MarkedTree.Mark(place: $0.place, read: $0.read ?? "") }.sorted()
  #expect(found == marked.marks, sourceLocation: sourceLocation)
  #expect(Set(findings.map(\.rule)).subtracting([rule]) == [], sourceLocation: sourceLocation)
  #expect(findings.allSatisfy { $0.severity == severity }, sourceLocation: sourceLocation)
}

/// Expects one rule to find what is marked when a text of the sample is replaced.
func expect(
  _ rule: String, _ severity: Finding.Severity = .error, replacing old: String, with marked: String,
  in file: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = SampleTree.text(of: file, replacing: old, with: marked)
  #expect(text != SampleTree.texts[file], "the sample has no '\(old)'", sourceLocation: sourceLocation)
  expect(rule, severity, in: [file: text], sourceLocation: sourceLocation)
}

/// Expects one rule to find something about a file as a whole.
func expect(
  _ rule: String, _ severity: Finding.Severity = .error, at file: String, in tree: FileTree,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let findings = ContentLoader(tree).load().findings
  #expect(findings.map(\.rule) == [rule], sourceLocation: sourceLocation)
  #expect(findings.map(\.place) == [Place(file: file)], sourceLocation: sourceLocation)
  #expect(findings.map(\.severity) == [severity], sourceLocation: sourceLocation)
}

package import Diagnostics

/// Why bytes are not JSON, and where.
package struct JSONMistake: Error, Hashable {
  /// What was expected there.
  package let expected: Wording
  package let line: Int
  /// Counts Unicode scalars from 1.
  package let column: Int
  private let excerpt: String

  init(expected: Wording, at offset: Int, in source: SourceText) {
    self.expected = expected
    self.excerpt = source.line(around: offset)
    switch source.place(at: offset).position {
    case .text(let line, let column): (self.line, self.column) = (line, column)
    case .whole, .cell, .sheet: (self.line, self.column) = (1, 1)
    }
  }

  /// The mistake as the user reads it.
  package func finding(file: String) -> Finding {
    Finding(
      "bad-json", at: .text(file, line: line, column: column),
      Wording(zh: "不是 JSON：这里应当是\(expected.zh)", en: "this is not JSON: \(expected.en) is expected here"),
      help: Wording(
        zh: "按 JSON 的写法改正这里：键和文字用双引号，数字前面不加 0，末尾不多写逗号",
        en:
          "mend it: names and texts stand in double quotes, numbers begin with no 0, and no comma follows the last item"
      ),
      excerpt: excerpt)
  }
}

import Diagnostics
import Testing

@testable import Tables

@Suite struct CSVOracleTests {
  @Test func readsRandomDocumentsAsPythonDoes() throws {
    var generator = SeededGenerator(seed: 4180)
    let documents = (0..<100_000).map { _ in Self.document(&generator) }
    let oracle = try Oracle()
    try oracle.write(documents.flatMap(Self.framed), to: "documents")
    try oracle.run("csv_documents")
    let answers = Self.unframed(try oracle.bytes(of: "rows"))
    #expect(answers.count == documents.count)
    for (document, answer) in zip(documents, answers) where Self.rows(document) != answer {
      // RFC 4180 has no quotes inside a field without quotes, which Python's reader takes for text.
      let rules = CSVReader.grid(document, file: "").findings.map(\.rule)
      #expect(
        rules.contains("stray-quote") && answer.contains(.quote),
        "\(String(decoding: document, as: UTF8.self).debugDescription)")
    }
  }

  /// What the reader makes of a document, in the form of the script's answers.
  private static func rows(_ document: [UInt8]) -> [UInt8] {
    let read = CSVReader.grid(document, file: "")
    guard let grid = read.value, read.findings.isEmpty else { return [0] }
    return grid.rows.flatMap { row in
      Array(row.map { Array($0.raw.utf8) }.joined(separator: [0x1F])) + [0x1E]
    }
  }

  private static let pieces: [[UInt8]] = [
    ",", ",", ",", "\"", "\"", "\"\"", "\n", "\r\n", "\r", "a", "b1", " ", "中", "e\u{301}", "\u{2028}",
    "\u{3000}", "'",
  ].map { Array($0.utf8) }

  private static func document(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...14, using: &generator)).flatMap { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }
  }

  private static func framed(_ document: [UInt8]) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: document.count >> ($0 * 8)) } + document
  }

  private static func unframed(_ bytes: [UInt8]) -> [[UInt8]] {
    var documents: [[UInt8]] = []
    var rest = bytes[...]
    while rest.count >= 4 {
      let length = rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      documents.append(Array(rest.dropFirst(4).prefix(length)))
      rest = rest.dropFirst(4 + length)
    }
    return documents
  }
}

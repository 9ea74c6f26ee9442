import Diagnostics
import Testing

@testable import Tables

@Suite struct WorkbookOracleTests {
  @Test func readsTenThousandDatesAsOpenpyxlDoes() throws {
    let oracle = try Oracle()
    try oracle.run("dates")
    for epoch in ["1900", "1904"] {
      let result = GridReader.read(try oracle.bytes(of: "\(epoch).xlsx"), file: epoch)
      let grid = try #require(result.value?.first)
      let fictitious = Set(result.findings.map(\.place))
      let expected = try oracle.lines(of: "\(epoch).txt")
      #expect(grid.rowCount == 5000)
      for (row, text) in zip(grid.rows, expected) where row[0].text != text {
        // openpyxl takes 1900-02-29, which never was, for the day before.
        #expect(
          text.utf8.starts(with: "1900-02-28".utf8) && fictitious.contains(row[0].place),
          "\(epoch) \(row[0].place): \(row[0].text) is not \(text)")
      }
    }
  }
}

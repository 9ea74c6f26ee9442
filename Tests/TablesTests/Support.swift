import Diagnostics

@testable import Tables

/// Reads CSV text that stands in a literal.
func csv(_ text: String, limits: TableLimits = TableLimits()) -> ReadResult<Table> {
  CSVReader.read(Array(text.utf8), file: "t.csv", limits: limits)
}

/// Reads YAML text that stands in a literal.
func yaml(_ text: String, firstLine: Int = 1) -> ReadResult<YAML> {
  YAMLReader.read(Array(text.utf8), file: "p.yaml", firstLine: firstLine)
}

/// `序号,任务` and a row `1,路` in GBK.
let gbkTable: [UInt8] =
  [0xD0, 0xF2, 0xBA, 0xC5, 0x2C, 0xC8, 0xCE, 0xCE, 0xF1, 0x0A] + [0x31, 0x2C, 0xC2, 0xB7, 0x0A]

extension ReadResult {
  /// Each finding as `rule@place`, the file left out.
  var marks: [String] {
    findings.map { finding in
      finding.rule + "@" + finding.place.description.drop { $0 != ":" }.dropFirst()
    }
  }
}

extension Table {
  /// All texts below the header.
  var texts: [[String]] { rows.map { $0.map(\.text) } }
}

/// What spreadsheets write into a cell whose formula fails.
package enum SpreadsheetError {
  private static let errors = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "####",
  ]

  /// Whether a text begins as such an error does.
  package static func isError(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0, bytes[0] == UInt8(ascii: "#") else { return false }
    return errors.contains { error in
      error.utf8.count <= bytes.count && zip(error.utf8, bytes.indices).allSatisfy { $0 == bytes[$1] }
    }
  }
}

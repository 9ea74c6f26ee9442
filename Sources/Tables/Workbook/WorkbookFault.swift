internal import Diagnostics

/// Why a workbook or one of its parts cannot be read any further.
struct WorkbookFault: Error {
  let finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
  }
}

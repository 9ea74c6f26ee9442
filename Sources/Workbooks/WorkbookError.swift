internal import CXLSXWriter
package import Diagnostics
internal import System

/// Why a workbook could not be written.
package struct WorkbookError: Error, Hashable, Sendable {
  /// What the library says of it, in English.
  package let message: String

  /// What went wrong, for people.
  package var summary: Wording {
    Wording(zh: "工作簿没有写成：\(message)", en: "the workbook could not be written: \(message)")
  }

  /// Turns a status of the library into an error unless it is that of success.
  static func check(_ status: lxw_error) throws(WorkbookError) {
    guard status != LXW_NO_ERROR else { return }
    throw WorkbookError(message: lxw_strerror(status).map { String(cString: $0) } ?? "\(status.rawValue)")
  }

  /// Turns an error of the system into one of the workbook.
  static func ofSystem<Result: ~Copyable>(
    _ body: () throws(SystemError) -> Result
  ) throws(WorkbookError) -> Result {
    do throws(SystemError) {
      return try body()
    } catch {
      throw WorkbookError(message: error.description)
    }
  }
}

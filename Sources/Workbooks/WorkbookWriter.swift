internal import CXLSXWriter
package import Dates
internal import Glibc
internal import System

/// Writes one workbook; the same calls give the same bytes, whatever the clock says.
package struct WorkbookWriter: ~Copyable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let formats: FormatTable

  /// The bytes of a workbook that a closure fills; its creation is dated by a day, not by the clock.
  ///
  /// One whose cells are all written row by row, without merges, need not be held in memory.
  package static func bytes(
    created: Day, title: String, inRowOrder: Bool = false,
    _ fill: (borrowing WorkbookWriter) throws(WorkbookError) -> Void
  ) throws(WorkbookError) -> [UInt8] {
    let file = try WorkbookError.ofSystem { () throws(SystemError) in try MemoryFile("workbook") }
    let writer = try WorkbookWriter(path: file.path, inRowOrder: inRowOrder)
    do throws(WorkbookError) {
      try writer.date(created, title: title)
      try fill(writer)
    } catch {
      lxw_workbook_free(writer.workbook)
      throw error
    }
    // Closing writes the file and frees the workbook, whether it succeeds or not.
    try WorkbookError.check(workbook_close(writer.workbook))
    return try WorkbookError.ofSystem { () throws(SystemError) in try file.bytes() }
  }

  private init(path: String, inRowOrder: Bool) throws(WorkbookError) {
    var options = lxw_workbook_options()
    options.constant_memory = inRowOrder ? 1 : 0
    guard let workbook = workbook_new_opt(path, &options) else {
      throw WorkbookError(message: "out of memory")
    }
    self.workbook = workbook
    formats = FormatTable(workbook)
  }

  // Never inlined: Swift 6.3 crashes where it inlines what lends a value that cannot be copied.
  /// Adds a sheet after the others and lends its writer to a closure.
  @inline(never)
  package func addSheet(
    _ name: String, _ fill: (borrowing SheetWriter) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    try WorkbookError.check(workbook_validate_sheet_name(workbook, name))
    guard let sheet = workbook_add_worksheet(workbook, name) else {
      throw WorkbookError(message: "no room for the sheet \(name)")
    }
    try fill(SheetWriter(sheet, formats))
  }

  private func date(_ day: Day, title: String) throws(WorkbookError) {
    let status = CStrings.lend([title]) { texts in
      var properties = lxw_doc_properties()
      properties.title = texts[0]
      properties.created = time_t(day.number) * 86_400
      return workbook_set_properties(workbook, &properties)
    }
    try WorkbookError.check(status)
  }
}

/// The formats of a workbook, each style once.
final class FormatTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  func format(_ style: CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(workbook) else { throw WorkbookError(message: "out of memory") }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}

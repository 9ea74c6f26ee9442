internal import Diagnostics

/// Tells delimited texts from the other kinds of texts that come under the names of tables.
enum TextKind {
  /// The bytes at the beginning in which a kind shows itself.
  private static let depth = 4096

  /// What a text is that is no delimited one: a web page, a web archive, XML.
  static func finding(_ bytes: [UInt8], file: String) -> Finding? {
    let start = beginning(of: bytes)
    if start.starts(with: "mime-version:".utf8) { return .webArchive(file: file) }
    guard start.first == UInt8(ascii: "<") else { return nil }
    let pages = ["<html", "<table", "<!doctype html", "<head", "<body", "<meta"]
    if pages.contains(where: { start.firstRange(of: Array($0.utf8)) != nil }) { return .webPage(file: file) }
    return start.starts(with: "<?xml".utf8) ? .xmlSpreadsheet(file: file) : nil
  }

  /// Whether a file's name says that it is a workbook.
  static func isNamedAsWorkbook(_ file: String) -> Bool {
    let name = file.utf8.suffix(6).map(lowered)
    return [".xls", ".xlsx", ".xlsm", ".et"].contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The first bytes in small letters, without a byte order mark, the blanks before them, and the noughts of UTF-16.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let marked = TextEncoding.allCases.first { bytes.starts(with: $0.byteOrderMark) }
    let rest = bytes.dropFirst(marked?.byteOrderMark.count ?? 0).prefix(depth)
    let letters = rest.lazy.filter { $0 != 0 }.map(lowered)
    return Array(letters.drop { $0 == .space || (0x09...0x0D).contains($0) })
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
}

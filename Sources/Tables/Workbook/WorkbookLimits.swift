/// The most that a workbook may hold, so that a hostile one costs neither memory nor time.
enum WorkbookLimits {
  /// The file's size in bytes.
  static let fileBytes = 64 << 20
  /// The parts of the archive.
  static let parts = 4_096
  /// The sheets of one workbook.
  static let sheets = 512
  /// The bytes of one part when it is unpacked.
  static let partBytes = 256 << 20
  /// The bytes of all parts that are read, when they are unpacked.
  static let unpackedBytes = 1 << 30
  /// How many times larger than packed a part may be.
  static let ratio = 250
  /// The unpacked bytes from which the ratio counts, since little parts of few words pack very well.
  static let ratioFloor = 1 << 20
  /// How deep elements may lie in one another.
  static let depth = 64
  /// The cells of all sheets, with those that fill gaps and merged ranges.
  static let cells = 5_000_000
  /// The merged ranges of one sheet.
  static let merges = 50_000
  /// The rows and columns that a sheet of the format has.
  static let rows = 1_048_576
  static let columns = 16_384
}

/// The most that one table may hold.
package struct TableLimits: Sendable {
  /// Above this, the offsets of decoded text and unescaped fields might not fit in 32 bits.
  static let mostBytes = 1 << 30

  /// The file's size in bytes, at most 1 GiB.
  ///
  /// A programme of 50,000 tasks has 600,000 readings in one file: this and `rows` leave room for three times that.
  package var bytes = 256 << 20
  /// Rows, blank ones and the header included.
  package var rows = 2_000_000
  /// Fields in a row.
  package var columns = 512
  /// The bytes of one field.
  package var fieldBytes = 128 << 10

  /// The limits that every table of a programme stays under.
  package init() {}

  /// The limits of a file that comes from an office: 64 MiB and 200,000 rows.
  package static var office: TableLimits {
    var limits = TableLimits()
    limits.bytes = 64 << 20
    limits.rows = 200_000
    return limits
  }
}

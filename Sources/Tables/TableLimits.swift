/// The most that one table may hold.
package struct TableLimits: Sendable {
  /// The file's size in bytes; at most 1 GiB, so that offsets fit in 32 bits.
  ///
  /// A programme of 50,000 tasks has 600,000 readings in one file, so both this and `rows` leave room for three times that.
  package var bytes = 256 << 20
  /// Rows, blank ones and the header included.
  package var rows = 2_000_000
  package var columns = 512
  /// The bytes of one field.
  package var fieldBytes = 128 << 10

  package init() {}
}

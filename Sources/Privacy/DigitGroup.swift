/// Digits that stand together.
struct DigitGroup {
  /// What stands between a group and the one before it in its chain.
  enum Gap: Equatable {
    case first, blank, dash, bracket
    /// A full stop, as in decimals.
    case point
    /// Another sign that some write between the parts of a number.
    case sign(Unicode.Scalar)
  }

  var digits: [UInt8]
  /// The bytes of the group.
  var range: Range<Int>
  var gap: Gap
  /// Whether it is written in Chinese signs.
  var isHan: Bool
}

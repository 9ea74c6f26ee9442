import Markup

/// The commands of a path, written as bytes with places rounded to a tenth of a pixel.
struct PathData {
  /// The data as an attribute's value: letters, digits, points, signs and spaces only.
  private(set) var bytes: [UInt8] = []

  /// Data with room for this many points.
  init(points: Int = 0) {
    bytes.reserveCapacity(points * 12)
  }

  var isEmpty: Bool { bytes.isEmpty }

  mutating func move(_ x: Double, _ y: Double) { append("M", x, y) }
  mutating func line(_ x: Double, _ y: Double) { append("L", x, y) }
  mutating func horizontal(_ x: Double) { append("H", x) }
  mutating func vertical(_ y: Double) { append("V", y) }
  mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  /// A closed rectangle, for many bars in one path.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    move(x, y)
    horizontal(x + width)
    vertical(y + height)
    horizontal(x)
    close()
  }

  mutating func append(_ other: PathData) { bytes.append(contentsOf: other.bytes) }

  private mutating func append(_ command: Unicode.Scalar, _ x: Double) {
    bytes.append(UInt8(ascii: command))
    DecimalText.append(x, decimals: 1, to: &bytes)
  }

  private mutating func append(_ command: Unicode.Scalar, _ x: Double, _ y: Double) {
    append(command, x)
    bytes.append(UInt8(ascii: " "))
    DecimalText.append(y, decimals: 1, to: &bytes)
  }
}

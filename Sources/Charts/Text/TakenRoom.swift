/// The boxes that are taken, sorted into squares so that a new one is compared with its neighbours only.
struct TakenRoom {
  private struct Square: Hashable {
    let column: Int
    let row: Int
  }

  private static let side = 32.0
  private var boxes: [Square: [TextBox]] = [:]

  init(_ boxes: [TextBox]) {
    for box in boxes { take(box) }
  }

  mutating func take(_ box: TextBox) {
    for square in Self.squares(of: box, margin: 0) { boxes[square, default: []].append(box) }
  }

  /// Whether a box would touch one that is taken.
  func touches(_ box: TextBox) -> Bool {
    Self.squares(of: box, margin: 2).contains { square in
      boxes[square, default: []].contains { $0.overlaps(box) }
    }
  }

  /// The squares that a box and a margin at its sides lie in.
  private static func squares(of box: TextBox, margin: Double) -> [Square] {
    let columns = square(box.left - margin)...max(square(box.left - margin), square(box.right + margin))
    let rows = square(box.top)...max(square(box.top), square(box.bottom))
    return rows.flatMap { row in columns.map { Square(column: $0, row: row) } }
  }

  /// The number of a pixel's square; those far outside of any picture are one.
  private static func square(_ pixel: Double) -> Int {
    pixel.isNaN ? 0 : Int((min(max(pixel, -2000), 2_000_000) / side).rounded(.down))
  }
}

internal import Tables

/// Keeps one copy of texts that repeat, such as the departments that report or what they plan next.
///
/// It remembers so many texts at most, so that a file without repetitions costs no more than its own texts.
struct SharedTexts {
  private static let count = 1024

  private var recent = [String](repeating: "", count: count)

  /// The text of a cell, the same copy as of an equal cell not long before.
  mutating func text(of cell: Cell) -> String {
    cell.withBytes { bytes in
      let slot = Self.slot(of: bytes)
      if bytes.spells(recent[slot]) { return recent[slot] }
      recent[slot] = cell.text
      return recent[slot]
    }
  }

  private static func slot(of bytes: Span<UInt8>) -> Int {
    var sum: UInt32 = 0
    for index in bytes.indices { sum = sum &* 31 &+ UInt32(bytes[index]) }
    return Int(sum % UInt32(count))
  }
}

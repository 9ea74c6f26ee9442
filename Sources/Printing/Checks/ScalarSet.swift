/// A set of Unicode scalars, one bit each.
struct ScalarSet {
  private var words = [UInt64](repeating: 0, count: 0x110000 / 64)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    words[Int(scalar.value >> 6)] & bit(scalar) != 0
  }

  mutating func insert(_ scalar: Unicode.Scalar) {
    words[Int(scalar.value >> 6)] |= bit(scalar)
  }

  /// All scalars of the set in their order.
  var scalars: [Unicode.Scalar] { subtracting(ScalarSet()) }

  /// The scalars that the other set lacks, in their order.
  func subtracting(_ other: ScalarSet) -> [Unicode.Scalar] {
    zip(words, other.words).enumerated().flatMap { index, pair in
      scalars(in: pair.0 & ~pair.1, at: index)
    }
  }

  private func scalars(in word: UInt64, at index: Int) -> [Unicode.Scalar] {
    guard word != 0 else { return [] }
    return (0..<64).filter { word >> UInt64($0) & 1 == 1 }.compactMap {
      Unicode.Scalar(UInt32(index * 64 + $0))
    }
  }

  private func bit(_ scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }
}

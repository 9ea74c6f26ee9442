/// Which byte of a number stands first.
enum ByteOrder {
  case big, little

  /// The number that up to four bytes make.
  func number(_ bytes: ArraySlice<UInt8>) -> Int {
    var number: UInt32 = 0
    switch self {
    case .big: for byte in bytes { number = number << 8 | UInt32(byte) }
    case .little: for byte in bytes.reversed() { number = number << 8 | UInt32(byte) }
    }
    return Int(clamping: number)
  }

  /// The bytes of a number, its upper ones left out where they do not fit.
  func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    let rising = (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    return self == .little ? rising : rising.reversed()
  }
}

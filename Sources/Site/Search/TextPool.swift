import Glibc
import Synchronization

/// Keeps each text of many once and knows it again by its number; texts come from several threads at once.
final class TextPool: Sendable {
  /// Each thread mostly meets a shard that no other uses at the moment.
  private static let shardCount = 16

  private struct Shard: Sendable {
    /// The place of the first text with a hash.
    var places: [UInt64: Int32] = [:]
    /// The places of texts whose hash another one has.
    var doubles: [[UInt8]: Int32] = [:]
    var texts: [[UInt8]] = []

    private static func areEqual(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> Bool {
      guard a.count == b.count else { return false }
      return a.withUnsafeBytes { a in
        b.withUnsafeBytes { b in
          guard let first = a.baseAddress, let second = b.baseAddress else { return a.count == b.count }
          return memcmp(first, second, a.count) == 0
        }
      }
    }

    mutating func place(of text: ArraySlice<UInt8>, hash: UInt64) -> Int32 {
      guard let first = places[hash] else {
        texts.append(Array(text))
        places[hash] = Int32(truncatingIfNeeded: texts.count - 1)
        return Int32(truncatingIfNeeded: texts.count - 1)
      }
      if Self.areEqual(texts[Int(first)], text) { return first }
      let copy = Array(text)
      if let place = doubles[copy] { return place }
      texts.append(copy)
      doubles[copy] = Int32(truncatingIfNeeded: texts.count - 1)
      return Int32(truncatingIfNeeded: texts.count - 1)
    }
  }

  private final class Cell: Sendable {
    let shard = Mutex(Shard())
  }

  private let cells = (0..<shardCount).map { _ in Cell() }

  /// The number of a text, a new one where it is new.
  func number(of text: ArraySlice<UInt8>) -> Int32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let cell = Int(hash >> 60) % Self.shardCount
    let place = cells[cell].shard.withLock { $0.place(of: text, hash: hash) }
    return place &* Int32(Self.shardCount) &+ Int32(truncatingIfNeeded: cell)
  }

  /// All texts in the order of their bytes, which depends on nothing else, and the rank that each number has in it.
  var ordered: (texts: [[UInt8]], rank: [Int32]) {
    var all: [(key: UInt64, number: Int32, text: [UInt8])] = []
    for (cell, shard) in cells.enumerated() {
      let texts = shard.shard.withLock { $0.texts }
      for (place, text) in texts.enumerated() {
        let number = Int32(truncatingIfNeeded: place * Self.shardCount + cell)
        all.append((Self.key(text), number, text))
      }
    }
    all.sort { $0.key != $1.key ? $0.key < $1.key : $0.text.lexicographicallyPrecedes($1.text) }
    var rank = [Int32](repeating: 0, count: Int(all.map(\.number).max() ?? 0) + 1)
    for (place, text) in all.enumerated() { rank[Int(text.number)] = Int32(truncatingIfNeeded: place) }
    return (all.map(\.text), rank)
  }

  /// The first eight bytes as a number that orders most texts.
  private static func key(_ text: [UInt8]) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<8 { key = key << 8 | (index < text.count ? UInt64(text[index]) : 0) }
    return key
  }
}

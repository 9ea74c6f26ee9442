/// Where the objects of a PDF stand, by the table at its end (ISO 32000-1, 7.5.4), as Chromium writes it.
struct ObjectTable {
  private static let entryLength = 20

  /// The bytes of each object by its number; empty for a number that is not used.
  let extents: [Range<Int>]

  /// Reads the table; nil where the file is divided, packed or damaged.
  init?(_ bytes: [UInt8]) {
    let words = bytes.suffix(64).split(whereSeparator: { $0 <= 0x20 })
    guard words.count >= 3, words[words.count - 1].elementsEqual("%%EOF".utf8),
      words[words.count - 3].elementsEqual("startxref".utf8),
      let start = Int(String(decoding: words[words.count - 2], as: UTF8.self)), bytes.indices.contains(start)
    else { return nil }
    let lines = bytes[start...].prefix(64).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count > 2, lines[0].elementsEqual("xref".utf8), lines[1].starts(with: "0 ".utf8),
      let count = Int(String(decoding: lines[1].dropFirst(2), as: UTF8.self)), count > 0, count <= bytes.count
    else { return nil }
    let first = lines[2].startIndex
    guard first + count * ObjectTable.entryLength <= bytes.count else { return nil }
    let offsets = (0..<count).map { ObjectTable.offset(in: bytes[(first + $0 * ObjectTable.entryLength)...]) }
    guard let extents = ObjectTable.extents(offsets, end: start) else { return nil }
    self.extents = extents
  }

  /// The place that an entry of the table names; nil for a free number.
  private static func offset(in entry: ArraySlice<UInt8>) -> Int? {
    guard entry.count >= entryLength, entry[entry.startIndex + 17] == UInt8(ascii: "n") else { return nil }
    return Int(String(decoding: entry.prefix(10), as: UTF8.self))
  }

  /// Each object ends where the next one begins.
  private static func extents(_ offsets: [Int?], end: Int) -> [Range<Int>]? {
    var extents = [Range<Int>](repeating: 0..<0, count: offsets.count)
    var next = end
    let used = offsets.enumerated().compactMap { number, offset in offset.map { (number, $0) } }
    for (number, offset) in used.sorted(by: { $0.1 > $1.1 }) {
      guard offset > 0, offset < next else { return nil }
      extents[number] = offset..<next
      next = offset
    }
    return extents
  }

  /// The number of the object that a byte belongs to.
  func number(at position: Int, among sorted: [Int]) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if extents[sorted[middle]].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && extents[sorted[low]].contains(position) ? sorted[low] : nil
  }

  /// The numbers in use, in the order in which their objects stand in the file.
  var numbersByPlace: [Int] {
    extents.indices.filter { !extents[$0].isEmpty }.sorted { extents[$0].lowerBound < extents[$1].lowerBound }
  }
}

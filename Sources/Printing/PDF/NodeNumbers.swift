/// The numbers that Chromium gives to table heads, so that their cells can name them: `(node00000019)`.
///
/// They count the nodes that one of its processes has met, also of the empty page before the document, so they
/// differ from run to run. Numbering them anew from 1 in their order keeps their length and the order of the tree.
enum NodeNumbers {
  private static let mark = Array("(node".utf8)
  private static let width = 8

  /// Numbers all nodes anew where they stand.
  static func renew(in bytes: inout [UInt8]) {
    let places = places(in: bytes)
    let numbers = Set(places.map(\.number)).sorted()
    let renewed = Dictionary(uniqueKeysWithValues: zip(numbers, 1...))
    for place in places {
      guard let number = renewed[place.number] else { continue }
      bytes.replaceSubrange(place.start..<(place.start + width), with: digits(number))
    }
  }

  private static func places(in bytes: [UInt8]) -> [(start: Int, number: Int)] {
    var places: [(Int, Int)] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: mark[0]) {
      rest = rest[(open + 1)...]
      let start = open + mark.count
      guard start + width < bytes.count, bytes[start + width] == UInt8(ascii: ")"),
        bytes[open..<start].elementsEqual(mark), isOfTable(bytes[..<open]),
        let number = Int(String(decoding: bytes[start..<(start + width)], as: UTF8.self))
      else { continue }
      places.append((start, number))
    }
    return places
  }

  /// Whether a string that follows these bytes is an identifier or stands in a list, rather than being a text.
  private static func isOfTable(_ before: ArraySlice<UInt8>) -> Bool {
    let tail = before.suffix(16).reversed().drop { $0 <= 0x20 }
    if tail.starts(with: "DI/".utf8) { return true }
    return tail.first.map { "[)R".utf8.contains($0) } ?? false
  }

  private static func digits(_ number: Int) -> [UInt8] {
    let digits = Array(String(number).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
  }
}

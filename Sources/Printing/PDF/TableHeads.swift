/// The heads of tables, which Chromium names so that their cells can tell to which they belong: `(node00000019)`.
///
/// Its numbers depend on what its process met before and in which order, so they differ from run to run. Here they
/// are numbered from 1 in the order of the document; the names keep their length.
struct TableHeads {
  private struct Place {
    let start: Int
    let number: Int
    /// Whether the head itself stands here, rather than a cell that names it.
    let isHead: Bool
  }

  private static let mark = Array("(node".utf8)
  private static let width = 8

  /// The number of the object of each head, in the order of their new names.
  private var objects: [Int] = []

  /// Names all heads anew where they stand, but for the objects whose numbers are given.
  init(renewingIn bytes: inout [UInt8], table: ObjectTable, except left: Set<Int>) {
    let order = table.numbersByPlace
    var numbers: [Int: Int] = [:]
    var heads: [Int: Int] = [:]
    for place in TableHeads.places(in: bytes) {
      guard let object = table.number(at: place.start, among: order), !left.contains(object) else { continue }
      let number = numbers[place.number] ?? numbers.count + 1
      numbers[place.number] = number
      if place.isHead { heads[number] = object }
      let digits = TableHeads.digits(number)
      bytes.replaceSubrange(place.start..<(place.start + digits.count), with: digits)
    }
    objects = numbers.isEmpty ? [] : (1...numbers.count).map { heads[$0] ?? 0 }
  }

  /// The tree that leads from names to heads (ISO 32000-1, 7.9.6), in one piece.
  var nameTree: String {
    let pairs = objects.enumerated().filter { $0.element > 0 }.map { index, object in
      "(node" + String(decoding: TableHeads.digits(index + 1), as: UTF8.self) + ") \(object) 0 R"
    }
    return "<< /Names [\(pairs.joined(separator: " "))] >>"
  }

  private static func places(in bytes: [UInt8]) -> [Place] {
    var places: [Place] = []
    var rest = bytes[...]
    while let open = rest.firstIndex(of: mark[0]) {
      rest = rest[(open + 1)...]
      let start = open + mark.count
      guard start + width < bytes.count, bytes[start + width] == UInt8(ascii: ")"),
        bytes[open..<start].elementsEqual(mark),
        let number = Int(String(decoding: bytes[start..<(start + width)], as: UTF8.self))
      else { continue }
      let before = bytes[..<open].suffix(16).reversed().drop { $0 <= 0x20 }
      let isHead = before.starts(with: "DI/".utf8)
      // Anything else is a text of the document that looks like a name.
      guard isHead || before.first == UInt8(ascii: "[") || before.first == UInt8(ascii: ")") else { continue }
      places.append(Place(start: start, number: number, isHead: isHead))
    }
    return places
  }

  private static func digits(_ number: Int) -> [UInt8] {
    let digits = Array(String(number).utf8.prefix(width))
    return [UInt8](repeating: UInt8(ascii: "0"), count: width - digits.count) + digits
  }
}

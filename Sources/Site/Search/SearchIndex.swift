import Synchronization

/// The texts of all pages, made into the script files that the search of the site reads.
///
/// Most texts stand on many pages, so that each is kept once and pages name them by number. Pages come from several
/// threads in any order; the numbers follow the bytes of the texts, so that the files do not depend on it.
final class SearchIndex: Sendable {
  /// How large a file may be: so large that a browser reads it without a stop that anybody notices.
  private static let partSize = 256 << 10

  private struct Entry: Sendable {
    let place: Int
    let address: String
    let heading: Int?
    /// The texts of the page, by the order in which they came.
    let texts: [Int]
  }

  private struct State: Sendable {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var texts: [[UInt8]] = []
    var entries: [Entry] = []

    /// The number of a text, a new one where it is new.
    mutating func number(of text: ArraySlice<UInt8>) -> Int {
      if let number = numbers[text] { return number }
      let copy = Array(text)
      numbers[copy[...]] = texts.count
      texts.append(copy)
      return texts.count - 1
    }
  }

  private let state = Mutex(State())

  /// Takes a finished page, which is the one at a place in the order of the site.
  func add(_ page: [UInt8], at address: String, place: Int) {
    let text = PageText(page)
    state.withLock { state in
      let numbers = text.ends.indices.map { state.number(of: text[$0]) }
      state.entries.append(
        Entry(place: place, address: address, heading: text.heading.map { numbers[$0] }, texts: numbers))
    }
  }

  /// The script files, by their addresses.
  var files: [SiteFile] {
    let state = state.withLock { $0 }
    let order = state.texts.indices.sorted {
      state.texts[$0].lexicographicallyPrecedes(state.texts[$1])
    }
    var ranks = [Int](repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    var parts = SearchParts(limit: Self.partSize)
    for number in order { parts.add(text: ScriptText.quoted(state.texts[number])) }
    for entry in state.entries.sorted(by: { $0.place < $1.place }) {
      let title = entry.heading.map { state.texts[$0] } ?? []
      parts.add(page: Self.record(entry, title: title, ranks: ranks))
    }
    return parts.files
  }

  /// `["tasks/3/index.html","tasks","路网",[4,7]]`, with each text once.
  private static func record(_ entry: Entry, title: [UInt8], ranks: [Int]) -> [UInt8] {
    var seen: Set<Int> = []
    let texts = entry.texts.filter { seen.insert($0).inserted }.map { String(ranks[$0]) }
    var bytes = Array("[".utf8)
    for value in [Array(entry.address.utf8), Array(Address.kind(of: entry.address).utf8), title] {
      bytes += ScriptText.quoted(value)
      bytes.append(UInt8(ascii: ","))
    }
    bytes += "[\(texts.joined(separator: ","))]]".utf8
    return bytes
  }
}

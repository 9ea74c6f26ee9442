import Markup
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
    let title: [UInt8]
    /// The numbers of the texts of the page, in reading order.
    let texts: [Int32]
  }

  private let pool = TextPool()
  private let entries = Mutex<[Entry]>([])

  /// Takes a finished page, which is the one at a place in the order of the site.
  func add(_ page: [UInt8], at address: String, place: Int) {
    let text = PageText(page)
    let numbers = text.ends.indices.map { pool.number(of: text[$0]) }
    let title = text.heading.map { Array(text[$0]) } ?? []
    entries.withLock { $0.append(Entry(place: place, address: address, title: title, texts: numbers)) }
  }

  /// The script files, by their addresses.
  var files: [SiteFile] {
    let (texts, rank) = pool.ordered
    var parts = SearchParts(limit: Self.partSize)
    var buffer: [UInt8] = []
    for text in texts {
      buffer.removeAll(keepingCapacity: true)
      ScriptText.append(text, to: &buffer)
      parts.add(text: buffer)
    }
    // The page on which each text was met last, so that no page names a text twice.
    var met = [Int](repeating: -1, count: texts.count)
    for entry in entries.withLock({ $0 }).sorted(by: { $0.place < $1.place }) {
      buffer.removeAll(keepingCapacity: true)
      Self.append(entry, rank: rank, met: &met, to: &buffer)
      parts.add(page: buffer)
    }
    return parts.files()
  }

  /// Writes `["tasks/3/index.html","tasks","路网",[4,7]]`.
  private static func append(_ entry: Entry, rank: [Int32], met: inout [Int], to buffer: inout [UInt8]) {
    let comma = UInt8(ascii: ",")
    buffer.append(UInt8(ascii: "["))
    for value in [Array(entry.address.utf8), Array(Address.kind(of: entry.address).utf8), entry.title] {
      ScriptText.append(value, to: &buffer)
      buffer.append(comma)
    }
    buffer.append(UInt8(ascii: "["))
    var isFirst = true
    for number in entry.texts {
      let rank = Int(rank[Int(number)])
      guard met[rank] != entry.place else { continue }
      met[rank] = entry.place
      if !isFirst { buffer.append(comma) }
      isFirst = false
      buffer += String(rank).utf8
    }
    buffer += "]]".utf8
  }
}

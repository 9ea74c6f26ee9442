import Bundles
import Dates
import Model

/// What the briefings in a folder were made from, kept beside them in a hidden file.
///
/// A line tells of one file: its checksum, the digest of content and templates, the day that it is told at, the edition,
/// and its name.
struct BriefingRecord {
  /// The name of the hidden file.
  static let fileName = ".taizhang-briefings"

  /// One file as it was made.
  struct Entry: Hashable {
    let checksum: Checksum
    let sources: Checksum
    let asOf: Day
    let edition: String
  }

  private(set) var entries: [String: Entry] = [:]

  init() {}

  /// Reads a record; lines that tell nothing are left out.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 4)
      guard parts.count == 5, let checksum = Checksum(digits: parts[0]),
        let sources = Checksum(digits: parts[1]), let asOf = Day(String(decoding: parts[2], as: UTF8.self))
      else { continue }
      entries[String(decoding: parts[4], as: UTF8.self)] = Entry(
        checksum: checksum, sources: sources, asOf: asOf, edition: String(decoding: parts[3], as: UTF8.self))
    }
  }

  /// Notes what a file was made from.
  mutating func add(_ name: String, _ entry: Entry) { entries[name] = entry }

  /// The record as a file.
  var bytes: [UInt8] {
    entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap { Array("\($1.checksum) \($1.sources) \($1.asOf) \($1.edition) \($0)\n".utf8) }
  }
}

extension SoundProject {
  /// What a briefing with these bytes is made from now, told at a day, which is as-of unless it is given.
  func briefingEntry(of bytes: [UInt8], at day: Day? = nil) -> BriefingRecord.Entry {
    BriefingRecord.Entry(
      checksum: Checksum(of: bytes),
      sources: Checksum(of: examination.digest.bytes + examination.folder.digest.bytes),
      asOf: day ?? standing.asOf, edition: edition.id)
  }
}

/// The record at the end of an archive, which says where its directory is.
struct ZipEnd {
  private static let length = 22
  private static let mark: [UInt8] = [0x50, 0x4B, 5, 6]
  private static let longestComment = 0xFFFF

  let entries: Int
  let directoryOffset: Int
  let directorySize: Int

  /// Finds the record at the end of a file.
  init(of file: borrowing ArchiveFile) throws(VerificationStop) {
    let tail = ByteFields(
      bytes: try file.part(at: max(0, file.size - Self.length - Self.longestComment), upTo: file.size))
    let candidates = stride(from: tail.bytes.count - Self.length, through: 0, by: -1)
    let found = candidates.first { place in
      tail.bytes[place] == Self.mark[0] && tail.slice(at: place, count: 4)?.elementsEqual(Self.mark) == true
        && tail.number(at: place + 20, bytes: 2) == tail.bytes.count - place - Self.length
    }
    guard let found, let record = tail.slice(at: found, count: Self.length) else {
      let start = try file.part(at: 0, upTo: min(2, file.size))
      throw .fault(start.elementsEqual([0x50, 0x4B]) ? .damaged : .noZip)
    }
    let place = file.size - tail.bytes.count + found
    let fields = ByteFields(bytes: Array(record))
    if let large = try LargeZipEnd(before: place, of: file) {
      guard large.agrees(with: fields) else { throw .fault(.damaged) }
      self = try ZipEnd(large.entries, large.directoryOffset, large.directorySize, endingAt: large.place)
    } else {
      guard let disk = fields.number(at: 4, bytes: 2), let start = fields.number(at: 6, bytes: 2),
        let here = fields.number(at: 8, bytes: 2), let all = fields.number(at: 10, bytes: 2),
        let size = fields.number(at: 12, bytes: 4), let offset = fields.number(at: 16, bytes: 4)
      else { throw .fault(.damaged) }
      guard disk == 0, start == 0, here == all else { throw .fault(.severalDisks) }
      self = try ZipEnd(all, offset, size, endingAt: place)
    }
  }

  private init(_ entries: Int, _ offset: Int, _ size: Int, endingAt place: Int) throws(VerificationStop) {
    guard entries <= ZipLimits.entries, size <= ZipLimits.directoryBytes else {
      throw .fault(.tooManyEntries)
    }
    guard offset <= place, size == place - offset else { throw .fault(.damaged) }
    self.entries = entries
    directoryOffset = offset
    directorySize = size
  }
}

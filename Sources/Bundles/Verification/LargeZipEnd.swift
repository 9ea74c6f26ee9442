/// The end of an archive with very many files, which stands before the usual one ("Zip64").
struct LargeZipEnd {
  private static let length = 56
  private static let mark: [UInt8] = [0x50, 0x4B, 6, 6]
  private static let locatorLength = 20
  private static let locatorMark: [UInt8] = [0x50, 0x4B, 6, 7]

  let place: Int
  let entries: Int
  let directoryOffset: Int
  let directorySize: Int

  /// Finds the record before the usual one; nil where there is none.
  init?(before usual: Int, of file: borrowing ArchiveFile) throws(VerificationStop) {
    let start = usual - Self.locatorLength - Self.length
    guard start >= 0 else { return nil }
    let fields = ByteFields(bytes: try file.part(at: start, upTo: usual))
    guard fields.slice(at: Self.length, count: 4)?.elementsEqual(Self.locatorMark) == true else { return nil }
    guard fields.slice(at: 0, count: 4)?.elementsEqual(Self.mark) == true,
      fields.number(at: 4, bytes: 8) == Self.length - 12,
      fields.number(at: Self.length + 8, bytes: 8) == start,
      let here = fields.number(at: 24, bytes: 8), let all = fields.number(at: 32, bytes: 8),
      let size = fields.number(at: 40, bytes: 8), let offset = fields.number(at: 48, bytes: 8)
    else { throw .fault(.damaged) }
    let isFirstDisk = [(16, 4), (20, 4), (Self.length + 4, 4)].allSatisfy {
      fields.number(at: $0, bytes: $1) == 0
    }
    guard isFirstDisk, here == all, fields.number(at: Self.length + 16, bytes: 4) == 1 else {
      throw .fault(.severalDisks)
    }
    place = start
    entries = all
    directoryOffset = offset
    directorySize = size
  }

  /// Whether the usual record says the same, or that it cannot say it.
  func agrees(with usual: ByteFields) -> Bool {
    let expected = [
      (4, 2, 0), (6, 2, 0), (8, 2, entries), (10, 2, entries), (12, 4, directorySize),
      (16, 4, directoryOffset),
    ]
    return expected.allSatisfy { place, count, value in
      let said = usual.number(at: place, bytes: count)
      return said == value || said == (1 << (8 * count)) - 1
    }
  }
}

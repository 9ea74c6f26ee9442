/// The files of an archive as its directory lists them, proved against the bytes before each of them.
struct ZipDirectory {
  private static let localMark: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let localLength = 30

  /// In the order of the directory.
  let entries: [ZipEntry]
  /// Whether times, attributes and all else that unpacking depends on are as `ZipWriter` writes them.
  let isOurs: Bool

  /// Reads the directory, and makes sure that every byte of the archive belongs to one record just once.
  init(of file: borrowing ArchiveFile) throws(VerificationStop) {
    guard file.size <= ZipLimits.archiveBytes else { throw .fault(.tooLarge) }
    let end = try ZipEnd(of: file)
    let bytes = try file.part(at: end.directoryOffset, upTo: end.directoryOffset + end.directorySize)
    entries = try Self.entries(ByteFields(bytes: bytes), count: end.entries)
    var place = 0
    var isOurs = true
    for entry in entries.sorted(by: { $0.offset < $1.offset }) {
      guard entry.offset == place else { throw .fault(.damaged) }
      place = try Self.end(of: entry, in: file, &isOurs)
    }
    guard place == end.directoryOffset else { throw .fault(.damaged) }
    self.isOurs = isOurs
  }

  private static func entries(_ directory: ByteFields, count: Int) throws(VerificationStop) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var place = 0
    for _ in 0..<count {
      guard let entry = ZipEntry(in: directory, at: place) else { throw .fault(.damaged) }
      entries.append(entry)
      place += entry.length
    }
    guard place == directory.bytes.count else { throw .fault(.damaged) }
    return entries
  }

  /// Where the bytes of an entry end; what stands before them must repeat what the directory says.
  private static func end(
    of entry: ZipEntry, in file: borrowing ArchiveFile, _ isOurs: inout Bool
  ) throws(VerificationStop) -> Int {
    let start = entry.offset + localLength
    let local = ByteFields(bytes: try file.part(at: entry.offset, upTo: start))
    let sums = [entry.checksum, entry.packedSize, entry.size]
    guard local.slice(at: 0, count: 4)?.elementsEqual(localMark) == true,
      local.number(at: 6, bytes: 2) == entry.flags, local.number(at: 8, bytes: 2) == entry.method,
      let nameLength = local.number(at: 26, bytes: 2), let extraLength = local.number(at: 28, bytes: 2)
    else { throw .fault(.damaged) }
    let said = [14, 18, 22].map { local.number(at: $0, bytes: 4) }
    guard said == sums || entry.hasDescriptor && said == [0, 0, 0] else { throw .fault(.damaged) }
    let nameEnd = start + nameLength
    isOurs =
      isOurs && entry.isOurs && extraLength == 0 && !entry.hasDescriptor
      && [10, 20].contains(local.number(at: 4, bytes: 2)) && local.number(at: 10, bytes: 4) == ZipWriter.stamp
    guard try file.part(at: start, upTo: nameEnd) == entry.path.bytes else { throw .fault(.damaged) }
    let extra = try file.part(at: nameEnd, upTo: nameEnd + extraLength)
    guard ZipExtra.isHarmless(extra), ZipExtra.isHarmless(entry.extra) else { throw .fault(.damaged) }
    let end = nameEnd + extraLength + entry.packedSize
    guard entry.hasDescriptor else { return end }
    return end + (try descriptorLength(at: end, sums, in: file))
  }

  /// The length of the three numbers behind the bytes of an entry, which may have a mark before them.
  private static func descriptorLength(
    at place: Int, _ sums: [Int], in file: borrowing ArchiveFile
  ) throws(VerificationStop) -> Int {
    let fields = ByteFields(bytes: try file.part(at: place, upTo: min(place + 16, file.size)))
    let marked = fields.slice(at: 0, count: 4)?.elementsEqual([0x50, 0x4B, 7, 8]) == true
    if marked, [4, 8, 12].map({ fields.number(at: $0, bytes: 4) }) == sums { return 16 }
    guard [0, 4, 8].map({ fields.number(at: $0, bytes: 4) }) == sums else { throw .fault(.damaged) }
    return 12
  }
}

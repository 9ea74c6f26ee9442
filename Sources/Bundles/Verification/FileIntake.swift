/// Takes the bytes of one file in parts, sums them up, and keeps them where they are to be read.
struct FileIntake {
  private static let limits = [
    EntryPath(SumList.fileName): 64 << 20,
    EntryPath(Signature.fileName): 64 << 10,
    EntryPath(PublicKey.fileName): 64 << 10,
  ]

  private let limit: Int
  private var stream = ChecksumStream()
  private(set) var count = 0
  /// All bytes of a small file that is to be read; nil for others.
  private(set) var kept: [UInt8]?

  init(for path: EntryPath) {
    limit = Self.limits[path] ?? 0
    kept = limit > 0 ? [] : nil
  }

  mutating func add(_ part: UnsafeRawBufferPointer) {
    stream.add(part)
    count += part.count
    if count > limit { kept = nil } else { kept?.append(contentsOf: part) }
  }

  var checksum: Checksum { stream.checksum }
}

/// What the directory of an archive says of one file.
struct ZipEntry {
  static let fixedLength = 46
  private static let mark: [UInt8] = [0x50, 0x4B, 1, 2]
  /// All that is said of it both in the directory and before its bytes: flags to sizes.
  static let common = 8..<28

  let path: EntryPath
  let flags: Int
  let method: Int
  let checksum: Int
  let packedSize: Int
  let size: Int
  let offset: Int
  let extra: [UInt8]
  /// The length of the whole record.
  let length: Int
  /// Whether all else that the directory says of it is as `ZipWriter` writes it.
  let isOurs: Bool
  private let host: Int
  private let attributes: Int

  /// Reads the record at a place of the directory; nil where there is none.
  init?(in directory: ByteFields, at place: Int) {
    guard directory.slice(at: place, count: 4)?.elementsEqual(Self.mark) == true,
      let host = directory.number(at: place + 5, bytes: 1),
      let flags = directory.number(at: place + 8, bytes: 2),
      let method = directory.number(at: place + 10, bytes: 2),
      let checksum = directory.number(at: place + 16, bytes: 4),
      let packedSize = directory.number(at: place + 20, bytes: 4),
      let size = directory.number(at: place + 24, bytes: 4),
      let nameLength = directory.number(at: place + 28, bytes: 2),
      let extraLength = directory.number(at: place + 30, bytes: 2),
      let commentLength = directory.number(at: place + 32, bytes: 2),
      directory.number(at: place + 34, bytes: 2) == 0,
      let needed = directory.number(at: place + 6, bytes: 2),
      let stamp = directory.number(at: place + 12, bytes: 4),
      let kind = directory.number(at: place + 36, bytes: 2),
      let attributes = directory.number(at: place + 38, bytes: 4),
      let offset = directory.number(at: place + 42, bytes: 4),
      nameLength <= ZipLimits.nameBytes,
      let name = directory.slice(at: place + Self.fixedLength, count: nameLength),
      let extra = directory.slice(at: place + Self.fixedLength + nameLength, count: extraLength)
    else { return nil }
    path = EntryPath(name)
    (self.flags, self.method, self.checksum) = (flags, method, checksum)
    (self.packedSize, self.size, self.offset) = (packedSize, size, offset)
    self.extra = Array(extra)
    length = Self.fixedLength + nameLength + extraLength + commentLength
    (self.host, self.attributes) = (host, attributes)
    isOurs =
      host == ZipWriter.host && attributes == Int(ZipWriter.attributes) && stamp == ZipWriter.stamp
      && kind == 0 && [10, 20].contains(needed) && [0, 1 << 11].contains(flags) && extraLength == 0
      && commentLength == 0
  }

  var isFolder: Bool { path.bytes.last == UInt8(ascii: "/") || type == 0o040000 || attributes & 0x10 != 0 }

  var isEncrypted: Bool { flags & (1 | 1 << 6 | 1 << 13) != 0 }

  /// Whether its sizes follow its bytes.
  var hasDescriptor: Bool { flags & (1 << 3) != 0 }

  /// Whether programs know that its name is UTF-8.
  var hasClearName: Bool { flags & (1 << 11) != 0 || path.bytes.allSatisfy { $0 < 0x80 } }

  /// A symbolic link, a device and the like.
  var isSpecial: Bool { ![0, 0o100000, 0o040000].contains(type) }

  /// The type bits where a Unix or Mac program made the archive.
  private var type: Int { host == 3 || host == 19 ? attributes >> 16 & 0o170000 : 0 }
}

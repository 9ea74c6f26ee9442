internal import CDeflate

/// A file as an archive holds it: packed, with what the archive's directory says of it.
package struct PackedFile: Sendable {
  /// The path inside the archive, with `/` between its parts.
  package let name: String
  /// How many bytes it unpacks to.
  let size: Int
  /// The CRC-32 of the unpacked bytes.
  let crc: UInt32
  /// The bytes that the archive holds.
  let data: [UInt8]
  /// Whether the data are deflated; what would only grow is kept as it is.
  let isDeflated: Bool

  /// Packs a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    size = bytes.count
    crc = bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    let deflated = Self.deflated(bytes)
    data = deflated ?? bytes
    isDeflated = deflated != nil
  }

  /// How hard libdeflate tries, from 1 to 12: of pages it makes a tenth more bytes than at 6, in well under half the time.
  private static let level: Int32 = 1

  /// The bytes deflated, in no more memory than they need; nil where that would not be shorter.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 1, let compressor = libdeflate_alloc_compressor(level) else { return nil }
    defer { libdeflate_free_compressor(compressor) }
    let room = bytes.count - 1
    return withUnsafeTemporaryAllocation(byteCount: room, alignment: 1) { buffer in
      let count = bytes.withUnsafeBytes {
        libdeflate_deflate_compress(compressor, $0.baseAddress, $0.count, buffer.baseAddress, room)
      }
      return count > 0 ? Array(buffer.prefix(count)) : nil
    }
  }
}

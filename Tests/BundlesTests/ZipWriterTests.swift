import CZip
import Delivery
import Testing

@testable import Bundles

/// Archives of packed files, read by libzip.
struct ZipWriterTests {
  private let files: [(name: String, bytes: [UInt8])] = [
    ("empty", []), ("one", [7]), ("打开-index.html", Array(repeating: 0x61, count: 100_000)),
    ("site/sums", (0..<1_000).flatMap { Checksum(of: [UInt8($0 >> 8), UInt8($0 & 255)]).bytes }),
  ]

  private var archive: [UInt8] {
    get throws { try #require(ZipWriter.archive(files.map { PackedFile(name: $0, bytes: $1) })) }
  }

  @Test func holdsEveryFileUnderItsNameInTheOrderGiven() throws {
    let read = try ReadArchive(archive)
    #expect(read.entries.map(\.name) == files.map(\.name))
    #expect(read.entries.map(\.bytes) == files.map(\.bytes))
  }

  @Test func packsWhatGetsShorterAndKeepsTheRest() throws {
    let read = try ReadArchive(archive)
    #expect(read.entries.map(\.isDeflated) == [false, false, true, false])
    #expect(read.entries[2].packedSize < 1_000)
  }

  @Test func everyFileHasTheSameTimeAndCanBeReadByEverybody() throws {
    let read = try ReadArchive(archive)
    #expect(Set(read.entries.map(\.dosDate)) == [0x21])
    #expect(Set(read.entries.map(\.dosTime)) == [0])
    #expect(Set(read.entries.map(\.attributes)) == [0o100644 << 16])
  }

  @Test func aFolderThatIsMissingIsAnErrorOfItsPath() {
    let error = #expect(throws: DeliveryError.self) {
      try ZipWriter.write([PackedFile(name: "a", bytes: [1])], to: "/nowhere/at/all", for: "all.zip")
    }
    #expect(error?.path == "all.zip")
  }
}

/// An archive as libzip reads it.
private struct ReadArchive {
  struct Entry {
    let name: String
    let bytes: [UInt8]
    let packedSize: UInt64
    let isDeflated: Bool
    let dosTime, dosDate: UInt16
    let attributes: UInt32
  }

  private(set) var entries: [Entry] = []

  init(_ bytes: [UInt8]) throws {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    defer { copy.deallocate() }
    let source = try #require(
      zip_source_buffer_create(copy.baseAddress, zip_uint64_t(bytes.count), 0, nil))
    let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
    defer { zip_discard(archive) }
    for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
      var status = zip_stat_t()
      try #require(zip_stat_index(archive, index, 0, &status) == 0)
      let file = try #require(zip_fopen_index(archive, index, 0))
      defer { zip_fclose(file) }
      var unpacked = [UInt8](repeating: 0, count: Int(status.size))
      let count = unpacked.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, status.size) }
      try #require(count == Int64(status.size))
      let stamp = try Self.stamp(of: status.name, in: bytes)
      var (system, attributes) = (zip_uint8_t(), zip_uint32_t())
      try #require(zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0)
      entries.append(
        Entry(
          name: String(cString: status.name), bytes: unpacked, packedSize: status.comp_size,
          isDeflated: status.comp_method == ZIP_CM_DEFLATE, dosTime: stamp.time, dosDate: stamp.date,
          attributes: attributes))
    }
  }

  /// The time and date of the local header that the name follows, 20 bytes behind them.
  private static func stamp(of name: UnsafePointer<CChar>, in bytes: [UInt8]) throws -> (
    time: UInt16, date: UInt16
  ) {
    let name = Array(String(cString: name).utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    func number(_ offset: Int) -> UInt16 { UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8 }
    return (number(start - 20), number(start - 18))
  }
}

import Glibc
import System
import Testing

/// Files that lie in memory.
struct MemoryFileTests {
  private let content = Array("台账 e\u{301}\0\n".utf8)

  @Test func readsBackWhatItHolds() throws {
    let file = try MemoryFile("file", holding: content)
    #expect(try file.bytes() == content)
    #expect(try file.bytes(limit: 3) == Array("台".utf8))
  }

  @Test func isReadFromItsStart() throws {
    let file = try MemoryFile("file", holding: content)
    var buffer = [UInt8](repeating: 0, count: 100)
    #expect(read(file.descriptor.number, &buffer, buffer.count) == content.count)
    #expect(try file.bytes() == content)
  }

  @Test func isEmptyWithoutContent() throws {
    #expect(try MemoryFile("file").bytes() == [])
  }

  @Test func isKnownByAPath() throws {
    let file = try MemoryFile("file")
    let writer = try Descriptor("open", open(file.path, O_WRONLY | O_CLOEXEC))
    try writer.write(content)
    #expect(try file.bytes() == content)
  }

  @Test func holdsMegabytes() throws {
    let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try MemoryFile("file", holding: large).bytes() == large)
  }

  @Test func isGoneWithTheValue() throws {
    let path = try MemoryFile("gone-with-the-value").path
    var target = [CChar](repeating: 0, count: 256)
    let count = readlink(path, &target, target.count)
    let name = target.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    #expect(!String(decoding: name, as: UTF8.self).contains("gone-with-the-value"))
  }
}

import Glibc
import System
import Testing

/// Descriptors, and what is read and written by them.
struct DescriptorTests {
  @Test func givesTheErrorOfTheCall() {
    let error = #expect(throws: SystemError.self) { _ = try Descriptor("open", open("/nowhere", O_RDONLY)) }
    #expect(error == SystemError(code: ENOENT, call: "open"))
    #expect(error?.description == "open: No such file or directory")
    #expect(SystemError(code: 99_999).description == "error 99999")
  }

  @Test func readsAndWritesAtAPlace() throws {
    let file = try MemoryFile("file", holding: Array("abcdef".utf8))
    try file.descriptor.write(Array("XY".utf8), at: 2)
    #expect(try file.descriptor.bytes(at: 1, count: 4) == Array("bXYe".utf8))
    #expect(try file.descriptor.bytes(at: 4, count: 10) == Array("ef".utf8))
    #expect(try file.descriptor.bytes(at: 40, count: 10) == [])
    #expect(try file.descriptor.bytes(at: 0, count: 0) == [])
  }

  @Test func saysWhyItCannotWrite() throws {
    let file = try Descriptor("open", open("/dev/null", O_RDONLY | O_CLOEXEC))
    #expect(throws: SystemError(code: EBADF, call: "write")) { try file.write([1]) }
    #expect(throws: SystemError(code: EBADF, call: "pwrite")) { try file.write([1], at: 0) }
  }

  @Test func closesItselfAtTheEndOfItsLife() throws {
    let connection = try Connection.pipe()
    let reader = connection.givingTheirs()
    var byte: UInt8 = 0
    #expect(read(reader.number, &byte, 1) == 0, "their end is closed, so that nothing will come")
  }

  @Test func asSocketItNeverWaits() throws {
    let connection = try Connection.socket()
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(connection.ours.receive(into: &buffer) == .nothing)
    #expect(connection.theirs.send([1, 2, 3][1...]) == 2)
    #expect(connection.ours.receive(into: &buffer) == .bytes(count: 2))
    #expect(buffer[..<2] == [2, 3])
    #expect(connection.ours.send([UInt8](repeating: 0, count: 4 << 20)[...]) < 4 << 20)
    #expect(connection.ours.send([1]) == 0)
  }

  @Test func asSocketItTellsThatTheOtherSideIsGone() throws {
    let ours = try Connection.socket().givingTheirs()
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(ours.receive(into: &buffer) == .closed)
    #expect(ours.send([1]) == 0)
  }
}

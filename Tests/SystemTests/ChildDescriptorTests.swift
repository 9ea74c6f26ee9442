import Foundation
import Glibc
import System
import Testing

/// What a child process has of this process's descriptors.
struct ChildDescriptorTests {
  @Test func inheritsNothingThatItIsNotGiven() throws {
    let secret = try MemoryFile("secret-of-the-parent")
    let connection = try Connection.socket()
    let pipe = try Connection.pipe()
    let open = try Shell.output("ls -l /proc/self/fd")
    #expect(open.contains("0 -> /dev/null"))
    #expect(!open.contains("secret-of-the-parent"))
    for kept in [connection.ours.number, connection.theirs.number, pipe.ours.number, pipe.theirs.number] {
      #expect(!open.contains("[\(try inode(of: kept))]"))
    }
    #expect(secret.descriptor.number >= 0)
  }

  private func inode(of descriptor: Int32) throws -> UInt {
    var status = stat()
    try #require(fstat(descriptor, &status) == 0)
    return UInt(status.st_ino)
  }

  @Test func hasEachDescriptorAtItsPlace() throws {
    let output = try MemoryFile("output")
    let three = try MemoryFile("three", holding: Array("三".utf8))
    let four = try MemoryFile("four", holding: Array("四".utf8))
    let numbers = [-1, output.descriptor.number, -1, three.descriptor.number, four.descriptor.number]
    try finish("cat <&4; cat <&3", numbers)
    #expect(String(decoding: try output.bytes(), as: UTF8.self) == "四三")
  }

  /// Our 0 and 1 are asked for where the child's own 0 and 1 are made already.
  @Test func keepsApartWhatHasTheNumberOfAnother() throws {
    let output = try MemoryFile("output")
    try finish(
      "readlink /proc/$$/fd/3 /proc/$$/fd/4 >&0", [output.descriptor.number, -1, -1, 0, 1])
    let ours = try [0, 1].map {
      try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
    }
    #expect(String(decoding: try output.bytes(), as: UTF8.self) == "\(ours[0])\n\(ours[1])\n")
  }

  @Test func talksOverTheSocketThatItIsGiven() throws {
    let connection = try Connection.socket()
    let answer = Shell.program("read word; echo \"$word!\" >&0")
    var child = try ChildProcess(answer, descriptors: [connection.theirs.number, -1, -1])
    let ours = connection.givingTheirs()
    #expect(ours.send(Array("早\n".utf8)[...]) == 4)
    let hasEnded = child.hasEnded(by: .now + .seconds(20))
    #expect(hasEnded)
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(ours.receive(into: &buffer) == .bytes(count: 5))
    #expect(buffer.starts(with: "早!\n".utf8))
    #expect(ours.receive(into: &buffer) == .closed)
    let end = child.end()
    #expect(end == .exit(0))
  }

  private func finish(_ script: String, _ descriptors: [Int32]) throws {
    var child = try ChildProcess(Shell.program(script), descriptors: descriptors)
    let hasEnded = child.hasEnded(by: .now + .seconds(20))
    #expect(hasEnded)
    let end = child.end()
    #expect(end == .exit(0))
  }
}

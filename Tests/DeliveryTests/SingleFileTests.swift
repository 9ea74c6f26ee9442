import Delivery
import Foundation
import Glibc
import Testing

/// How one file is written.
struct SingleFileTests {
  @Test func replacesTheFileAndLeavesNothingBesideIt() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/chart.svg", "old")
    try SingleFile.write(Array("new".utf8), to: "\(folder.path)/a/chart.svg")
    #expect(try folder.files(in: "a") == ["chart.svg": "new"])
  }

  @Test func aPipeStaysAPipe() throws {
    let folder = try TemporaryFolder()
    let pipe = "\(folder.path)/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDWR)
    defer { close(reader) }
    try SingleFile.write(Array("new".utf8), to: pipe)
    var bytes = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &bytes, bytes.count) == 3)
    let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
    #expect(type == .typeUnknown)
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    try folder.put("a/chart.svg", "old")
    try folder.link("link.svg", to: "a/chart.svg")
    try SingleFile.write(Array("new".utf8), to: "\(folder.path)/link.svg")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link.svg") == "a/chart.svg")
    #expect(try folder.files(in: "a") == ["chart.svg": "new"])
  }
}

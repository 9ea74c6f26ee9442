import Delivery
import Foundation
import Testing

/// A file system of 256 KiB that is taken away at the end.
final class SmallDisk: Sendable {
  let folder: TemporaryFolder

  init?() throws {
    folder = try TemporaryFolder()
    guard mount("taizhang-test", folder.path, "tmpfs", 0, "size=256k") == 0 else { return nil }
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  static let isAvailable = (try? SmallDisk()) != nil
}

@Suite(.enabled(if: SmallDisk.isAvailable, "only root may mount a small disk"))
struct FullDiskTests {
  @Test func aFullDiskLeavesThePublishedFolder() throws {
    let disk = try #require(try SmallDisk())
    try publish(["index.html": "old"], to: disk.folder.site)
    let large = String(repeating: "x", count: 100_000)
    let error = #expect(throws: DeliveryError.self) {
      try publish(["index.html": "new", "a": large, "b": large, "c": large], to: disk.folder.site)
    }
    #expect(error?.reason == .system(.write, code: ENOSPC))
    #expect(try disk.folder.files() == ["index.html": "old"])
    #expect(try disk.folder.names() == ["site"])
  }
}

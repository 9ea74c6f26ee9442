import CZip
import Testing

@testable import Bundles

/// Packed files, honest and not.
struct ZipBombTests {
  /// Packs zeros; libzip writes the archive, so that the bytes are its own.
  private func packed(_ files: [String: [UInt8]], in sandbox: Sandbox) throws -> String {
    let path = "\(sandbox.path)/packed.zip"
    let packed = files.sorted { $0.key < $1.key }.map { PackedFile(name: $0.key, bytes: $0.value) }
    try ZipWriter.write(packed, to: path, for: path)
    return path
  }

  @Test func anArchiveOfLibzipIsWhole() throws {
    let sandbox = try Sandbox()
    var bundle = try TestBundle()
    bundle.files["site/zeros"] = Array(repeating: 0, count: 1_000_000)
    bundle.list()
    let path = try packed(bundle.files, in: sandbox)
    try ZipSeal.seal(fileAt: path)
    let found = try Verification.of(path: path, key: nil)
    #expect(found.exitCode == 0, "\(found.english)")
  }

  @Test func aFileThatUnpacksToMoreThanItClaimsIsStopped() throws {
    let sandbox = try Sandbox()
    _ = try packed(["z": Array(repeating: 0, count: 1_000_000)], in: sandbox)
    var bytes = try sandbox.bytes("packed.zip")
    let size = TestZip.number(1_000_000, 4)
    for index in bytes.indices.dropLast(3) where bytes[index..<(index + 4)].elementsEqual(size) {
      bytes.replaceSubrange(index..<(index + 4), with: [1, 0, 0, 0])
    }
    let found = try Verification.of(path: sandbox.put("lie.zip", ZipSeal.sealed(bytes)), key: nil)
    #expect(found.english.contains("'z' does not unpack to the size"))
  }

  @Test func readingStopsWhenTheBudgetIsSpent() throws {
    let sandbox = try Sandbox()
    let path = try packed(["z": Array(repeating: 0, count: 1_000_000)], in: sandbox)
    guard let file = try ArchiveFile(at: path), let unpacker = ZipUnpacker(file) else {
      Issue.record("libzip does not read what it wrote")
      return
    }
    let entry = try #require(try ZipDirectory(of: file).entries.first)
    var budget = 300_000
    do {
      _ = try unpacker.unpack(0, entry, budget: &budget)
      Issue.record("all was unpacked")
    } catch VerificationStop.fault(.unpacksTooLarge) {}
    #expect(budget < 0 && budget > -65_536)
  }

  @Test func veryManyFilesAreRead() throws {
    let sandbox = try Sandbox()
    var files: [String: [UInt8]] = [:]
    for number in 0..<66_000 { files["f\(number)"] = [] }
    files["SHA256SUMS"] = SumList(files.map { ($0.key, $0.value) }).bytes
    let path = try packed(files, in: sandbox)
    try ZipSeal.seal(fileAt: path)
    let found = try Verification.of(path: path, key: nil)
    #expect(found.exitCode == 0 && found.agreeing == 66_000, "\(found.english)")
  }
}

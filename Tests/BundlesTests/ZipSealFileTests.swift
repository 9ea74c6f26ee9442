import Bundles
import Testing

/// The seal of an archive that is too large for the memory.
struct ZipSealFileTests {
  private let archive = TestZip(["a": Array(repeating: 7, count: 600_000)]).bytes

  @Test func agreesWithTheSealInMemory() throws {
    let sandbox = try Sandbox()
    let path = try sandbox.put("a.zip", archive)
    #expect(try !ZipSeal.isIntact(fileAt: path))
    try ZipSeal.seal(fileAt: path)
    #expect(try sandbox.bytes("a.zip") == ZipSeal.sealed(archive))
    #expect(try ZipSeal.isIntact(fileAt: path))
  }

  @Test func anyChangedByteIsFound() throws {
    let sandbox = try Sandbox()
    let sealed = ZipSeal.sealed(TestZip(["a": [1]]).bytes)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(try !ZipSeal.isIntact(fileAt: sandbox.put("a.zip", changed)), "byte \(index)")
    }
  }

  @Test func whatIsSealedOrNoArchiveStaysAsItIs() throws {
    let sandbox = try Sandbox()
    for bytes in [ZipSeal.sealed(archive), [], [0, 0], Array("no archive, but long enough\0\0".utf8)] {
      let path = try sandbox.put("a.zip", bytes)
      #expect(throws: BundleError.self) { try ZipSeal.seal(fileAt: path) }
      #expect(try sandbox.bytes("a.zip") == bytes)
    }
  }

  @Test func aFolderOrNothingCannotBeSealed() throws {
    let sandbox = try Sandbox()
    #expect(throws: BundleError.self) { try ZipSeal.seal(fileAt: sandbox.path) }
    #expect(throws: BundleError.self) { try ZipSeal.seal(fileAt: "\(sandbox.path)/none") }
  }
}

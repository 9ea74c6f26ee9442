import Bundles
import Testing

/// An archive that tells whether it was changed.
@Suite struct ZipSealTests {
  /// The end of an archive without entries and without a comment.
  private let empty: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

  @Test func whatWasSealedIsIntact() {
    #expect(ZipSeal.isIntact(ZipSeal.sealed([1, 2, 3] + empty)))
  }

  @Test func anyChangedByteIsFound() {
    let sealed = ZipSeal.sealed([1, 2, 3] + empty)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(!ZipSeal.isIntact(changed), "byte \(index)")
    }
  }

  @Test(arguments: [
    [], [0, 0], [UInt8](repeating: 0, count: 200), [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18),
  ])
  func whatWasNeverSealedIsNotIntact(archive: [UInt8]) {
    #expect(!ZipSeal.isIntact(archive))
  }
}

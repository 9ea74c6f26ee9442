internal import Synchronization

/// The files of a bundle on their way into its archive, packed as they come, from several threads.
package final class BundleArchive: Sendable {
  private struct State: Sendable {
    var files: [PackedFile] = []
    var sums: [EntryPath: Checksum] = [:]
  }

  private let state = Mutex(State())

  /// Has no files yet.
  package init() {}

  /// Packs a file and takes its sum.
  package func add(_ path: String, _ bytes: [UInt8]) {
    let file = PackedFile(name: path, bytes: bytes)
    let sum = Checksum(of: bytes)
    state.withLock { state in
      state.files.append(file)
      state.sums[EntryPath(path)] = sum
    }
  }

  /// The paths of all files so far, in the order of their bytes.
  package var paths: [String] { files.map(\.name) }

  /// All files so far, in the order of their paths' bytes.
  package var files: [PackedFile] {
    state.withLock { $0.files }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Adds what says what the bundle is, and the sums of everything, signed where there is a key to sign with.
  package func describe(_ facts: BundleFacts, signing key: SecretKey?) throws(BundleError) {
    let documents = paths.filter { $0.utf8.starts(with: BundlePath.briefings.utf8) }
    add(BundlePath.readMe, ReadMe.bytes(facts, documents: documents))
    if let key { add(PublicKey.fileName, key.publicKey.fileBytes) }
    add(BundlePath.manifest, BundleManifest.bytes(facts, files: paths.count + 1))
    let sums = SumList(state.withLock { $0.sums }).bytes
    add(SumList.fileName, sums)
    if let key { add(Signature.fileName, try key.sign(sums)) }
  }
}

import Bundles
import Delivery

/// A bundle as it was written.
struct BundleFile {
  let path: String
  /// In bytes.
  let size: Int
  let fileCount: Int
  let checksum: Checksum

  /// Writes the archive beside its place, and puts it there when it is whole.
  static func write(_ files: [PackedFile], to path: String) throws(DeliveryError) -> BundleFile {
    let pending = try PendingFile(for: path)
    do throws(DeliveryError) {
      try ZipWriter.write(files, to: pending.temporary)
      try pending.synchronise()
      let bytes = Host.bytes(of: pending.temporary) ?? []
      try PendingFile.place([pending])
      return BundleFile(path: path, size: bytes.count, fileCount: files.count, checksum: Checksum(of: bytes))
    } catch {
      pending.discard()
      throw error
    }
  }
}

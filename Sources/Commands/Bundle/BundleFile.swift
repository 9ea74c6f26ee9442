import Bundles
import Delivery

/// A bundle as it was written.
struct BundleFile {
  let path: String
  /// In bytes.
  let size: Int
  let fileCount: Int
  let checksum: Checksum

  /// Writes the archive beside its place, seals it, and puts it there when it is whole.
  static func write(_ files: [PackedFile], to path: String) throws(BundleError) -> BundleFile {
    let pending = try BundleError.catching { () throws(DeliveryError) in try PendingFile(for: path) }
    do throws(BundleError) {
      try BundleError.catching { () throws(DeliveryError) in
        try ZipWriter.write(files, to: pending.temporary, for: path)
      }
      try ZipSeal.seal(fileAt: pending.temporary)
      let (checksum, size) = try Checksum.ofFile(at: pending.temporary)
      try BundleError.catching { () throws(DeliveryError) in
        try pending.synchronise()
        try PendingFile.place([pending])
      }
      return BundleFile(path: path, size: size, fileCount: files.count, checksum: checksum)
    } catch {
      pending.discard()
      throw error
    }
  }
}

import Bundles
import Delivery
import Diagnostics

/// A bundle as it was written.
struct BundleFile {
  let path: String
  /// In bytes.
  let size: Int
  let fileCount: Int
  let checksum: Checksum

  /// Writes the archive beside its place, seals it, and puts it there when it is whole.
  static func write(_ files: [PackedFile], to path: String) throws(BundleError) -> BundleFile {
    guard files.count <= ZipLimits.entries else { throw .tooLarge }
    guard Host.start(of: path, count: 2).map({ $0.isEmpty || $0.elementsEqual("PK".utf8) }) ?? true else {
      throw .notOurs(path)
    }
    let pending = try BundleError.catching { () throws(DeliveryError) in try PendingFile(for: path) }
    do throws(BundleError) {
      try BundleError.catching { () throws(DeliveryError) in
        try ZipWriter.write(files, to: pending.temporary, for: path)
      }
      try ZipSeal.seal(fileAt: pending.temporary)
      let (checksum, size) = try Checksum.ofFile(at: pending.temporary)
      guard size <= ZipLimits.archiveBytes else { throw .tooLarge }
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

extension BundleError {
  fileprivate static func notOurs(_ path: String) -> BundleError {
    BundleError(
      Wording(zh: "\(path) 不是 zip，没有覆盖", en: "\(path) is no zip and was not written over"),
      help: Wording(zh: "换一个文件名", en: "choose another name"))
  }

  fileprivate static var tooLarge: BundleError {
    BundleError(
      Wording(
        zh: "离线包太大：最多 \(ZipLimits.entries) 个文件、\(ZipLimits.archiveBytes >> 30) GB",
        en:
          "the bundle is too large: at most \(ZipLimits.entries) files and \(ZipLimits.archiveBytes >> 30) GB"
      ),
      help: Wording(zh: "用 --department 分单位来做", en: "make one for each department by --department"))
  }
}

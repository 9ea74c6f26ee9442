import Bundles
import Delivery
import Diagnostics

/// A bundle as it was written.
struct BundleFile {
  /// What is to be written.
  enum Content {
    case zip([PackedFile])
    case html([UInt8])
  }

  let path: String
  /// In bytes.
  let size: Int
  /// How many files a zip holds; 1 for one file.
  let fileCount: Int
  let checksum: Checksum

  /// Writes all beside their places, and puts them there when every one is whole.
  static func write(_ contents: [(path: String, content: Content)]) throws(BundleError) -> [BundleFile] {
    var pending: [PendingFile] = []
    var written: [BundleFile] = []
    do throws(BundleError) {
      for (number, (path, content)) in contents.enumerated() {
        try refuse(path, content)
        let file = try BundleError.catching { () throws(DeliveryError) in
          try PendingFile(for: path, number: number)
        }
        pending.append(file)
        written.append(try fill(file, path, content))
      }
      try BundleError.catching { () throws(DeliveryError) in
        for file in pending { try file.synchronise() }
        try PendingFile.place(pending)
      }
      return written
    } catch {
      for file in pending { file.discard() }
      throw error
    }
  }

  private static func fill(
    _ file: PendingFile, _ path: String, _ content: Content
  ) throws(BundleError) -> BundleFile {
    let fileCount: Int
    switch content {
    case .zip(let files):
      guard files.count <= ZipLimits.entries else { throw .tooLarge }
      fileCount = files.count
      try BundleError.catching { () throws(DeliveryError) in
        try ZipWriter.write(files, to: file.temporary, for: path)
      }
      try ZipSeal.seal(fileAt: file.temporary)
    case .html(let bytes):
      fileCount = 1
      try BundleError.catching { () throws(DeliveryError) in try file.fill(with: bytes) }
    }
    let (checksum, size) = try Checksum.ofFile(at: file.temporary)
    guard size <= ZipLimits.archiveBytes else { throw .tooLarge }
    return BundleFile(path: path, size: size, fileCount: fileCount, checksum: checksum)
  }

  /// Refuses to write over a file of another kind.
  private static func refuse(_ path: String, _ content: Content) throws(BundleError) {
    let (mark, kind) =
      switch content {
      case .zip: ("PK", "zip")
      case .html: ("<!", "HTML")
      }
    guard let start = Host.start(of: path, count: 2), !start.isEmpty, !start.elementsEqual(mark.utf8) else {
      return
    }
    throw BundleError(
      Wording(zh: "\(path) 不是 \(kind) 文件，没有覆盖", en: "\(path) is no \(kind) file and was not written over"),
      help: Wording(zh: "换一个文件名", en: "choose another name"))
  }
}

extension BundleError {
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

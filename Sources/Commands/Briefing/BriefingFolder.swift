import Bundles
import Dates
import Delivery
import Diagnostics
import Model

/// Where the briefings of a month lie: the public ones under the month, others with their edition behind it.
struct BriefingFolder {
  let path: String

  init(project: String, month: Month, edition: Edition) {
    path = "\(OutputFolder.briefings.path(in: project))/\(month)" + (edition.isPublic ? "" : "-\(edition.id)")
  }

  /// The editable copies that somebody has changed since they were made, and that these packs would replace.
  func edited(_ packs: [MadePack]) -> [String] {
    files(of: packs).filter { file in
      guard file.path.hasSuffix(".docx"), let old = Host.bytes(of: file.path) else { return false }
      return old != file.bytes && !ZipSeal.isIntact(old)
    }.map(\.path)
  }

  /// Puts all files in place, each whole, none before every one is on the disk.
  func write(_ packs: [MadePack]) throws(DeliveryError) {
    try FileSet.write(files(of: packs).filter { Host.bytes(of: $0.path) != $0.bytes })
  }

  private func files(of packs: [MadePack]) -> [FileSet.File] {
    packs.flatMap { pack in
      pack.files.map { FileSet.File(path: "\(path)/\(pack.name).\($0.ending)", bytes: $0.bytes) }
    }
  }
}

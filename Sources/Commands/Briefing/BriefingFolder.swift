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

  /// Puts all files in place, each whole, none before every one is on the disk.
  func write(_ packs: [MadePack]) throws(DeliveryError) {
    var files: [FileSet.File] = []
    for pack in packs {
      for file in pack.files {
        files.append(FileSet.File(path: "\(path)/\(pack.name).\(file.ending)", bytes: file.bytes))
      }
    }
    try FileSet.write(files.filter { Host.bytes(of: $0.path) != $0.bytes })
  }
}

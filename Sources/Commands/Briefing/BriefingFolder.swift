import Bundles
import Dates
import Delivery
import Diagnostics
import Model

/// Where the briefings of a period lie: the public ones under the period, others with their edition behind it.
struct BriefingFolder {
  let path: String

  init(project: String, period: ReportingPeriod, edition: Edition) {
    path =
      "\(OutputFolder.briefings.path(in: project))/\(period)" + (edition.isPublic ? "" : "-\(edition.id)")
  }

  /// The editable copies that somebody has changed since they were made, and that these packs would replace.
  func edited(_ packs: [MadePack]) -> [String] {
    files(of: packs).filter { file in
      guard file.path.hasSuffix(".docx"), let old = Host.bytes(of: file.path) else { return false }
      return old != file.bytes && !ZipSeal.isIntact(old)
    }.map(\.path)
  }

  /// The files that differ from those in the folder, with the record of what they are made from.
  func changes(_ packs: [MadePack], from project: SoundProject) -> [FileSet.File] {
    var record = record
    for (name, bytes) in named(packs) {
      record.add(name, project.briefingEntry(of: bytes))
    }
    let all = files(of: packs) + [FileSet.File(path: recordPath, bytes: record.bytes)]
    return all.filter { Host.bytes(of: $0.path) != $0.bytes }
  }

  /// What the files in the folder were made from, as far as that is known.
  var record: BriefingRecord { Host.bytes(of: recordPath).map { BriefingRecord($0) } ?? BriefingRecord() }

  private var recordPath: String { "\(path)/\(BriefingRecord.fileName)" }

  private func files(of packs: [MadePack]) -> [FileSet.File] {
    named(packs).map { FileSet.File(path: "\(path)/\($0)", bytes: $1) }
  }

  private func named(_ packs: [MadePack]) -> [(name: String, bytes: [UInt8])] {
    packs.flatMap { pack in pack.files.map { ("\(pack.name).\($0.ending)", $0.bytes) } }
  }
}

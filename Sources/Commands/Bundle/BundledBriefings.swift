import Bundles
import Dates
import Diagnostics
import Loading
import Model
import Site

/// The printed briefings that go into a bundle: those of its month that were made from the same content.
struct BundledBriefings {
  /// One of them as it lies in the bundle.
  struct File {
    let path: String
    /// What it is, in words.
    let name: String
    let bytes: [UInt8]
  }

  private(set) var files: [File] = []
  /// The names of those that stay behind, since they were made from other content or edited since.
  private(set) var outdated: [String] = []

  /// Looks for the briefings of a bundle's subject in the project's `Output`.
  init(of subject: BundleSubject, _ project: SoundProject, in path: String) {
    let asOf = project.standing.asOf
    let folder = BriefingFolder(project: path, month: asOf.month, edition: project.edition)
    for briefing in subject.briefings(in: project.content.programme) {
      for (suffix, language) in [("", ""), ("-en", "（英文）"), ("-zh", "（中文）")] {
        for ending in ["pdf", "docx"] {
          let name = "\(briefing.fileName)\(suffix).\(ending)"
          guard let bytes = Host.bytes(of: "\(folder.path)/\(name)") else { continue }
          let entry = BriefingRecord.Entry(
            checksum: Checksum(of: bytes), content: project.examination.digest, asOf: asOf)
          guard folder.record.entries[name] == entry else {
            outdated.append(name)
            continue
          }
          files.append(
            File(
              path: BundlePath.briefings + name,
              name: "\(briefing.name)简报\(language)，\(Self.kinds[ending] ?? "")",
              bytes: bytes))
        }
      }
    }
  }

  private static let kinds = ["pdf": "PDF，可打印", "docx": "docx，可修改"]

  /// The files as the start page lists them.
  var documents: [StartPage.Document] {
    files.map { StartPage.Document(name: $0.name, path: $0.path) }
  }

  /// What to do about those that stay behind; nil where there are none.
  func warning(in month: Month) -> (summary: Wording, help: Wording)? {
    guard let first = outdated.first else { return nil }
    return (
      Wording(
        zh: "没有收入 \(outdated.count) 份简报，它们不是由现在的内容生成的，或者后来改过：\(first)",
        en: "\(outdated.count) briefings were left out: made from other content, or edited since: \(first)"),
      Wording(
        zh: "先运行 taizhang briefing \(month)，再做离线包", en: "run taizhang briefing \(month) before the bundle")
    )
  }
}

extension BriefingSubject {
  /// What its briefing is called among others.
  fileprivate var name: String {
    switch self {
    case .programme: "方案"
    case .department(let department): department.name
    case .workstream(let workstream): workstream.name
    }
  }
}

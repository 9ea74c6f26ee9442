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
    let kind: String
    let bytes: [UInt8]
  }

  /// The files of each briefing, by what it is called.
  private(set) var briefings: [(name: String, files: [File])] = []
  /// The names of those that stay behind, since they were made from other content or edited since.
  private(set) var outdated: [String] = []

  /// Looks for the briefings of a bundle's subject in the project's `Output`.
  init(of subject: BundleSubject, _ project: SoundProject, in path: String) {
    let asOf = project.standing.asOf
    let folder = BriefingFolder(project: path, month: asOf.month, edition: project.edition)
    let record = folder.record
    let own = Set(BundleSubject.briefings(in: project.content.programme).map(\.fileName))
    for briefing in subject.briefings(in: project.content.programme) {
      for (suffix, language) in [("", ""), ("-en", "（英文）"), ("-zh", "（中文）")] {
        // What is called so may be another department's, whose id ends like a language.
        guard suffix.isEmpty || !own.contains(briefing.fileName + suffix) else { continue }
        var files: [File] = []
        for (ending, kind) in [("pdf", "PDF"), ("docx", "docx")] {
          let name = "\(briefing.fileName)\(suffix).\(ending)"
          guard Host.exists("\(folder.path)/\(name)") else { continue }
          if let entry = record.entries[name], let bytes = Host.bytes(of: "\(folder.path)/\(name)"),
            entry == project.briefingEntry(of: bytes)
          {
            files.append(File(path: BundlePath.briefings + name, kind: kind, bytes: bytes))
          } else {
            outdated.append(name)
          }
        }
        if !files.isEmpty { briefings.append(("\(briefing.name)简报\(language)", files)) }
      }
    }
  }

  var files: [File] { briefings.flatMap(\.files) }

  /// The briefings as the start page lists them.
  var documents: [StartPage.Document] {
    briefings.map { name, files in
      StartPage.Document(
        name: name,
        files: files.map {
          StartPage.DocumentFile(kind: $0.kind, path: $0.path, size: ByteCount.text($0.bytes.count))
        })
    }
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

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
    let found = ProjectBriefings(
      of: subject.briefings(in: project.standing.programme), at: project.standing.asOf, project, in: path)
    outdated = found.outdated
    briefings = found.printed.map { briefing in
      let files = briefing.files.map {
        File(path: BundlePath.briefings + $0.name, kind: $0.kind, bytes: $0.bytes)
      }
      return (briefing.name, files)
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

import Bundles
import Dates
import Diagnostics
import Model
import Site

/// The printed briefings in a project's `Output`: those that were made from its content as it is now, and the others.
struct ProjectBriefings {
  private(set) var printed: [PrintedBriefing] = []
  /// The names of those that were made from other content, or edited since.
  private(set) var outdated: [String] = []

  /// Looks for the briefings of a month that are told at a day, about these subjects.
  init(of subjects: [BriefingSubject], at asOf: Day, _ project: SoundProject, in path: String) {
    let folder = BriefingFolder(project: path, period: ReportingPeriod(asOf.month), edition: project.edition)
    let record = folder.record
    let own = Set(BundleSubject.briefings(in: project.standing.programme).map(\.fileName))
    for subject in subjects {
      for (suffix, language) in [("", ""), ("-en", "（英文）"), ("-zh", "（中文）")] {
        // What is called so may be another department's, whose id ends like a language.
        guard suffix.isEmpty || !own.contains(subject.fileName + suffix) else { continue }
        var files: [PrintedBriefing.File] = []
        for (ending, kind) in [("pdf", "PDF"), ("docx", "docx")] {
          let name = "\(subject.fileName)\(suffix).\(ending)"
          guard Host.exists("\(folder.path)/\(name)") else { continue }
          if let entry = record.entries[name], let bytes = Host.bytes(of: "\(folder.path)/\(name)"),
            entry == project.briefingEntry(of: bytes, at: asOf)
          {
            files.append(PrintedBriefing.File(name: name, kind: kind, bytes: bytes))
          } else {
            outdated.append(name)
          }
        }
        guard !files.isEmpty else { continue }
        printed.append(
          PrintedBriefing(
            month: asOf.month, subject: subject, name: "\(subject.name)简报\(language)", files: files))
      }
    }
  }

  /// Every briefing of the months up to as-of that a site may link.
  static func all(of project: SoundProject, in path: String) -> ProjectBriefings {
    let subjects = BundleSubject.briefings(in: project.standing.programme)
    var all = ProjectBriefings(of: [], at: project.standing.asOf, project, in: path)
    for month in project.standing.months {
      let day = month == project.standing.asOf.month ? project.standing.asOf : month.lastDay
      let found = ProjectBriefings(of: subjects, at: day, project, in: path)
      all.printed += found.printed
      all.outdated += found.outdated.map { "\(month)/\($0)" }
    }
    return all
  }

  /// What to do about those that are not linked; nil where there are none.
  var warning: (summary: Wording, help: Wording)? {
    guard let first = outdated.first else { return nil }
    return (
      Wording(
        zh: "没有链接 \(outdated.count) 份简报文件，它们不是由现在的内容生成的，或者后来改过：\(first)",
        en:
          "\(outdated.count) files of briefings are not linked: made from other content, or edited since: \(first)"
      ),
      Wording(zh: "再运行一次 taizhang briefing，然后生成网站", en: "run taizhang briefing again, then build")
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

import Dates
import Diagnostics
import Loading
import Model

/// The next programme's content, loaded as every command will load it; notes that cannot stand in it are taken out.
struct RolloverProof {
  private(set) var content: RolledContent
  /// What is wrong with the new content, and cannot be left out.
  private(set) var findings: [Finding]

  init(_ content: RolledContent, workers: Int) {
    self.content = content
    findings = content.findings
    guard !content.tasks.isEmpty || !content.indicators.isEmpty else {
      findings.append(RolloverRefusal.nothingGoesOn)
      return
    }
    guard !content.findings.hasErrors else { return }
    var checked = Self.check(content, workers)
    let broken = content.notes.filter { path in
      checked.findings.contains { $0.place.file == path && $0.severity == .error }
    }
    if !broken.isEmpty {
      self.content.leave(notes: broken)
      checked = Self.check(self.content, workers)
    }
    self.content.keep(attachments: checked.attachments)
    findings = checked.findings.filter { $0.severity == .error } + checked.mistakes
  }

  /// What the loader made of the new content.
  private struct Check {
    var findings: [Finding]
    /// Where the configuration does not say what it was to say.
    var mistakes: [Finding] = []
    var attachments: Set<String> = []
  }

  private static func check(_ content: RolledContent, _ workers: Int) -> Check {
    let loader = ContentLoader(content.tree, jobs: workers)
    let rendering = RenderingFiles(loader.noteSources, workers: workers)
    let loaded = loader.load(asOf: content.request.period.start.month.lastDay, jobs: workers)
    let rendered = rendering.wait()
    guard let new = loaded.content else { return Check(findings: loaded.findings) }
    let notes = PageNotes(new, rendered)
    let (programme, request) = (new.programme, content.request)
    let isRight =
      programme.period == request.period && programme.predecessor == request.predecessor
      && !programme.isSample
    return Check(
      findings: loaded.findings + notes.findings, mistakes: isRight ? [] : [RolloverRefusal.unchangeable],
      attachments: Set(notes.attachments.keys))
  }
}

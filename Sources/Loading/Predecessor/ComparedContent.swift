internal import Dates
package import Diagnostics
internal import Model

/// A programme with what its predecessor published.
package struct ComparedContent: Sendable {
  package private(set) var content: LoadedContent
  /// The files that were read for it, by the name that the programme gives their folder.
  package private(set) var files: [FileTree.File] = []
  /// What is wrong with the predecessor.
  package private(set) var findings: [Finding] = []

  /// Reads the predecessor that the content names, if it names one, from the folder of its project.
  package init(_ content: LoadedContent, project: String, jobs: Int = 2) {
    self.content = content
    guard let name = content.predecessor, !name.text.isEmpty else { return }
    switch PredecessorFolder.read(name.text, from: project, jobs: jobs) {
    case .failure(.missing): findings = [PredecessorFindings.missing(name)]
    case .failure(.isProject): findings = [PredecessorFindings.isProject(name)]
    case .failure(.unreadable(let error)): findings = [PredecessorFindings.unreadable(name, error: error)]
    case .success((let files, let findings)):
      self.files = files
      self.findings = findings
      compare(with: name)
    }
    self.findings = self.findings.inOrder()
  }

  private mutating func compare(with name: MapReader.Text) {
    let read = PredecessorReader(files, content: PredecessorFolder.content(of: name.text))
    findings += read.findings
    guard !findings.hasErrors else { return }
    let years = content.programme.period.months.map(\.yearBefore)
    if read.months.isEmpty {
      findings.append(PredecessorFindings.hasNoMonths(name))
    } else if read.isSample && !content.programme.isSample {
      findings.append(PredecessorFindings.isSample(name))
    } else if !years.contains(where: read.months.keys.contains) {
      findings.append(PredecessorFindings.isOfOtherYears(name))
    } else {
      content.programme.predecessorFigures = Predecessor(title: read.title, months: read.months)
    }
  }
}

package import Dates
package import Model

/// A briefing as it was printed from the same content, to be read beside the pages.
package struct PrintedBriefing: Sendable {
  /// One form of it: a PDF, or the editable copy.
  package struct File: Sendable {
    /// The name of the file: `programme.pdf`.
    package let name: String
    /// What people call the form: PDF, docx.
    package let kind: String
    package let bytes: [UInt8]

    package init(name: String, kind: String, bytes: [UInt8]) {
      self.name = name
      self.kind = kind
      self.bytes = bytes
    }
  }

  package let month: Month
  package let subject: BriefingSubject
  /// What it is called among those of its month: 方案简报.
  package let name: String
  package let files: [File]

  package init(month: Month, subject: BriefingSubject, name: String, files: [File]) {
    self.month = month
    self.subject = subject
    self.name = name
    self.files = files
  }

  /// Whether it is about a department.
  func isAbout(_ id: String) -> Bool {
    guard case .department(let department) = subject else { return false }
    return department.id.text == id
  }

  /// Whether it is about the whole programme.
  var isAboutAll: Bool {
    if case .programme = subject { true } else { false }
  }

  /// The files of it, where the site has them.
  var siteFiles: [SiteFile] {
    files.map { SiteFile(address: Address.briefingFile($0.name, of: month), bytes: $0.bytes) }
  }
}

internal import Diagnostics
package import Templates

/// The page of a bundle that readers open first: it says what the bundle is, stands by itself, and leads on.
package struct StartPage: Sendable {
  /// A document beside the site that the page leads to, in one or several forms.
  package struct Document: Sendable {
    let name: String
    let files: [DocumentFile]

    package init(name: String, files: [DocumentFile]) {
      self.name = name
      self.files = files
    }
  }

  /// A document as a file.
  package struct DocumentFile: Sendable {
    /// What it is: `PDF`.
    let kind: String
    let path: String
    /// In words: `212 KB`.
    let size: String

    package init(kind: String, path: String, size: String) {
      self.kind = kind
      self.path = path
      self.size = size
    }
  }

  private let site: SiteContext
  /// The folder of the site beside the page: `site/`.
  private let folder: String
  private let documents: [Document]
  /// The day printed on the bundle, in words; nil where none was asked for.
  private let dated: String?
  /// Whose signature the bundle carries; nil where it is not signed.
  private let signer: String?

  package init(_ site: SiteContext, folder: String, documents: [Document], dated: String?, signer: String?) {
    self.site = site
    self.folder = folder
    self.documents = documents
    self.dated = dated
    self.signer = signer
  }

  /// The page as a file.
  package func html() throws(RenderError) -> [UInt8] {
    var bytes: [UInt8] = []
    let records: [any Record] = [
      Self.fields.record(self), SiteView.fields.record(SiteView(site: site)),
    ]
    try site.render(Self.template, records, into: &bytes)
    return bytes
  }
}

extension StartPage {
  static let template = "bundle-start"

  private static let fields = Fields<StartPage>(
    .text("siteFolder") { $0.folder },
    .optionalText("dated") { $0.dated },
    .optionalText("signer") { $0.signer },
    .list("pages", NavigationView.fields) { page in
      page.site.navigation.filter { $0.address != page.site.scope.start }
        .map { NavigationView(label: $0.label, address: $0.address) }
    },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents", documentFields) { $0.documents }
  )

  private static let documentFields = Fields<Document>(
    .text("name") { $0.name },
    .list("files", fileFields) { document in
      document.files.enumerated().map { ($0 == 0, document.name, $1) }
    }
  )

  private static let fileFields = Fields<(isFirst: Bool, name: String, file: DocumentFile)>(
    .flag("isFirst") { $0.isFirst },
    .text("name") { $0.name },
    .text("kind") { $0.file.kind },
    .text("path") { $0.file.path },
    .text("size") { $0.file.size }
  )

  /// Everything wrong with the template of the page.
  static func findings(by checker: TemplateChecker) -> [Finding] {
    checker.findings(in: template, [fields.schema, SiteView.fields.schema])
  }
}

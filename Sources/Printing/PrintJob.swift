package import Dates
package import Diagnostics

/// One document to be printed.
package struct PrintJob: Sendable {
  /// What messages call it: `department-finance`.
  package var name: String
  package var properties: DocumentProperties
  /// The ids of the headings that the contents page lists, in order; empty for a document without one.
  package var headings: [String]
  /// Whether the document will surely have more pages than fit without a contents page.
  package var isLong: Bool
  /// The HTML, with a contents page where the pages are given on which each id begins, otherwise without.
  package var html: @Sendable (_ pages: [String: Int]?) throws -> [UInt8]

  package init(
    name: String, properties: DocumentProperties, headings: [String] = [], isLong: Bool = false,
    html: @escaping @Sendable (_ pages: [String: Int]?) throws -> [UInt8]
  ) {
    self.name = name
    self.properties = properties
    self.headings = headings
    self.isLong = isLong
    self.html = html
  }
}

/// What a printed document says of itself.
package struct DocumentProperties: Sendable {
  package var title: String
  package var author: String
  package var subject: String
  /// The language of the text.
  package var language: Language
  /// The day that the file is dated.
  package var day: Day

  package init(title: String, author: String, subject: String, language: Language, day: Day) {
    self.title = title
    self.author = author
    self.subject = subject
    self.language = language
    self.day = day
  }
}

/// A document as it was printed.
package struct PrintedDocument: Sendable {
  package var name: String
  /// The HTML that was printed last, its page numbers settled.
  package var html: [UInt8]
  package var pdf: [UInt8]
  package var pageCount: Int

  package init(name: String, html: [UInt8], pdf: [UInt8], pageCount: Int) {
    self.name = name
    self.html = html
    self.pdf = pdf
    self.pageCount = pageCount
  }
}

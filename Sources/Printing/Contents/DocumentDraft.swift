/// A document on its way: its HTML, made anew until the page numbers of its contents page are right.
struct DocumentDraft {
  /// A document with more pages gets a contents page.
  static let pagesWithoutContents = 8
  private static let attempts = 4

  let job: PrintJob
  /// What is to be printed next.
  private(set) var html: [UInt8]
  /// The page numbers in it; nil where it has no contents page.
  private var pages: [String: Int]?
  private var attempt = 0
  private var isSurelyLong: Bool

  init(_ job: PrintJob) throws(PrintError) {
    self.job = job
    pages = job.isLong && !job.headings.isEmpty ? [:] : nil
    html = try DocumentDraft.html(of: job, pages: pages)
    isSurelyLong = false
  }

  /// Whether the printed file is the document; otherwise there is other HTML to print.
  mutating func isFinished(by file: borrowing PDFFile) throws(PrintError) -> Bool {
    guard let pages else {
      if job.headings.isEmpty || file.pageCount <= DocumentDraft.pagesWithoutContents { return true }
      isSurelyLong = true
      return try again(with: [:])
    }
    let found = try file.pages(of: job.headings)
    if !isSurelyLong {
      // The first heading stands behind the contents page, which may be all that makes the document long.
      let contents = (job.headings.first.flatMap { found[$0] } ?? 1) - 1
      isSurelyLong = file.pageCount - contents > DocumentDraft.pagesWithoutContents
      if !isSurelyLong { return try again(with: nil) }
    }
    return found == pages ? true : try again(with: found)
  }

  private mutating func again(with pages: [String: Int]?) throws(PrintError) -> Bool {
    attempt += 1
    guard attempt <= DocumentDraft.attempts else { throw PrintError(.unsettledContents) }
    self.pages = pages
    html = try DocumentDraft.html(of: job, pages: pages)
    return false
  }

  private static func html(of job: PrintJob, pages: [String: Int]?) throws(PrintError) -> [UInt8] {
    do {
      return try job.html(pages)
    } catch {
      throw PrintError(.html("\(error)"))
    }
  }
}

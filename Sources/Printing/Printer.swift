internal import CSystemCalls

/// Prints documents as checked PDF files, several at once in one browser.
package struct Printer: Sendable {
  private static let mostPages = 4
  /// A browser that dies is started once more.
  private static let starts = 2

  private let browser: Browser
  private let pages: Int
  private let timeLimit: Duration
  private let temporaryFolder: String
  private let isRoot: Bool

  /// Prints so many documents at once: at least one, at most four.
  ///
  /// One document may take as long as the limit, and so may the start of the browser. A folder for its profile is
  /// made in the temporary one and removed again. Chromium's sandbox does not allow root.
  package init(_ browser: Browser, jobs: Int, timeLimit: Duration, temporaryFolder: String, isRoot: Bool) {
    self.browser = browser
    pages = max(1, min(jobs, Printer.mostPages))
    self.timeLimit = timeLimit
    self.temporaryFolder = temporaryFolder
    self.isRoot = isRoot
  }

  /// Prints all documents and gives them in the order of the jobs; nothing is left behind, whatever happens.
  ///
  /// `progress` is told each time a document is done. Of several failures that of the first document is thrown.
  package func print(
    _ jobs: [PrintJob], progress: (_ done: Int, _ total: Int) -> Void
  ) throws(PrintError) -> [PrintedDocument] {
    guard !jobs.isEmpty else { return [] }
    keep_ending_signals()
    defer { heed_ending_signals() }
    var batch = PrintBatch(jobs)
    for start in 1...Printer.starts {
      do {
        try work(on: &batch, progress: progress)
        break
      } catch {
        guard case .ended = error.reason, start < Printer.starts else { throw error }
      }
    }
    if let failure = batch.failure { throw failure.error }
    return batch.documents
  }

  /// Prints what is left of a batch in a fresh browser.
  private func work(on batch: inout PrintBatch, progress: (Int, Int) -> Void) throws(PrintError) {
    let folder = try TemporaryFolder(in: temporaryFolder)
    let setup = try BrowserSetup(browser, folder: folder, isRoot: isRoot)
    var session = try BrowserSession(path: browser.path, setup: setup)
    try session.greet(path: browser.path, timeLimit: timeLimit)
    var desk = PrintDesk(session, pages: pages, timeLimit: timeLimit)
    try desk.work(on: &batch, progress: progress)
  }
}

/// One browser at work: documents on several of its pages at once.
struct PrintDesk: ~Copyable {
  /// A document on its way.
  private struct Work {
    let index: Int
    let deadline: ContinuousClock.Instant
    var draft: DocumentDraft
    var page: BrowserPage
  }

  private var browser: BrowserSession
  private let pages: Int
  private let timeLimit: Duration
  private var work: [Work] = []

  init(_ browser: consuming BrowserSession, pages: Int, timeLimit: Duration) {
    self.browser = browser
    self.pages = pages
    self.timeLimit = timeLimit
  }

  /// Prints until nothing that matters is left; throws only what is wrong with the browser.
  mutating func work(on batch: inout PrintBatch, progress: (Int, Int) -> Void) throws(PrintError) {
    while begin(&batch), let first = work.min(by: { $0.deadline < $1.deadline }) {
      do {
        guard let message = try browser.receive(until: first.deadline) else {
          batch.fail(first.index, PrintError(.tooSlow(seconds: Int(timeLimit / .seconds(1)))))
          drop(first.index)
          continue
        }
        handle(message, &batch, progress)
      } catch {
        batch.putBack(work.map(\.index))
        throw PrintError(error.reason, document: work.map(\.index).min().map { batch.jobs[$0].name })
      }
    }
  }

  /// Begins documents while pages are free; false when no work that matters is left.
  private mutating func begin(_ batch: inout PrintBatch) -> Bool {
    work.removeAll { !batch.matters($0.index) }
    while work.count < pages, let index = batch.next() {
      do throws(PrintError) {
        let draft = try DocumentDraft(batch.jobs[index])
        let page = BrowserPage(draft.html, in: &browser)
        work.append(Work(index: index, deadline: .now + timeLimit, draft: draft, page: page))
      } catch {
        batch.fail(index, error)
      }
    }
    return !work.isEmpty
  }

  private mutating func handle(
    _ message: BrowserMessage, _ batch: inout PrintBatch, _ progress: (Int, Int) -> Void
  ) {
    guard let place = work.firstIndex(where: { $0.page.isConcerned(by: message) }) else { return }
    let index = work[place].index
    do throws(PrintError) {
      guard let pdf = try work[place].page.handle(message, in: &browser) else { return }
      work[place].page.close(in: &browser)
      guard let document = try proceed(with: pdf, at: place) else { return }
      drop(index)
      batch.finish(index, document)
      progress(batch.doneCount, batch.jobs.count)
    } catch {
      drop(index)
      batch.fail(index, error)
    }
  }

  /// The finished document; nil where it has to be printed again.
  private mutating func proceed(with pdf: [UInt8], at place: Int) throws(PrintError) -> PrintedDocument? {
    let file = try PDFFile(pdf)
    guard try work[place].draft.isFinished(by: file) else {
      work[place].page = BrowserPage(work[place].draft.html, in: &browser)
      return nil
    }
    let draft = work[place].draft
    try TextCheck.check(file, against: draft.html)
    let finished = try FinishedPDF.bytes(pdf, file, draft.job.properties)
    return PrintedDocument(name: draft.job.name, html: draft.html, pdf: finished, pageCount: file.pageCount)
  }

  private mutating func drop(_ index: Int) { work.removeAll { $0.index == index } }
}

/// A page of the browser that loads and prints one HTML, each in a process of its own.
///
/// Chromium numbers the nodes of a process, and the numbers get into the PDF; a page is never used twice.
struct BrowserPage {
  private let html: [UInt8]
  private var target: String?
  private var session: String?
  /// The commands whose answers must be good.
  private var needed: Set<Int>
  private var isServed = false

  init(_ html: [UInt8], in browser: inout BrowserSession) {
    self.html = html
    needed = [browser.send(.newPage)]
  }

  /// Whether a message is about this page.
  func isConcerned(by message: BrowserMessage) -> Bool {
    if let session, message.session == session { return true }
    return message.id.map(needed.contains) ?? false
  }

  /// Does what a message asks for, and gives the PDF when that has come.
  mutating func handle(
    _ message: BrowserMessage, in browser: inout BrowserSession
  ) throws(PrintError) -> [UInt8]? {
    if message.event == BrowserMessage.crashed { throw PrintError(.refused(BrowserMessage.crashed)) }
    if let request = message.request { answer(request, in: &browser) }
    if message.event == BrowserMessage.loaded { needed.insert(browser.send(.print, session: session)) }
    guard let id = message.id, needed.remove(id) != nil else { return nil }
    if let cause = message.failure?.message ?? message.answer?.errorText { throw PrintError(.refused(cause)) }
    return proceed(with: message.answer, in: &browser)
  }

  /// Closes the page.
  func close(in browser: inout BrowserSession) {
    if let target { _ = browser.send(.close(target)) }
  }

  /// Takes the next step after a good answer.
  private mutating func proceed(
    with answer: BrowserMessage.Answer?, in browser: inout BrowserSession
  ) -> [UInt8]? {
    if target == nil, let target = answer?.targetId {
      self.target = target
      needed.insert(browser.send(.attach(to: target)))
    } else if session == nil, let session = answer?.sessionId {
      self.session = session
      for command in BrowserCommand.open { needed.insert(browser.send(command, session: session)) }
    }
    return answer?.data.map(Array.init)
  }

  /// Answers the first request for the document with it, and refuses every other one.
  private mutating func answer(_ request: BrowserMessage.Request, in browser: inout BrowserSession) {
    if !isServed, request.request.url == BrowserCommand.address {
      isServed = true
      needed.insert(browser.send(.answer(request.requestId, with: html), session: session))
    } else {
      _ = browser.send(.refuse(request.requestId), session: session)
    }
  }
}

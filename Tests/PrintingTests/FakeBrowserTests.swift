import Glibc
import Printing
import System
import Testing

@Suite struct FakeBrowserTests {
  private let place: Workplace
  private let simple = job { _ in page("<p>一</p>") }
  /// Answers the first question, as a browser does that has started.
  private let greeting = "printf '{\"id\":1,\"result\":{}}\\0' >&4\n"

  init() throws { place = try Workplace() }

  private func failure(
    _ script: String, shebang: String = "#!/bin/sh\n", timeLimit: Duration = .milliseconds(400)
  ) throws -> PrintError.Reason? {
    let browser = try place.browser(script, shebang: shebang)
    let error = PrintingTests.failure(place.printer(browser, timeLimit: timeLimit), [simple])
    #expect(place.names.filter { $0.hasPrefix("taizhang") } == [])
    return error?.reason
  }

  @Test func tellsOfABrowserThatEndsWithoutAWord() throws {
    #expect(try failure("exit 0", timeLimit: .seconds(20)) == .ended(how: .exit(0), complaint: ""))
  }

  @Test func startsABrowserThatDiesOnceMore() throws {
    let reason = try failure(greeting + "echo out of order >&2; exit 3", timeLimit: .seconds(20))
    #expect(reason == .ended(how: .exit(3), complaint: "out of order"))
    #expect(place.starts == 2)
  }

  @Test func tellsTheSignalOfABrowserThatCrashes() throws {
    let reason = try failure("kill -SEGV $$", timeLimit: .seconds(20))
    #expect(reason == .ended(how: .signal(11), complaint: ""))
  }

  @Test func clearsAwayWhatKilledRunsLeft() throws {
    for name in ["taizhang-print-4194305-abcdef", "taizhang-print-\(getpid())-abcdef", "taizhang-print-odd"] {
      #expect(mkdir("\(place.path)/\(name)", 0o700) == 0)
    }
    let browser = try place.browser("exit 0", shebang: "#!/bin/sh\n")
    _ = PrintingTests.failure(place.printer(browser, timeLimit: .seconds(20)), [simple])
    #expect(
      place.names.filter { $0.hasPrefix("taizhang") }.sorted() == [
        "taizhang-print-\(getpid())-abcdef", "taizhang-print-odd",
      ])
  }

  @Test func endsABrowserThatDoesNotAnswer() throws {
    let path = "\(place.path)/browser"
    #expect(try failure("sleep 100 & sleep 100") == .silent(path: path, seconds: 0))
  }

  @Test func endsAllProcessesOfTheBrowser() throws {
    _ = try failure("sleep 100 & echo $! > \(place.path)/child; sleep 100")
    let file = try #require(fopen("\(place.path)/child", "r"))
    var digits = [CChar](repeating: 0, count: 32)
    fgets(&digits, 32, file)
    fclose(file)
    let child = pid_t(atoi(&digits))
    #expect(child > 0)
    #expect(kill(child, 0) != 0 || isDead(child))
  }

  @Test func givesUpADocumentAfterTheLimit() throws {
    #expect(try failure(greeting + "sleep 100") == .tooSlow(seconds: 0))
  }

  @Test func readsABrowserThatFloodsItsOutput() throws {
    let reason = try failure(
      "i=0; while [ $i -lt 5000 ]; do echo $i noise of a browser >&2; i=$((i+1)); done",
      timeLimit: .seconds(20))
    #expect(reason == .ended(how: .exit(0), complaint: "4999 noise of a browser"))
  }

  @Test func refusesGarbageForAMessage() throws {
    #expect(
      try failure("printf 'gar]bage\\0' >&4; sleep 100", timeLimit: .seconds(20))
        == .misunderstood("gar]bage"))
  }

  @Test func refusesGarbageForAPDF() throws {
    let script = """
      answer() { printf "$1\\\\0" >&4; }
      \(greeting)
      answer '{"id":2,"result":{"targetId":"T"}}'
      answer '{"id":3,"result":{"sessionId":"S"}}'
      for id in 4 5 6 7 8; do answer '{"id":'$id',"sessionId":"S","result":{}}'; done
      answer '{"method":"Page.loadEventFired","sessionId":"S"}'
      answer '{"id":9,"sessionId":"S","result":{"data":"AAAA"}}'
      sleep 100
      """
    #expect(try failure(script, timeLimit: .seconds(20)) == .unsound("it does not begin with %PDF"))
  }

  @Test func tellsWhyAProgramCannotBeStarted() throws {
    let path = "\(place.path)/browser"
    #expect(try failure("", shebang: "") == .notStarted(path: path, cause: "Exec format error"))
  }

  @Test func refusesAFolderOrAPlainFileForABrowser() throws {
    #expect(throws: PrintError(.browserUnusable(place.path))) {
      try Browser.find(configured: place.path, searchPath: "")
    }
    #expect(throws: PrintError(.browserUnusable("\(place.path)/browser"))) {
      try place.browser("", mode: 0o644)
    }
  }

  @Test func looksForTheNamesOfChromiumAlongTheSearchPath() throws {
    #expect(throws: PrintError(.noBrowser)) { try Browser.find(configured: "", searchPath: place.path) }
    _ = try place.browser("")
    rename("\(place.path)/browser", "\(place.path)/google-chrome")
    #expect(
      try Browser.find(configured: "", searchPath: "/nowhere:\(place.path)").path
        == "\(place.path)/google-chrome")
  }

  @Test func needsAFolderForTemporaryFiles() throws {
    let browser = try place.browser("")
    let printer = Printer(
      browser, jobs: 1, timeLimit: .seconds(1), temporaryFolder: "/nowhere", isRoot: false)
    #expect(PrintingTests.failure(printer, [simple])?.reason == .temporaryFolder("/nowhere"))
  }

  /// Whether the process is only waiting for its new parent to ask for it.
  private func isDead(_ process: pid_t) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return true }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    fgets(&line, 256, file)
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.contains(") Z ") || text.contains(") X ")
  }
}

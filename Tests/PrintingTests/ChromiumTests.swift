import Glibc
import Printing
import Testing

@Suite(.enabled(if: chromium != nil, "Chromium is not installed"), .serialized) struct ChromiumTests {
  private let place: Workplace
  private let browser: Browser

  init() throws {
    place = try Workplace()
    browser = try #require(chromium)
  }

  private func printed(_ jobs: [PrintJob], atOnce count: Int = 1) throws -> [PrintedDocument] {
    try place.printer(browser, jobs: count).print(jobs) { _, _ in }
  }

  private func reason(_ body: String, style: String = "") -> PrintError.Reason? {
    failure(place.printer(browser), [job { _ in page(body, style: style) }])?.reason
  }

  @Test func printsTheSameBytesWhateverWasPrintedBefore() throws {
    let table = page(
      "<h2>任务</h2><table><thead><tr><th>序号</th><th>名称</th></tr></thead><tr><td>1</td><td>治水</td></tr></table>"
    )
    let jobs = (0..<6).map { job("pack-\($0)") { _ in table } }
    let together = try printed(jobs, atOnce: 3)
    let alone = try printed([jobs[0]])
    #expect(together.map(\.name) == jobs.map(\.name))
    #expect(Set(together.map(\.pdf)) == [alone[0].pdf])
    #expect(place.names == [])
  }

  @Test func tellsEachDocumentThatIsDone() throws {
    let jobs = (0..<3).map { job("pack-\($0)") { _ in page("一") } }
    var told: [Int] = []
    _ = try place.printer(browser, jobs: 2).print(jobs) { done, total in told += [done, total] }
    #expect(told == [1, 3, 2, 3, 3, 3])
  }

  @Test func datesAndNamesTheFile() throws {
    let pdf = try printed([job { _ in page("<h2>一</h2>") }])[0].pdf
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20190630000000+08'00') /ModDate (D:20190630000000+08'00')"))
    #expect(text.contains("<rdf:li xml:lang=\"x-default\">城市提升工作简报 &lt;第6期&gt;</rdf:li>"))
    #expect(text.contains("/Lang (zh-CN)"))
    #expect(text.contains("/StructTreeRoot"))
    #expect(!text.contains("Mozilla"))
  }

  @Test func asksNothingOfTheNetwork() throws {
    let listener = try Listener()
    let address = "http://127.0.0.1:\(listener.port)/"
    let document = page(
      "<link rel=preconnect href=\(address)><link rel=stylesheet href=\(address)a.css><img src=\(address)b.png>"
        + "<iframe src=\(address)></iframe><img src=file:///etc/hostname><script src=\(address)c.js></script>一"
    )
    _ = try printed([job { _ in document }])
    #expect(!listener.wasCalled)
  }

  @Test func runsNoScript() throws {
    let pages = try printed([
      job { _ in page("一<script>document.body.innerHTML += '<p class=next>2</p>'</script>") }
    ])[0].pageCount
    #expect(pages == 1)
  }

  @Test func findsCharactersWithoutAFont() {
    #expect(reason("<p>一二三\u{10FFF0}四</p>") == .missingCharacters(["\u{10FFF0}"]))
  }

  @Test func findsFontsThatBecomeDrawings() throws {
    let found = reason("<p>一二三</p>", style: "p { -webkit-text-stroke: .2px black }")
    guard case .drawnFont = try #require(found) else { return #expect(found == nil) }
  }

  @Test func givesEachDocumentItsContentsPageOnlyWhenItIsLong() throws {
    let short = try printed([sections(8)])[0]
    let long = try printed([sections(9)])[0]
    #expect(short.pageCount == 8)
    #expect(long.pageCount == 10)
  }

  @Test func findsTheRightPagesWhenALongDocumentIsAnnounced() throws {
    #expect(try printed([sections(9, isLong: true)])[0].pdf == printed([sections(9)])[0].pdf)
    #expect(try printed([sections(8, isLong: true)])[0].pageCount == 8)
  }

  @Test func tellsAHeadingThatIsNotThere() throws {
    let long = job(headings: ["nowhere"], isLong: true) { _ in page("一") }
    #expect(failure(place.printer(browser), [long])?.reason == .missingHeading("nowhere"))
  }

  @Test func givesUpPageNumbersThatDoNotSettle() throws {
    let restless = job(headings: ["a"], isLong: true) { pages in
      let isAtFront = pages?["a"] != 3
      let blank = (0..<9).map { _ in "<p class=next>一</p>" }.joined()
      let heading =
        "<p class=next>一</p>" + (isAtFront ? "" : "<p class=next>一</p>") + "<h2 id=a class=next>一</h2>"
      return page("<a href=#a>一</a>" + heading + blank)
    }
    #expect(failure(place.printer(browser), [restless])?.reason == .unsettledContents)
  }

  @Test func namesTheFirstDocumentThatCannotBeMade() {
    struct Broken: Error {}
    let jobs = [
      job("sound") { _ in page("一") }, job("broken") { _ in throw Broken() },
      job("worse") { _ in throw Broken() },
    ]
    let error = failure(place.printer(browser, jobs: 3), jobs)
    #expect(error == PrintError(.html("Broken()"), document: "broken"))
    #expect(place.names == [])
  }

  /// A document of so many pages, each with a heading, and a page before them that lists the headings.
  private func sections(_ count: Int, isLong: Bool = false) -> PrintJob {
    let ids = (1...count).map { "part-\($0)" }
    return job(headings: ids, isLong: isLong) { pages in
      let entries = ids.map { "<p><a href=#\($0)>\(pages?[$0].map(String.init) ?? "")一</a></p>" }.joined()
      let parts = ids.enumerated().map { "<h2 id=\($1)\($0 > 0 || pages != nil ? " class=next" : "")>一</h2>" }
      return page((pages == nil ? "" : entries) + parts.joined())
    }
  }
}

/// A server that only notices whether anybody calls.
private final class Listener {
  let port: Int
  private let descriptor: Int32

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let number = descriptor
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(number, $0, length) == 0 && listen(number, 8) == 0 && getsockname(number, $0, &length) == 0
      }
    }
    try #require(isListening)
    port = Int(UInt16(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }

  var wasCalled: Bool { accept(descriptor, nil, nil) >= 0 }
}

import Diagnostics
import Glibc
import Testing

@testable import Editable

struct PictureTests {
  private static let chart = """
    <svg role="img" width="200" height="40" viewBox="0 0 200 40"><title>路网密度</title><desc>现值 6.1，目标不低于 7</desc>\
    <rect width="120" height="20" fill="#0b5cad"/></svg>
    """

  @Test func chartsArePicturesWithWords() throws {
    let made = try MadeDocument(body: "<figure>\(Self.chart)</figure>")
    let picture = made.all("wp:docpr").first
    #expect(picture?.attributes["descr"] == "现值 6.1，目标不低于 7")
    #expect(picture?.attributes["title"] == "路网密度")
    #expect(made.parts["word/media/image1.png"]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(made.all("wp:extent").first?.attributes["cx"] == "1905000")
  }

  @Test func picturesFitTheirColumn() throws {
    let wide = "<svg role=\"img\" width=\"2000\" height=\"400\"><title>图</title></svg>"
    let made = try MadeDocument(body: "<p>\(wide)</p>")
    #expect(made.all("wp:extent").first?.attributes["cx"] == "\(8844 * 635)")
  }

  @Test func ornamentsAreLeftOut() throws {
    let made = try MadeDocument(
      body: "<svg aria-hidden=\"true\" width=\"9\" height=\"9\"><path d=\"M0 0\"/></svg>")
    #expect(made.all("w:drawing").isEmpty)
  }

  @Test func pixelsOfThePageAreKeptAsTheyAre() throws {
    let png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    let made = try MadeDocument(body: "<p><img alt=\"照片\" src=\"data:image/png;base64,\(png)\"></p>")
    #expect(made.parts["word/media/image1.png"]?.count == 70)
    #expect(made.all("wp:docpr").first?.attributes["descr"] == "照片")
  }

  @Test(arguments: [
    "data:image/png;base64,AAAA", "data:image/gif;base64,R0lG", "photo.png", "data:image/jpeg;base64,/9j/",
  ])
  func picturesThatCannotBeReadAreTheirWords(_ address: String) throws {
    let made = try MadeDocument(body: "<p><img alt=\"照片\" src=\"\(address)\"></p>")
    #expect(made.paragraphs("BodyText") == ["照片"])
  }

  @Test func missingProgramNamesItsPackage() {
    let error = #expect(throws: EditableError.self) { try MadeDocument(body: "", searchPath: "/nowhere") }
    #expect(error?.reason == .missingProgram("rsvg-convert", package: "librsvg2-bin"))
    #expect(error?.help?.en.contains("librsvg2-bin") == true)
  }

  @Test func failingProgramIsQuoted() {
    let fake = FakeProgram("echo 'no such font' >&2; exit 3")
    let error = #expect(throws: EditableError.self) {
      try MadeDocument(body: Self.chart, searchPath: fake.searchPath)
    }
    #expect(error?.reason == .failed("rsvg-convert", complaint: "no such font"))
  }

  @Test func programThatDrawsNothingHasFailed() {
    let fake = FakeProgram("exit 0")
    let error = #expect(throws: EditableError.self) {
      try MadeDocument(body: Self.chart, searchPath: fake.searchPath)
    }
    #expect(error?.reason == .failed("rsvg-convert", complaint: "exit 0"))
  }

  @Test func programThatHangsIsEndedWithItsChildren() {
    let fake = FakeProgram("sleep 98765 & echo $! > \"${0%/*}/child\"; wait")
    let error = #expect(throws: EditableError.self) {
      try MadeDocument(body: Self.chart, searchPath: fake.searchPath, timeLimit: .milliseconds(800))
    }
    #expect(error?.reason == .tookTooLong(seconds: 0))
    let child = Self.number(in: fake.folder + "/child")
    unlink(fake.folder + "/child")
    #expect(child > 0 && Self.isGone(child))
  }

  @Test func programSeesNothingOfOurEnvironment() {
    let fake = FakeProgram("echo \"$TZ $LC_ALL $FC_LANG $HOME\" >&2; exit 1")
    let error = #expect(throws: EditableError.self) {
      try MadeDocument(body: Self.chart, searchPath: fake.searchPath)
    }
    #expect(error?.reason == .failed("rsvg-convert", complaint: "UTC C.UTF-8 zh-CN "))
  }

  @Test func documentsDependOnNothingButThePack() throws {
    let first = try MadeDocument(body: "<p>正文</p>\(Self.chart)")
    let second = try MadeDocument(body: "<p>正文</p>\(Self.chart)")
    #expect(first.bytes == second.bytes)
  }

  @Test func brokenStylesAreNamedWithTheirLine() {
    let error = #expect(throws: EditableError.self) {
      try EditableCopy.find(searchPath: "/usr/bin", styles: ["gongwen.xml": Array("<a>\n<b>\n</a>".utf8)])
    }
    #expect(error?.reason == .brokenStyles("gongwen.xml", line: 3))
  }

  /// The number that a file holds; 0 where there is none.
  private static func number(in path: String) -> pid_t {
    guard let file = fopen(path, "r") else { return 0 }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 32)
    guard fgets(&text, 32, file) != nil else { return 0 }
    return pid_t(atoi(text))
  }

  /// Whether a process is gone, or only waits for its end to be noticed.
  private static func isGone(_ process: pid_t) -> Bool {
    for _ in 0..<200 {
      guard kill(process, 0) == 0 else { return true }
      usleep(10_000)
    }
    return false
  }
}

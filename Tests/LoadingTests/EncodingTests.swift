import Diagnostics
import Loading
import Tables
import Testing

/// The encoding that the configuration names for tables without a byte order mark.
struct EncodingTests {
  private let configuration = "Content/programme.yaml"
  private let ledger = "Content/tasks.csv"

  /// The sample with an encoding named, and its ledger in other bytes.
  private func load(
    _ name: String, ledger bytes: [UInt8]? = nil
  ) -> (content: LoadedContent?, findings: [Finding]) {
    let text = SampleTree.text(
      of: configuration, replacing: "title: 方案", with: "title: 方案\nencoding: \(name)")
    let tree = SampleTree.with([configuration: text])
    let files = tree.files.map { file in
      FileTree.File(path: file.path, bytes: file.path == ledger ? bytes ?? file.bytes : file.bytes)
    }
    return ContentLoader(FileTree(files)).load()
  }

  private func littleEndian(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    return bytes
  }

  private var text: String { SampleTree.texts[ledger] ?? "" }

  @Test func readsUTF16WithoutAMark() {
    let bytes = littleEndian(text)
    let files = load("utf-16le", ledger: bytes).findings.filter { $0.rule == "undecodable-text" }
    #expect(!files.contains { $0.place.file == ledger })
  }

  @Test func believesAMark() {
    let bytes = [0xFF, 0xFE] + littleEndian(text)
    #expect(load("utf-8", ledger: bytes).findings.map(\.rule) == [])
  }

  /// `汉` in GBK is BA BA, which is no UTF-8.
  @Test func namesTheByteThatIsNotInIt() throws {
    let findings = load("utf-8", ledger: [0x61, 0xBA, 0xBA]).findings
    let finding = try #require(findings.first { $0.rule == "undecodable-text" })
    #expect(finding.place == .text(ledger, line: 1, column: 2))
    #expect(finding.summary.en.contains("byte 2"))
  }

  @Test(arguments: ["gbk", "GB18030", "gb2312"])
  func readsGBKUnderEachOfItsNames(_ name: String) {
    // `number,修` in GBK
    let header = Array("number,".utf8) + [0xD0, 0xDE]
    let findings = load(name, ledger: header + Array("\n1,a\n".utf8)).findings
    #expect(findings.contains { $0.place.file == ledger && $0.summary.zh.contains("修") })
  }

  @Test func doubtsUTF8ThatIsNamedGBK() {
    #expect(
      load("gbk").findings.contains { ["doubtful-encoding", "undecodable-text"].contains($0.rule) })
  }

  @Test func remembersTheNameForWriters() {
    #expect(load("utf-8").content?.encoding == .utf8)
    #expect(ContentLoader(SampleTree.with()).load().content?.encoding == nil)
  }

  @Test func refusesANameThatIsNoneOfTheList() throws {
    let finding = try #require(load("big5").findings.first)
    #expect(finding.rule == "unknown-word")
    #expect(finding.read == "big5")
    #expect(finding.help?.en.contains("gb18030") == true)
  }
}

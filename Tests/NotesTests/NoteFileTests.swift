import Diagnostics
import Notes
import Testing

/// The front matter and the body of a note's file.
@Suite struct NoteFileTests {
  private func split(_ text: String) -> (
    matter: String?, matterLine: Int?, body: String, bodyLine: Int, rule: String?
  ) {
    let (parts, findings) = NoteFile.split(Array(text.utf8), file: "n.md")
    return (
      parts.frontMatter.map { String(decoding: $0.bytes, as: UTF8.self) }, parts.frontMatter?.firstLine,
      String(decoding: parts.body.bytes, as: UTF8.self), parts.body.firstLine, findings.first?.rule
    )
  }

  @Test func splitsFrontMatterAndBody() {
    #expect(split("---\ntitle: 甲\n---\nbody\n") == ("title: 甲\n", 2, "body\n", 4, nil))
  }

  @Test func acceptsCRLFAndAByteOrderMark() {
    #expect(split("\u{FEFF}---\r\na: b\r\n---  \r\nbody\r\n") == ("a: b\r\n", 2, "body\r\n", 4, nil))
  }

  @Test func acceptsAFileWithoutFrontMatter() {
    #expect(split("body\n---\n") == (nil, nil, "body\n---\n", 1, nil))
    #expect(split("") == (nil, nil, "", 1, nil))
  }

  @Test func acceptsEmptyFrontMatterAndEmptyBody() {
    #expect(split("---\n---") == ("", 2, "", 3, nil))
  }

  @Test func reportsFrontMatterThatIsNeverClosed() {
    #expect(split("---\na: b\n") == (nil, nil, "a: b\n", 2, "unclosed-front-matter"))
  }

  @Test func takesFourHyphensForText() {
    #expect(split("----\na\n---\n").matter == nil)
  }
}

import Diagnostics
import Markup
import Testing

@testable import Notes

/// Text that means harm, and documents made at random from the pieces of Markdown.
@Suite struct HostileNoteTests {
  private static let hostile = [
    "\"><script>alert(1)</script>", "</td></table><script>", "&amp;<script>", "\"\u{301}><script>",
    "'\u{301} onx=",
    "javascript:alert(1)", "--><script>", "]]><script>", "\u{0}<script>", "<svg/onload=alert(1)>",
    "\" onclick=\"x",
    "`<script>`", "&lt;script&gt;", "&#60;script&#62;", "<style>", "{{{x}}}", "](javascript:x)",
    "\\\"><script>",
  ]

  private static let frames = [
    "#", "# @", "@", "*@*", "[@](a.html)", "[a](@)", "[a](<@>)", "[a](a.html \"@\")", "![@](a.png)",
    "![a](<@>)",
    "![a](a.png '@')", "|@|\n|-|\n|@|", "```@\na\n```", "```\n@\n```", "```internal\n@\n```", "- [ ] @",
    "> @", "`@`",
    "[^@]\n\n[^@]: @", "[a][@]\n\n[@]: @ \"@\"", "<@>", "https://x.cn/@", "甲https://x.cn/@乙", "task:@",
    "[a](task:@)", "甲**@**乙",
  ]

  @Test(arguments: frames)
  func writesOnlyTagsOfItsOwn(frame: String) {
    for text in Self.hostile {
      let written = html(
        frame.split(separator: "@", omittingEmptySubsequences: false).joined(separator: text))
      #expect(unknownTags(in: written).isEmpty, "\(text)")
      #expect(!written.lowercased().contains("href=\"javascript"), "\(text)")
    }
  }

  /// The tags in HTML that no note can have, and attributes that no tag of a note has.
  private func unknownTags(in html: String) -> [String] {
    let tags: Set<String> = [
      "p", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "code", "pre", "a", "img", "ul", "ol", "li",
      "br", "hr",
      "blockquote", "table", "thead", "tbody", "tr", "th", "td", "div", "sup", "input",
    ]
    let attributes: Set<String> = [
      "href", "rel", "title", "src", "alt", "class", "id", "scope", "role", "tabindex", "aria-label", "type",
      "disabled",
      "checked", "start",
    ]
    return html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(
      html.utf8.first == UInt8(ascii: "<") ? 0 : 1
    )
    .compactMap { piece in
      let tag = String(decoding: piece.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
      var outside: [UInt8] = []
      var isQuoted = false
      for byte in tag.utf8 {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { outside.append(byte) }
      }
      let words = String(decoding: outside, as: UTF8.self).split(separator: " ")
      let name = words.first.map { String($0.drop { $0 == "/" }) } ?? ""
      let known = words.dropFirst().allSatisfy { attributes.contains(String($0.prefix { $0 != "=" })) }
      return tags.contains(name) && known ? nil : tag
    }
  }

  @Test func leavesLatinDocumentsToTheSpecification() {
    var generator = Sequence64(state: 7)
    for _ in 0..<3000 {
      let text = randomDocument(of: Self.latin, &generator)
      #expect(ChineseMarks.prepare(Array(text.utf8)).bytes == Array(text.utf8))
    }
  }

  @Test func takesEveryMarkOutAgain() {
    var generator = Sequence64(state: 11)
    for _ in 0..<3000 {
      let text = randomDocument(of: Self.latin + Self.chinese, &generator)
      let written = html(text)
      #expect(!written.unicodeScalars.contains { $0 == "\u{2CFE}" || (0xFDD0...0xFDEF).contains($0.value) })
      #expect(!written.utf8.contains(UInt8(ascii: "\t")), "\(text.debugDescription)")
    }
  }

  @Test(arguments: ["[^甲\n乙]", "[^\r甲-]", "é[^甲\n丙>m]"])
  func writesUTF8WhereCmarkCutsCharacters(markdown: String) {
    var bytes: [UInt8] = []
    render(markdown).note?.html(
      link: { $0.id }, embed: { _ in Markup() }, showsInternal: true, into: &bytes)
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test func placesEveryReferenceWhereItIsWritten() {
    var generator = Sequence64(state: 13)
    for _ in 0..<500 {
      let text = randomDocument(of: Self.chinese + ["[a](task:3)", "**", "\n"], &generator)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Array($0.unicodeScalars)
      }
      for reference in render(text).note?.references ?? [] {
        guard case .text(let line, let column) = reference.place.position, line <= lines.count else {
          Issue.record("\(reference.place)")
          continue
        }
        #expect(lines[line - 1].dropFirst(column - 1).starts(with: "task:3".unicodeScalars))
      }
    }
  }

  private static let latin = [
    "a", "B c", " ", "*", "**", "***", "_", "__", "~", "~~", "`", "``", "\n", "\n\n", "- ", "1. ", "> ", "# ",
    "(", ")",
    "[", "]", "](", "![", "](b.html)", "https://x.cn/a", "www.x.cn", "\u{201C}", "\u{201D}", "\u{2014}",
    "\u{2026}", "é", "ß", ".",
    ",", "!", "\\", "&amp;", "<", ">", "|", "\n|-|-|\n", "```\n", "    ", "[^1]", "\n[^1]: ", "1", "\"", "'",
    ":", "- [ ] ", "Ω", "ж",
  ]
  private static let chinese = [
    "甲", "乙丙", "：", "，", "“", "”", "（", "）", "《", "》", "。", "　", "、", "1~3月", "见",
  ]

  private func randomDocument(of pieces: [String], _ generator: inout Sequence64) -> String {
    (0..<40).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
  }
}

/// The same numbers in every run (SplitMix64).
private struct Sequence64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

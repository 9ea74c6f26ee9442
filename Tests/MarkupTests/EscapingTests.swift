import Markup
import Testing

struct EscapingTests {
  @Test(arguments: [
    ("", ""), ("进度 50%", "进度 50%"), ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"),
    ("'", "&#39;"),
    ("&amp;", "&amp;amp;"), ("a<b>c", "a&lt;b&gt;c"), ("<<>>", "&lt;&lt;&gt;&gt;"),
    ("\"><script>alert('1')</script>", "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"),
    ("A 与 B & C 局", "A 与 B &amp; C 局"),
  ])
  func replacesWhatHTMLGivesAMeaning(text: String, escaped: String) {
    #expect(Escaping.escaped(text) == escaped)
  }

  /// A combining mark makes one Character of itself and what stands before it; the bytes stay two.
  @Test(
    arguments: ["\u{301}", "\u{20DD}", "\u{FE0F}", "\u{200D}"],
    [("\"", "&quot;"), ("<", "&lt;"), ("&", "&amp;")])
  func seesThroughCombiningMarks(mark: String, pair: (String, String)) {
    #expect(Array(Escaping.escaped(pair.0 + mark).utf8) == Array((pair.1 + mark).utf8))
  }

  @Test func leavesLineEndsAndControlCharactersAlone() {
    #expect(Array(Escaping.escaped("a\r\n\tb\u{0}").utf8) == Array("a\r\n\tb\u{0}".utf8))
  }

  @Test func appendsToWhatIsThere() {
    var bytes = Array("<p>".utf8)
    Escaping.append("a & b", to: &bytes)
    #expect(bytes == Array("<p>a &amp; b".utf8))
  }
}

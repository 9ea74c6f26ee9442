import Dates
import Testing

@testable import Printing

@Suite struct CheckTests {
  @Test(arguments: [
    ("<p>一<b>二</b></p>", "一二"), ("<!-- 三 > --><p title=\"四>\">五</p>", "五"),
    ("<style>六</style><svg><title>七</title><desc>八</desc><text>九</text></svg>", "九"),
    ("a &lt;b&gt; &amp;&quot;&#39;&#x4E00;&nbsp;", "a<b>&\"'一"),
    ("&unknown; & &#xD800;", "&unknown;&&#xD800;"),
    ("<", "<"), ("<p", ""), ("<!--", ""), ("<style>", ""), ("&", "&"),
  ])
  func readsTheTextThatIsDrawn(html: String, text: String) {
    let read = VisibleText.text(of: Array(html.utf8)).unicodeScalars.filter { !$0.properties.isWhitespace }
    #expect(String(String.UnicodeScalarView(read)) == text)
  }

  @Test(arguments: [
    ("1 beginbfchar <0001> <4E00> endbfchar", "一"),
    ("2 beginbfchar <01> <0041> <02> <D840DC00> endbfchar", "A𠀀"),
    ("1 beginbfrange <0001> <0003> <0041> endbfrange", "ABC"),
    ("1 beginbfrange <0001> <0002> [<0041> <00660069>] endbfrange", "Afi"),
    ("1 begincodespacerange <0000> <FFFF> endcodespacerange", ""), ("beginbfrange <0009> <0001> <0041>", "A"),
    ("beginbfchar <", ""), ("beginbfrange <> <> <>", ""), ("beginbfchar <01> <G", ""),
    ("[ ] <> beginbfchar ]", ""),
  ])
  func readsWhatGlyphsStandFor(source: String, text: String) {
    var map = CharacterMap()
    map.read(Array(source.utf8))
    #expect(Set(map.scalars.scalars) == Set(text.unicodeScalars))
  }

  private func check(_ text: String, copied: String) -> PrintError.Reason? {
    var set = ScalarSet()
    for scalar in copied.unicodeScalars { set.insert(scalar) }
    do throws(PrintError) {
      try TextCheck.check(text, against: set)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func namesCharactersThatCannotBeCopied() {
    #expect(check("一二龘", copied: "一二") == .missingCharacters(["龘"]))
    #expect(check("一 \u{3000}\u{200B}\u{AD}二", copied: "一二") == nil)
  }

  @Test func knowsTheMissingFontFromAMissingCharacter() {
    #expect(check("一二三四五六七八九十", copied: "") == .noChineseFont)
    #expect(check("一二三四五", copied: "") == .missingCharacters(["一", "三", "二", "五", "四"].sorted()))
  }

  @Test func acceptsALetterThatIsDrawnWithItsMark() {
    #expect(check("caf\u{65}\u{301}", copied: "caf\u{E9}") == nil)
    #expect(check("x\u{301}", copied: "x") == .missingCharacters(["\u{301}"]))
  }

  @Test func refusesRadicalsForCharacters() {
    #expect(check("工", copied: "工⼯") == .strangeCharacters(["⼯"]))
    #expect(check("⼯", copied: "⼯") == nil)
    #expect(check("一", copied: "一\u{FFFD}") == .strangeCharacters(["\u{FFFD}"]))
  }

  @Test(arguments: ["", "%PDF-1.4", "%PDF-1.4\nxref\n0 1\n", "no file at all"])
  func refusesWhatIsNoPDF(source: String) {
    #expect(throws: PrintError.self) { _ = try PDFFile(Array(source.utf8)).pageCount }
  }

  @Test(arguments: [
    "", "startxref\n0\n%%EOF", "startxref\n99\n%%EOF", "xref\n0 9\nstartxref\n0\n%%EOF",
    "xref\n0 9223372036854775807\n0\nstartxref\n0\n%%EOF", "xref\n0 -1\n0\nstartxref\n-5\n%%EOF",
  ])
  func refusesATableThatIsDamaged(source: String) {
    #expect(ObjectTable(Array(source.utf8)) == nil)
  }

  @Test func writesTextsAndDatesOfPDF() {
    #expect(PDFText.string("一𠀀") == "<FEFF4E00D840DC00>")
    #expect(PDFText.date(.init(number: 18_077)) == "D:20190630000000+08'00'")
    #expect(PDFText.metadataDate(.init(number: .max)).utf8.count == 25)
  }
}

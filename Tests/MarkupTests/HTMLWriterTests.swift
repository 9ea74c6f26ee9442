import Markup
import Testing

struct HTMLWriterTests {
  private func html(_ node: Node) -> String { Markup(node).string }

  @Test func writesAnElementAroundItsChildren() {
    let node = Node.element("p", [Attribute("class", "note")], ["进度 ", .element("b", [], ["50%"])])
    #expect(html(node) == #"<p class="note">进度 <b>50%</b></p>"#)
  }

  @Test func escapesText() {
    #expect(html("<b> & \"c\"") == "&lt;b&gt; &amp; &quot;c&quot;")
  }

  @Test func escapesAttributeValuesEvenBeforeACombiningMark() {
    let node = Node.element("a", [Attribute("title", "\"\u{301}><script>")])
    #expect(Array(html(node).utf8) == Array("<a title=\"&quot;\u{301}&gt;&lt;script&gt;\"></a>".utf8))
  }

  @Test func leavesRawMarkupAsItIs() {
    #expect(html(.raw(Markup(raw: Array("<b>&amp;</b>".utf8)))) == "<b>&amp;</b>")
  }

  @Test func writesAFragmentWithoutAnElementAround() {
    #expect(html(.fragment(["a", .element("br"), "b"])) == "a<br>b")
  }

  @Test(
    arguments: [
      "br", "hr", "img", "input", "link", "meta", "col", "wbr", "source", "area", "base", "embed", "track",
    ] as [StaticString])
  func closesNoVoidElement(name: StaticString) {
    #expect(html(.element(name)) == "<\(name)>")
  }

  @Test(arguments: ["p", "script", "td", "path", "svg", "textarea", "title"] as [StaticString])
  func closesEveryOtherElementEvenWhenEmpty(name: StaticString) {
    #expect(html(.element(name)) == "<\(name)></\(name)>")
  }

  @Test(arguments: [
    (Attribute("alt", ""), #"<i alt=""></i>"#),
    (Attribute("hidden"), "<i hidden></i>"),
    (Attribute("width", 12), #"<i width="12"></i>"#),
    (Attribute("x", 0.1 + 0.2), #"<i x="0.3"></i>"#),
    (Attribute("x", 1.0 / 3), #"<i x="0.333"></i>"#),
    (Attribute("class", nil), "<i></i>"),
  ])
  func writesEachKindOfAttribute(attribute: Attribute, written: String) {
    #expect(html(.element("i", [attribute])) == written)
  }

  @Test func writesARunOfAttributesInItsPlace() {
    let run = Attribute(run: [Attribute("b", "<"), Attribute("c", 1.5)])
    #expect(html(.element("i", [Attribute("a"), run])) == #"<i a b="&lt;" c="1.5"></i>"#)
  }

  @Test func keepsAttributesInTheirOrder() {
    let node = Node.element(
      "i", [Attribute("b", "1"), Attribute("a", "2"), Attribute("c", nil), Attribute("d")])
    #expect(html(node) == #"<i b="1" a="2" d></i>"#)
  }

  @Test func writesARowOfElementsWithTooltips() {
    var row = ElementRow()
    row.append("i", Attribute("a", "<"), Attribute("b", 1), text: "&")
    row.append("i", Attribute("a"), Attribute("b", nil), Attribute("c", 2), tooltip: "<")
    #expect(html(row.node) == #"<i a="&lt;" b="1">&amp;</i><i a c="2"><title>&lt;</title></i>"#)
  }

  @Test func isEmptyWithoutBytes() {
    #expect(Markup().isEmpty)
    #expect(Markup(.fragment([])).isEmpty)
    #expect(!Markup("x").isEmpty)
  }
}

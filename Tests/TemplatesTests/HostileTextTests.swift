import Markup
import Templates
import Testing

@Test func quoteBeforeACombiningMarkIsEscaped() throws {
  #expect(try rendered(#"<a title="{{.}}">"#, .text("\"\u{301}x")) == "<a title=\"&quot;\u{301}x\">")
}

@Test func entitiesInTextStayText() throws {
  #expect(try rendered("{{.}}", .text("&amp;")) == "&amp;amp;")
}

@Test func scriptInTextIsShownNotRun() throws {
  #expect(
    try rendered("{{.}}", .text(#""><script>alert('x')</script>"#))
      == "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
}

@Test func finishedMarkupIsNotEscapedAgain() throws {
  let markup = Value.markup(Markup(.element("b", [], [.text("<&>")])))
  #expect(try rendered("{{.}}{{{.}}}", markup) == "<b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>")
}

@Test func textInAnArgumentIsEscaped() throws {
  let page = "{{<frame}}{{$title}}{{.}}{{/title}}{{/frame}}"
  #expect(try rendered(page, .text("<i>"), partials: ["frame": "{{$title}}{{/title}}"]) == "&lt;i&gt;")
}

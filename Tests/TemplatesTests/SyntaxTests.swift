import Diagnostics
import Templates
import Testing

private func mistakes(_ template: String) -> [String] { brief(templates(template).findings) }

@Test func soundTemplateHasNoFindings() {
  #expect(mistakes("{{#a}}{{b}}{{/a}}{{<p}}{{$c}}{{/c}}{{/p}}{{=[ ]=}}[d]") == [])
}

@Test func reportsATagWithoutItsEnd() {
  #expect(mistakes("一\n二 {{title") == ["template-tag-unclosed 2:3 {{"])
}

@Test func reportsATagThatAnotherOneInterrupts() {
  #expect(
    mistakes("{{a {{b}} {{{c {{d}}") == ["template-tag-unclosed 1:1 {{", "template-tag-unclosed 1:11 {{"])
}

@Test func reportsASectionWithoutItsEnd() {
  #expect(
    mistakes("\n {{#a}}x{{^b}}") == [
      "template-section-unclosed 2:2 {{#a}}", "template-section-unclosed 2:9 {{^b}}",
    ])
}

@Test func reportsAnInnerSectionThatTheOuterOneEnds() throws {
  let findings = templates("{{#a}}\n{{#b}}\n{{/a}}\n").findings
  #expect(brief(findings) == ["template-section-unclosed 2:1 {{#b}}"])
  #expect(findings.first?.related.map(\.place) == [.text("Templates/main.mustache", line: 3, column: 1)])
}

@Test func reportsAMisspeltClosingTagWithItsOpening() throws {
  let findings = templates("{{#tasks}}\n{{/taks}}").findings
  #expect(brief(findings) == ["template-close-mismatch 2:1 {{/taks}}"])
  #expect(findings.first?.help?.en == "write '{{/tasks}}'")
  #expect(findings.first?.related.map(\.place) == [.text("Templates/main.mustache", line: 1, column: 1)])
}

@Test func reportsAClosingTagThatClosesNothing() {
  #expect(
    mistakes("{{/a}}{{#b}}{{/c}}{{/b}}") == [
      "template-close-stray 1:1 {{/a}}", "template-close-stray 1:13 {{/c}}",
    ])
}

@Test(arguments: ["{{=<%=}}", "{{= = = =}}", "{{=a b c=}}", "{{=<% %>}}"])
func reportsDelimitersThatAreNotTwo(tag: String) {
  #expect(mistakes("\(tag) {{a}}") == ["template-delimiters 1:1 \(tag)"])
}

@Test(arguments: ["{{}}", "{{ }}", "{{#}}", "{{a b}}", "{{> p q}}", "{{{ }}}"])
func reportsATagWithoutOneName(tag: String) {
  #expect(mistakes(tag) == ["template-name 1:1 \(tag)"])
}

@Test func columnsCountScalars() {
  #expect(mistakes("治堵\u{301}𠮷{{/a}}") == ["template-close-stray 1:5 {{/a}}"])
}

@Test func reportsAllMistakesOfAllTemplates() {
  let set = templates("{{/a}}\n{{#b}}", ["p": "{{}}"])
  #expect(
    set.findings.map(\.place.description) == [
      "Templates/main.mustache:1:1", "Templates/main.mustache:2:1", "Templates/p.mustache:1:1",
    ])
}

@Test func findingShowsItsLine() {
  #expect(templates("一\r\n<p>{{/a}}</p>\r\n").findings.first?.excerpt == "<p>{{/a}}</p>")
}

@Test func reportsTextThatIsNotUTF8() {
  let source = TemplateSource(name: "p", file: "p.mustache", bytes: [0xD6, 0xCE])
  #expect(TemplateSet(sources: [source]).findings.map(\.rule) == ["template-encoding"])
}

@Test func aNameThatIsNotUTF8IsReportedToo() {
  let source = TemplateSource(
    name: "a", file: "a.mustache", bytes: Array("{{a".utf8) + [0xBB, 0xAC, 0xA4] + Array("}}".utf8))
  let set = TemplateSet(sources: [source])
  #expect(TemplateChecker(set).findings(in: "a").map(\.rule) == ["unknown-template-name"])
}

@Test func reportsNestingBeyondTheLimitOnce() {
  let deep = String(repeating: "{{#a}}", count: 300) + String(repeating: "{{/a}}", count: 300)
  #expect(mistakes(deep) == ["template-nesting 1:1537 {{#a}}"])
}

@Test(arguments: [
  "{{", "{{{", "{{!", "{{=", "{{=}}", "{{=<% %>", "{{#", "{{/", "{{<p}}{{$a}}", "{{$a}}{{/b}}", "}}{{",
  "{{*}}", "{{>*}}",
  "{{.}}{{..}}{{a.}}{{.a.}}", "{{<p}}{{/p}}{{/p}}", "\r{{#a}}\r", "{{<p}}{{#x}}{{$a}}{{/a}}{{/x}}{{/p}}",
])
func brokenTemplatesNeverTrap(template: String) throws {
  _ = try rendered(template, #"{"a": {"b": 1}}"#, partials: ["p": "{{$a}}{{"])
}

@Test func everyCutOfATemplateIsSafe() throws {
  let whole = Array("{{=[ ]=}}[#a]\n [>p]\n[/a][={{ }}=]{{<p}}{{$x}}\n  一{{{b}}}\n{{/x}}{{/p}}{{!c}}".utf8)
  for length in 0...whole.count {
    _ = try rendered(String(decoding: whole.prefix(length), as: UTF8.self), partials: ["p": "{{$x}}{{/x}}"])
  }
}

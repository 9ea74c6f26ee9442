import Templates
import Testing

@Test func printsTextWithoutTagsAsItIs() throws {
  #expect(try rendered("{单位} {a} }} 进展\n") == "{单位} {a} }} 进展\n")
}

@Test func escapesWhatHTMLGivesAMeaning() throws {
  #expect(try rendered("{{t}}", #"{"t": "<a & \"b\">"}"#) == "&lt;a &amp; &quot;b&quot;&gt;")
}

@Test func tripleBracesPrintTextAsItIs() throws {
  #expect(try rendered("{{{t}}}", #"{"t": "<b>&\""}"#) == "<b>&\"")
}

@Test func ampersandPrintsTextAsItIs() throws {
  #expect(try rendered("{{&t}}", #"{"t": "<b>&\""}"#) == "<b>&\"")
}

@Test(arguments: [
  ("85", "85"), ("-3", "-3"), ("0", "0"), ("1.10", "1.1"), ("1.21", "1.21"), ("2.0", "2"), ("0.5", "0.5"),
  ("9007199254740993", "9007199254740993"), ("true", "true"), ("false", "false"), ("null", ""),
])
func printsScalarsAsJSONDoes(json: String, text: String) throws {
  #expect(try rendered("{{x}}|{{{x}}}|{{&x}}", #"{"x": \#(json)}"#) == "\(text)|\(text)|\(text)")
}

@Test func unknownNamePrintsNothing() throws {
  #expect(try rendered("({{a}}{{{b}}}{{&c}})") == "()")
}

@Test func recordsAndListsPrintNothing() throws {
  #expect(try rendered("({{a}}{{b}})", #"{"a": {"x": 1}, "b": [1, 2]}"#) == "()")
}

@Test func blanksAndLineBreaksInsideATagAreIgnored() throws {
  #expect(try rendered("{{ t }}{{\t&\tt }}{{{ t }}}{{\n t\n}}", #"{"t": "a"}"#) == "aaaa")
}

@Test func valueAloneOnItsLineKeepsTheLine() throws {
  #expect(try rendered("  {{t}}\n  {{{t}}}\n  {{&t}}\n", #"{"t": "a"}"#) == "  a\n  a\n  a\n")
}

@Test func dottedNameFollowsRecords() throws {
  #expect(try rendered("{{a.b.c}}{{{a.b.c}}}{{&a.b.c}}", #"{"a": {"b": {"c": "深"}}}"#) == "深深深")
}

@Test func brokenDottedNamePrintsNothing() throws {
  let data = #"{"a": {"b": {}}, "c": {"n": "外"}, "t": "x"}"#
  #expect(try rendered("({{a.b.c.n}}{{a.x.y}}{{t.length}})", data) == "()")
}

@Test func dottedNameTakesTheInnermostFirstPartAndStaysThere() throws {
  let data = #"{"inner": {"plan": {}}, "plan": {"title": "外"}}"#
  #expect(try rendered("({{#inner}}{{plan.title}}{{/inner}})", data) == "()")
}

@Test func dottedNameIsNeverOneMember() throws {
  #expect(try rendered("({{a.b}})", #"{"a.b": "合", "a": {"b": "分"}}"#) == "(分)")
}

@Test func dotPrintsTheInnermostValue() throws {
  #expect(try rendered("{{.}} {{{.}}} {{&.}}", "\"<a>\"") == "&lt;a&gt; <a> <a>")
}

@Test func leadingDotAsksOnlyTheInnermostRecord() throws {
  let data = #"{"a": {}, "b": {"n": "内"}, "n": "外"}"#
  #expect(try rendered("({{#a}}{{.n}}{{/a}}{{#b}}{{.n}}{{/b}})", data) == "(内)")
}

@Test func namesMayBeChinese() throws {
  #expect(try rendered("{{任务.标题}}", #"{"任务": {"标题": "治堵"}}"#) == "治堵")
}

@Test func bracesInDataAreNotTags() throws {
  #expect(try rendered("{{a}}", #"{"a": "{{b}}", "b": "x"}"#) == "{{b}}")
}

@Test func markOfUTF8AtTheStartIsLeftOut() throws {
  #expect(try rendered("\u{FEFF}{{#a}}\n{{/a}}\nx") == "x")
}

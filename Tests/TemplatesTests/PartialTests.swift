import Templates
import Testing

@Test func partialSeesTheValuesAround() throws {
  let data = #"{"task": {"t": "治堵"}}"#
  #expect(try rendered("{{#task}}{{>p}}{{/task}}", data, partials: ["p": "<{{t}}>"]) == "<治堵>")
}

@Test func missingPartialPrintsNothing() throws {
  #expect(try rendered("({{>nowhere}})") == "()")
}

@Test func partialMayIncludeItself() throws {
  let data = #"{"n": 1, "in": [{"n": 2, "in": [{"n": 3, "in": []}]}]}"#
  #expect(try rendered("{{>p}}", data, partials: ["p": "{{n}}({{#in}}{{>p}}{{/in}})"]) == "1(2(3()))")
}

@Test func inlinePartialAddsNoIndentation() throws {
  #expect(try rendered("  {{a}}  {{> p}}\n", #"{"a": "|"}"#, partials: ["p": "1\n2"]) == "  |  1\n2\n")
}

@Test func partialAloneIndentsEachOfItsLines() throws {
  #expect(try rendered("  {{>p}}\n>", partials: ["p": "1\n2"]) == "  1\n  2>")
  #expect(try rendered(">\n  {{>p}}", partials: ["p": "1\n2\n"]) == ">\n  1\n  2\n")
}

@Test func partialAloneTakesItsLineBreakAway() throws {
  #expect(try rendered("|\r\n{{>p}}\r\n|", partials: ["p": "1"]) == "|\r\n1|")
}

@Test func linesInsideValuesAreNotIndented() throws {
  let partials: KeyValuePairs = ["p": "|\n{{{a}}} {{{a}}}.\n|\n"]
  #expect(
    try rendered("-\n {{>p}}\n-\n", #"{"a": "1\n2"}"#, partials: partials) == "-\n |\n 1\n2 1\n2.\n |\n-\n")
}

@Test func indentationAddsUpThroughPartials() throws {
  let partials: KeyValuePairs = ["a": "1\n  {{>b}}\n2\n", "b": "3\n{{#x}}\n4\n{{/x}}\n5\n"]
  #expect(
    try rendered(" {{>a}}\n", #"{"x": [1, 2]}"#, partials: partials) == " 1\n   3\n   4\n   4\n   5\n 2\n")
}

@Test func inlinePartialInsideAnIndentedOneIsNotIndented() throws {
  #expect(try rendered("  {{>a}}\n", partials: ["a": "x {{>b}}\ny\n", "b": "1\n2"]) == "  x 1\n2\n  y\n")
}

@Test func lineThatBeginsWithATagIsIndentedOnce() throws {
  let partials: KeyValuePairs = ["p": "{{#x}}a\n{{/x}}b\n{{^x}}c{{/x}}{{x}}\n{{! c }}d"]
  #expect(try rendered("  {{>p}}\n", #"{"x": true}"#, partials: partials) == "  a\n  b\n  true\n  d")
  #expect(try rendered("  {{>p}}\n", #"{"x": false}"#, partials: partials) == "  b\n  cfalse\n  d")
}

@Test func blanksInPartialTagsAreIgnored() throws {
  #expect(try rendered("|{{> p }}|", partials: ["p": "="]) == "|=|")
}

@Test func starTakesThePartialsNameFromTheData() throws {
  let data = #"{"kind": {"name": "p"}, "t": "x", "*kind": "q"}"#
  #expect(try rendered("{{>*kind.name}}|{{> * kind.name }}", data, partials: ["p": "<{{t}}>"]) == "<x>|<x>")
}

@Test func nameFromTheDataPushesNothing() throws {
  let data = #"{"a": {"v": "内"}, "b": {"name": "p", "v": "外"}}"#
  #expect(try rendered("{{#a}}{{>*b.name}}{{/a}}", data, partials: ["p": "{{v}}"]) == "内")
}

@Test func unknownDynamicPartialPrintsNothing() throws {
  #expect(try rendered("({{>*a}}{{>*b}}{{>**a}})", #"{"a": "q"}"#, partials: ["p": "x"]) == "()")
}

@Test func dynamicPartialAloneIsIndented() throws {
  let template = "|\r\n {{>*a}}\r\n|"
  #expect(try rendered(template, #"{"a": "p"}"#, partials: ["p": "1\n2\n"]) == "|\r\n 1\n 2\n|")
}

@Test func dynamicPartialMayIncludeItself() throws {
  let data = #"{"t": "p", "n": 1, "in": [{"n": 2, "in": []}]}"#
  #expect(try rendered("{{>*t}}", data, partials: ["p": "{{n}}<{{#in}}{{>*t}}{{/in}}>"]) == "1<2<>>")
}

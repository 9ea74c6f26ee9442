import Templates
import Testing

@Test func sectionTagsAloneTakeTheirLinesAway() throws {
  #expect(try rendered("a\n{{#x}}\nb\n{{/x}}\nc", #"{"x": true}"#) == "a\nb\nc")
}

@Test func indentedTagsAloneTakeTheirLinesAway() throws {
  #expect(try rendered("a\n  {{^x}}\nb\n\t{{/x}}  \nc\n") == "a\nb\nc\n")
}

@Test func linesMayEndWithCarriageReturns() throws {
  #expect(try rendered("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc", #"{"x": true}"#) == "a\r\nb\r\nc")
  #expect(try rendered("|\r\n{{! c }}\r\n{{=@ @=}}\r\n|") == "|\r\n|")
}

@Test func tagAloneOnTheFirstLineTakesItAway() throws {
  #expect(try rendered("  {{#x}}\na{{/x}}\nb", #"{"x": true}"#) == "a\nb")
}

@Test func tagAloneOnTheLastLineTakesItAway() throws {
  #expect(try rendered("a{{#x}}\nb\n  {{/x}}", #"{"x": true}"#) == "a\nb\n")
}

@Test func twoTagsOnALineKeepIt() throws {
  #expect(try rendered(" {{#x}}1{{/x}}\n {{#x}}{{/x}}\n", #"{"x": true}"#) == " 1\n \n")
}

@Test func blanksAroundInlineSectionsStay() throws {
  #expect(try rendered(" | {{#x}}\t|\t{{/x}} | \n", #"{"x": true}"#) == " | \t|\t | \n")
  #expect(try rendered(" | {{#x}} {{! c\n }}\n {{/x}} | \n", #"{"x": true}"#) == " |  \n  | \n")
}

@Test func commentsPrintNothing() throws {
  #expect(try rendered("1{{! {{x {} # }}2{{!\n 多行\n}}3") == "123")
}

@Test func commentsAloneTakeTheirLinesAway() throws {
  #expect(try rendered("a\n  {{! 一 }}\nb\n{{!\n 二\n}}\nc\n") == "a\nb\nc\n")
}

@Test func inlineCommentKeepsTheBlanksAround() throws {
  #expect(try rendered("  1 {{! c }}\n2 {{! c }} 3") == "  1 \n2  3")
}

@Test func delimitersMayBeChanged() throws {
  #expect(try rendered("{{=<% %>=}}<%a%>{{a}}<%={{ }}=%>{{a}}", #"{"a": 1}"#) == "1{{a}}1")
}

@Test func delimitersMayBeOneSignForBothSides() throws {
  #expect(try rendered("{{= | | =}}|#a|.|b|.|/a|", #"{"a": true, "b": 2}"#) == ".2.")
}

@Test func delimitersMayBeSignsOfPatterns() throws {
  #expect(try rendered("({{=[ ]=}}[a][&a])", #"{"a": "."}"#) == "(..)")
}

@Test func delimiterTagAloneTakesItsLineAway() throws {
  #expect(try rendered("a\n  {{=@ @=}}\nb {{a}}") == "a\nb {{a}}")
}

@Test func delimiterTagMayHoldManyBlanks() throws {
  #expect(try rendered("|{{= @   @ =}}|") == "||")
}

@Test func delimitersStayWithinTheirTemplate() throws {
  let partials: KeyValuePairs = ["p": "{{a}}{{=| |=}}|a|"]
  #expect(try rendered("{{>p}}{{a}}|a|{{=< >=}}<>p>", #"{"a": 1}"#, partials: partials) == "111|a|11")
}

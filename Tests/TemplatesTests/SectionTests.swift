import Templates
import Testing

@Test(arguments: ["true", "0", "1", "\"\"", "\"x\"", "{}", "[0]", "[false]"])
func sectionOverWhatIsNotFalsyIsPrinted(json: String) throws {
  #expect(try rendered("({{#x}}是{{/x}}{{^x}}否{{/x}})", #"{"x": \#(json)}"#) == "(是)")
}

@Test(arguments: ["false", "null", "[]"])
func sectionOverAFalsyValueIsLeftOut(json: String) throws {
  #expect(try rendered("({{#x}}是{{/x}}{{^x}}否{{/x}})", #"{"x": \#(json)}"#) == "(否)")
}

@Test func sectionOverAnUnknownNameIsLeftOut() throws {
  #expect(try rendered("({{#x}}是{{/x}}{{^x}}否{{/x}})") == "(否)")
}

@Test func sectionOverARecordSearchesItFirst() throws {
  let data = #"{"task": {"title": "内"}, "title": "外", "number": 3}"#
  #expect(try rendered("{{#task}}{{title}}{{number}}{{/task}}{{title}}", data) == "内3外")
}

@Test func nullMemberHidesAnOuterOne() throws {
  let data = #"{"task": {"problem": null}, "problem": "外"}"#
  #expect(try rendered("({{#task}}{{problem}}{{/task}})", data) == "()")
}

@Test func sectionOverAListIsPrintedForEachElement() throws {
  let data = #"{"tasks": [{"n": 1}, {"n": 2}, {"n": 3}]}"#
  #expect(try rendered("{{#tasks}}<{{n}}>{{/tasks}}", data) == "<1><2><3>")
}

@Test func dotPrintsEachElement() throws {
  let data = #"{"x": ["<", 2, 1.50, true]}"#
  #expect(
    try rendered("{{#x}}({{.}}){{/x}} {{#x}}({{{.}}}){{/x}} {{#x}}({{&.}}){{/x}}", data)
      == "(&lt;)(2)(1.5)(true) (<)(2)(1.5)(true) (<)(2)(1.5)(true)")
}

@Test func listsOfListsAreWalkedByDot() throws {
  #expect(try rendered("{{#x}}[{{#.}}{{.}}{{/.}}]{{/x}}", #"{"x": [[1, 2], [], ["三"]]}"#) == "[12][][三]")
}

@Test func dotSectionWalksAListAtTheRoot() throws {
  #expect(try rendered("{{#.}}{{n}};{{/.}}", #"[{"n": 1}, {"n": 2}]"#) == "1;2;")
}

@Test func allOuterRecordsAreInReach() throws {
  let data = #"{"a": [{"x": 1, "b": [{"y": 2, "c": [{"z": 3}, {"z": 4}]}]}]}"#
  #expect(try rendered("{{#a}}{{#b}}{{#c}}{{x}}{{y}}{{z}} {{/c}}{{/b}}{{/a}}", data) == "123 124 ")
}

@Test func sectionOverATextHasItAsDot() throws {
  #expect(try rendered("{{#a}}{{.}}={{a}}{{/a}}", #"{"a": "x"}"#) == "x=x")
}

@Test func textIsNotAList() throws {
  #expect(try rendered("{{#a}}一次{{/a}}", #"{"a": "abc"}"#) == "一次")
}

@Test func sameSectionMayNest() throws {
  #expect(try rendered("{{#a}}1{{#a}}2{{/a}}3{{/a}}", #"{"a": true}"#) == "123")
  #expect(try rendered("{{^a}}1{{^a}}2{{/a}}3{{/a}}") == "123")
}

@Test func dottedSectionFollowsRecords() throws {
  let template = "{{#a.b}}是{{/a.b}}{{^a.b}}否{{/a.b}}"
  #expect(try rendered(template, #"{"a": {"b": true}}"#) == "是")
  #expect(try rendered(template, #"{"a": {"b": false}}"#) == "否")
  #expect(try rendered(template, #"{"a": {}}"#) == "否")
}

@Test func invertedSectionPushesNothing() throws {
  #expect(try rendered("{{#a}}{{^b}}{{.}}{{/b}}{{/a}}", #"{"a": "x"}"#) == "x")
}

@Test func blanksInSectionTagsAreIgnored() throws {
  #expect(try rendered("|{{# a }}={{/ a }}|{{^ b }}={{/\tb }}|", #"{"a": true}"#) == "|=|=|")
}

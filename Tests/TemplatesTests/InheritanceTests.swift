import Templates
import Testing

@Test func blockPrintsItsDefault() throws {
  let data = #"{"a": "<x>", "b": {"c": "y"}}"#
  #expect(try rendered("{{$t}}缺省 {{a}}{{{a}}}{{/t}}\n", data) == "缺省 &lt;x&gt;<x>\n")
  #expect(try rendered("{{$t}}{{#b}}{{c}}{{/b}}{{^z}}无{{/z}}{{/t}}", data) == "y无")
}

@Test func parentPrintsDefaultsOfWhatIsNotReplaced() throws {
  let frame = "{{$a}}甲{{/a}}、{{$b}}乙{{/b}}"
  #expect(try rendered("{{<f}}{{$b}}丙{{/b}}{{/f}}", partials: ["f": frame]) == "甲、丙")
  #expect(try rendered("{{>f}}|{{<f}}{{/f}}", partials: ["f": frame]) == "甲、乙|甲、乙")
}

@Test func dataDoesNotReplaceBlocks() throws {
  let data = #"{"a": "数据"}"#
  #expect(try rendered("{{<f}}{{/f}}", data, partials: ["f": "{{$a}}缺省{{/a}}"]) == "缺省")
  #expect(try rendered("{{<f}}{{$a}}新{{/a}}{{/f}}", data, partials: ["f": "{{$a}}缺省{{/a}}"]) == "新")
}

@Test func eachParentTagHasItsOwnArguments() throws {
  let template = "{{<f}}{{$a}}1{{/a}}{{/f}} {{<f}}{{$a}}2{{/a}}{{/f}} {{<f}}{{/f}}"
  #expect(try rendered(template, partials: ["f": "|{{$a}}0{{/a}}{{$b}}x{{/b}}|"]) == "|1x| |2x| |0x|")
}

@Test func textInsideAParentTagIsLeftOut() throws {
  let template = "{{<f}} 多余 {{x}}{{$a}}1{{/a}} 多余\n{{! c }}{{/f}}"
  #expect(try rendered(template, #"{"x": 5}"#, partials: ["f": "({{$a}}0{{/a}})"]) == "(1)")
}

@Test func outermostArgumentWins() throws {
  let partials: KeyValuePairs = [
    "child": "{{<middle}}{{$a}}子{{/a}}{{/middle}}", "middle": "{{<top}}{{$a}}中{{/a}}{{/top}}",
    "top": "{{$a}}顶{{/a}}",
  ]
  #expect(try rendered("{{<child}}{{$a}}外{{/a}}{{/child}}", partials: partials) == "外")
  #expect(try rendered("{{<child}}{{/child}}", partials: partials) == "子")
  #expect(try rendered("{{<top}}{{/top}}", partials: partials) == "顶")
}

@Test func argumentsReachParentsInsideDefaults() throws {
  let partials: KeyValuePairs = [
    "p": "{{$a}}a{{/a}} {{$b}}{{<q}}{{/q}}{{/b}}", "q": "{{$a}}qa{{/a}} {{<p}}{{$b}}止{{/b}}{{/p}}",
  ]
  #expect(try rendered("{{<p}}{{$a}}新{{/a}}{{/p}}", partials: partials) == "新 新 新 止")
}

@Test func argumentsReachPartialsOfTheParent() throws {
  let partials: KeyValuePairs = ["f": "{{>head}}", "head": "<title>{{$t}}{{/t}}</title>"]
  #expect(try rendered("{{<f}}{{$t}}首页{{/t}}{{/f}}", partials: partials) == "<title>首页</title>")
}

@Test func argumentIsRenderedWhereTheBlockStands() throws {
  let data = #"{"fruit": "外", "in": {"fruit": "内"}}"#
  let template = "{{<f}}{{$a}}是{{fruit}}{{/a}}{{/f}}"
  #expect(try rendered(template, data, partials: ["f": "{{#in}}{{$a}}{{/a}}{{/in}}"]) == "是内")
}

@Test func blockInItsOwnArgumentPrintsThatDefault() throws {
  let template = "{{<f}}{{$a}}[{{$a}}内{{/a}}]{{/a}}{{/f}}"
  #expect(try rendered(template, partials: ["f": "{{$a}}外{{/a}}"]) == "[内]")
}

@Test func parentMayBeNamedByTheData() throws {
  let template = "{{<*kind}}{{$a}}1{{/a}}{{/*kind}}"
  #expect(try rendered(template, #"{"kind": "f"}"#, partials: ["f": "({{$a}}0{{/a}})"]) == "(1)")
}

@Test func missingParentPrintsNothing() throws {
  #expect(try rendered("({{<f}}{{$a}}1{{/a}}{{/f}})") == "()")
}

@Test func delimitersOfTheChildDoNotReachTheParent() throws {
  let template = "{{=[ ]=}}[<f][$a][x][/a][/f]"
  #expect(try rendered(template, #"{"x": 1}"#, partials: ["f": "{{$a}}{{/a}}[x]"]) == "1[x]")
}

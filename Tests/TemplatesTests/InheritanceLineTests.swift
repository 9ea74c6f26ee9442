import Templates
import Testing

@Test func parentPairAloneTakesItsLineAwayAndIndents() throws {
  #expect(try rendered("上\n  {{<f}}{{/f}}\n下\n", partials: ["f": "一\n二\n"]) == "上\n  一\n  二\n下\n")
}

@Test func parentPairOverSeveralLinesLeavesNoLines() throws {
  let template = "{{<f}}\n  {{$a}}1{{/a}}\n\n  {{$b}}2{{/b}}\n{{/f}}\n尾\n"
  #expect(try rendered(template, partials: ["f": "{{$a}}{{/a}}{{$b}}{{/b}}\n"]) == "12\n尾\n")
}

@Test func inlineParentKeepsItsLine() throws {
  #expect(try rendered("a {{<f}}{{/f}} b\n", partials: ["f": "一"]) == "a 一 b\n")
}

@Test func lineBreakBehindAnArgumentsOpeningTagIsLeftOut() throws {
  let template = "{{<f}}{{$a}}\n一\n\n二\n{{/a}}{{/f}}"
  #expect(try rendered(template, partials: ["f": "{{$a}}缺省{{/a}}"]) == "一\n\n二\n")
}

@Test func argumentTakesTheIndentationOfItsNewPlace() throws {
  #expect(try rendered("{{<f}}{{$a}}新{{/a}}{{/f}}", partials: ["f": "上\n  {{$a}}旧{{/a}}\n下"]) == "上\n  新\n下")
}

@Test func everyLineOfAnArgumentIsIndented() throws {
  let template = "{{<f}}{{$a}}\n一\n二{{/a}}\n{{/f}}\n"
  #expect(try rendered(template, partials: ["f": "上\n  {{$a}}{{/a}}\n下\n"]) == "上\n  一\n  二\n下\n")
}

@Test func argumentLosesTheIndentationOfItsOldPlace() throws {
  let template = "{{<f}}{{$a}}\n    一\n      二\n{{/a}}{{/f}}\n"
  #expect(
    try rendered(template, partials: ["f": "上\n  {{$a}}\n  {{/a}}\n下\n"]) == "上\n  一\n    二\n下\n")
}

@Test func argumentTakesTheIndentationOfTheDefault() throws {
  let template = "{{<f}}{{$a}}\n一\n二\n{{/a}}{{/f}}\n"
  #expect(
    try rendered(template, partials: ["f": "上\n{{$a}}\n  缺省\n{{/a}}\n下\n"]) == "上\n  一\n  二\n下\n")
}

@Test func nestedBlockIsIndentedWithinItsBlock() throws {
  let partials: KeyValuePairs = [
    "middle": "{{<top}}{{$a}}\n  一\n  {{$b}}\n    二\n  {{/b}}\n{{/a}}{{/top}}\n", "top": "{{$a}}缺省{{/a}}",
  ]
  #expect(try rendered("{{<middle}}{{$b}}\n三\n{{/b}}{{/middle}}\n", partials: partials) == "一\n  三\n")
  #expect(try rendered("{{<middle}}{{/middle}}\n", partials: partials) == "一\n  二\n")
}

@Test func defaultKeepsItsLinesAsTheyAre() throws {
  #expect(try rendered("上\n{{$a}}\n    一\n  二\n{{/a}}\n下\n") == "上\n    一\n  二\n下\n")
  #expect(try rendered("上\n  {{$a}}一{{/a}}\n下\n") == "上\n  一\n下\n")
}

@Test func emptyBlockAloneLeavesNoLine() throws {
  #expect(try rendered("上\n  {{$a}}{{/a}}\n下\n") == "上\n下\n")
  #expect(try rendered("上\n  {{$a}}\n  {{/a}}\n下\n") == "上\n下\n")
}

@Test func inlineArgumentEndsTheLineOfABlockWithItsOwnLines() throws {
  let template = "{{<f}}{{$a}}一{{/a}}{{/f}}"
  #expect(try rendered(template, partials: ["f": "{{$a}}\n  x\n{{/a}}\n下"]) == "  一\n下")
}

@Test func blockInsideALineTakesAnArgumentWithinIt() throws {
  let template = "{{<f}}{{$a}}新{{/a}}{{/f}}"
  #expect(try rendered(template, partials: ["f": "<p>{{$a}}旧{{/a}}</p>\n"]) == "<p>新</p>\n")
}

@Test func argumentInAnIndentedParentIsIndentedByBoth() throws {
  let template = "  {{<f}}{{$a}}\n一\n二\n{{/a}}{{/f}}\n"
  #expect(try rendered(template, partials: ["f": "上\n {{$a}}{{/a}}\n"]) == "  上\n   一\n   二\n")
}

@Test func argumentWithinALineIsNotIndentedThere() throws {
  let template = "  {{<f}}{{$a}}一{{/a}}{{/f}}\n"
  #expect(try rendered(template, partials: ["f": "x {{$a}}{{/a}}\ny\n"]) == "  x 一\n  y\n")
}

@Test func partialInAnArgumentIsIndentedFromTheNewPlace() throws {
  let template = "{{<f}}{{$a}}\n      {{>p}}\n{{/a}}{{/f}}"
  #expect(try rendered(template, partials: ["f": " {{$a}}\n {{/a}}\n", "p": "一\n二\n"]) == " 一\n 二\n")
}

@Test func blockLinesMayEndWithCarriageReturns() throws {
  let template = "{{<f}}{{$a}}\r\n    一\r\n{{/a}}{{/f}}\r\n"
  #expect(try rendered(template, partials: ["f": "上\r\n  {{$a}}\r\n  {{/a}}\r\n"]) == "上\r\n  一\r\n")
}

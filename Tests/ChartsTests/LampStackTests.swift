import Charts
import Markup
import Testing

@Suite struct LampStackTests {
  @Test func stacksTheLampsWithTheirCounts() {
    let counts: [Tone: Int] = [.done: 3, .green: 14, .yellow: 5, .red: 4, .grey: 2]
    expectGolden("lamps", LampStack(ChartWords(id: "l", title: "28项任务亮灯"), counts: counts).node())
  }

  @Test func keepsOneInManyVisible() {
    let counts: [Tone: Int] = [.done: 1, .green: 9_998, .red: 1]
    expectGolden("lamps-one-in-many", LampStack(ChartWords(id: "l", title: "亮灯"), counts: counts).node())
  }

  @Test func wrapsTheLegendOnANarrowScreen() {
    let counts: [Tone: Int] = [.done: 12, .green: 140, .yellow: 55, .red: 41, .grey: 20]
    let stack = LampStack(ChartWords(id: "l", title: "Lamps", language: .en), counts: counts, width: 280)
    expectGolden("lamps-narrow-en", stack.node())
  }

  @Test func saysThatThereIsNoTask() {
    expectGolden("lamps-none", LampStack(ChartWords(id: "l", title: "亮灯"), counts: [:]).node())
  }

  @Test func tellsOneInManyFromNoneAndFromAll() {
    let stack = LampStack(ChartWords(id: "l"), counts: [.done: 1, .green: 9_999])
    #expect(stack.summary == "共10000项：完成 1/10000 (0.01%)，绿灯 9999/10000 (99.99%)。")
  }

  @Test func leavesTheSharesToTheTooltipsWhereTheyWouldTakeAnotherRow() {
    let counts: [Tone: Int] = [.done: 3, .green: 14, .yellow: 5, .red: 4, .grey: 2]
    let words = ChartWords(id: "l", title: "28项任务亮灯")
    let wide = Markup(LampStack(words, counts: counts, width: 640).node()).string
    let narrow = Markup(LampStack(words, counts: counts, width: 340).node()).string
    #expect(wide.contains(">绿灯 14 (50%)</text>"))
    #expect(narrow.contains(">绿灯 14</text>"))
  }

  @Test func drawsADifferentShapeForEachLamp() {
    let row = Tone.allCases.enumerated().map { index, tone -> Node in
      .element("g", [Attribute("transform", "translate(\(index * 30) 0)")], [LampGlyph(tone).node(size: 28)])
    }
    expectGolden("lamp-glyphs", .element("svg", [Attribute("width", 210), Attribute("height", 28)], row))
  }
}

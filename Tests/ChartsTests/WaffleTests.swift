import Charts
import Markup
import Testing

@Suite struct WaffleTests {
  private static let tones: [Tone] = [.green, .green, .yellow, .done, .green, .red, .green, .grey]

  private func cells(_ count: Int, links: Bool = false) -> [Waffle.Cell] {
    (0..<count).map { index in
      Waffle.Cell(
        "\(index + 1) 打通断头路", WaffleTests.tones[(index * 5 + index / 7) % 8],
        href: links ? "../tasks/\(index + 1)/index.html" : nil)
    }
  }

  @Test func drawsATaskACellByLamp() {
    let chart = Waffle(ChartWords(id: "w", title: "28项任务亮灯"), cells: cells(28), width: 640)
    expectGolden("waffle", chart.node())
  }

  @Test func keepsTheOrderOfTheNumbersWithLinks() {
    let chart = Waffle(
      ChartWords(id: "w", title: "28项任务亮灯"), cells: cells(28, links: true), order: .given, width: 340)
    expectGolden("waffle-340-links", chart.node())
  }

  @Test func wrapsOnANarrowScreen() {
    let words = ChartWords(id: "w", title: "Tasks by lamp", language: .en)
    expectGolden("waffle-300-en", Waffle(words, cells: cells(100), width: 300).node())
  }

  @Test func holdsAThousandCells() {
    expectGolden(
      "waffle-1000", Waffle(ChartWords(id: "w", title: "任务"), cells: cells(1000), width: 640).node())
  }

  @Test func saysHowManyCellsAreNotDrawn() {
    let chart = Waffle(ChartWords(id: "w", title: "任务"), cells: cells(1500), width: 300)
    expectGolden("waffle-1500-300", chart.node())
  }

  @Test func drawsOneCell() {
    expectGolden("waffle-one", Waffle(ChartWords(id: "w", title: "任务"), cells: cells(1)).node())
  }

  @Test func saysThatThereIsNoTask() {
    expectGolden("waffle-empty", Waffle(ChartWords(id: "w", title: "任务"), cells: []).node())
  }

  @Test func isAGroupWhenItHoldsLinks() {
    let chart = Waffle(ChartWords(id: "w", title: "任务"), cells: cells(3, links: true))
    #expect(Markup(chart.node()).string.contains("role=\"group\""))
  }

  @Test func drawsACellForEachTask() {
    let picture = Markup(Waffle(ChartWords(id: "w", title: "任务"), cells: cells(28)).node()).string
    #expect(picture.split(separator: "<rect").count - 1 == 28)
  }

  @Test func namesTheCountsAndShares() {
    let cells = [Waffle.Cell("甲", .red), Waffle.Cell("乙", .done), Waffle.Cell("丙", .red)]
    let chart = Waffle(ChartWords(id: "w"), cells: cells)
    #expect(chart.summary == "共3项：完成 1/3 (33.3%)，红灯 2/3 (66.7%)。")
    #expect(chart.table.rows == [["乙", "完成"], ["甲", "红灯"], ["丙", "红灯"]])
  }
}

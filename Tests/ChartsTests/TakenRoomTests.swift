import Testing

@testable import Charts

@Suite struct TakenRoomTests {
  private func box(_ left: Double, _ right: Double, _ top: Double, _ bottom: Double) -> TextBox {
    TextBox(left: left, right: right, top: top, bottom: bottom)
  }

  @Test func findsWhatAnyOfTheBoxesOverlaps() {
    var state: UInt64 = 7
    func number(_ limit: UInt64) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double((state >> 33) % limit) - 40
    }
    func random() -> TextBox {
      let (left, top) = (number(900), number(600))
      return box(left, left + number(140) + 40, top, top + number(100) + 40)
    }
    let boxes = (0..<40).map { _ in random() }
    let taken = TakenRoom(boxes)
    for _ in 0..<2_000 {
      let new = random()
      #expect(taken.touches(new) == boxes.contains { $0.overlaps(new) })
    }
  }

  @Test func takesBoxesThatAreNoPartOfThePicture() {
    var taken = TakenRoom([box(-.infinity, .infinity, 0, 10), box(.nan, .nan, .nan, .nan)])
    #expect(taken.touches(box(5, 6, 5, 6)))
    taken.take(box(0, 1, 1e300, 1e301))
    #expect(!taken.touches(box(5, 6, 50, 60)))
  }

  @Test func manyLyingBarsAreDrawn() {
    let categories = (0..<5_000).map { "类\($0)" }
    let values = categories.indices.map { Double($0 % 97) as Double? }
    let series = (0..<6).map { ColumnChart.Series("组\($0)", values) }
    let chart = ColumnChart(
      ChartWords(id: "many", title: "多"), categories: categories, series: series, isLying: true)
    #expect(chart.drawing().height > 5_000)
  }
}

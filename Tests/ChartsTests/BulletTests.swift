import Charts
import Markup
import Testing

@Suite struct BulletTests {
  @Test func showsValueTargetBaselineAndSchedule() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "路网密度", unit: "km/km²"), actual: 6.1, goal: .atLeast(7), baseline: 5.4,
      scheduled: 6.2)
    expectGolden("bullet-at-least", bullet.node())
  }

  @Test func drawsAtTheWidthOfPhonesAndColumns() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "路网密度", unit: "km/km²"), actual: 6.1, goal: .atLeast(7), baseline: 5.4,
      scheduled: 6.2, width: 340)
    expectGolden("bullet-340", bullet.node())
  }

  @Test func tintsTheLowEndForAtMost() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "投诉率", unit: "%"), actual: 4.2, goal: .atMost(3), baseline: 8)
    expectGolden("bullet-at-most", bullet.node())
  }

  @Test func tintsTheMiddleForBetween() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "绿地率", unit: "%"), actual: 36, goal: .between(40, 35), width: 280)
    expectGolden("bullet-between-narrow", bullet.node())
  }

  @Test func scalesLargeNumbersByWan() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "投资", unit: "万元"), actual: 123_456, goal: .atLeast(500_000),
      scheduled: 250_000)
    expectGolden("bullet-large", bullet.node())
  }

  @Test func printsNoHeadingOfTheUnitThatItsNumbersChanged() {
    let bullet = Bullet(ChartWords(id: "b", unit: "万元"), actual: 123_456, goal: .atLeast(500_000))
    #expect(!String(decoding: bullet.standalone(), as: UTF8.self).contains("单位"))
  }

  @Test func drawsNegativeValuesFromZero() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "Growth", unit: "%", language: .en), actual: -2.4, goal: .atLeast(1.5),
      baseline: -3)
    expectGolden("bullet-negative-en", bullet.node())
  }

  @Test func showsTheTargetWithoutAReading() {
    expectGolden(
      "bullet-no-reading",
      Bullet(ChartWords(id: "b", title: "路网密度", unit: "公里"), actual: nil, goal: .atLeast(7)).node())
  }

  private let grades = [
    Bullet.Band("差", upTo: 5), Bullet.Band("中", upTo: 6.5), Bullet.Band("良"),
  ]

  @Test func shadesTheBandsDarkestFarthestFromTheGoal() {
    let bullet = Bullet(
      ChartWords(id: "b", title: "路网密度", unit: "km/km²"), actual: 6.1, goal: .atLeast(7), baseline: 5.4,
      scheduled: 6.2, bands: grades)
    expectGolden("bullet-bands", bullet.node())
  }

  @Test func shadesTheBandsTheOtherWayForAtMost() {
    let bands = [Bullet.Band("good", upTo: 3), Bullet.Band("fair", upTo: 6), Bullet.Band("poor", upTo: 10)]
    let bullet = Bullet(
      ChartWords(id: "b", title: "Complaints", unit: "%", language: .en), actual: 4.2, goal: .atMost(3),
      bands: bands, width: 300)
    expectGolden("bullet-bands-at-most-en", bullet.node())
  }

  @Test func namesTheBandOfTheValue() {
    let bullet = Bullet(ChartWords(id: "b"), actual: 6.1, goal: .atLeast(7), bands: grades.reversed())
    #expect(bullet.summary == "现值 6.1（中），目标 ≥ 7，还差 0.9。")
    #expect(bullet.table.rows.suffix(3) == [["差（上限）", "5"], ["中（上限）", "6.5"], ["良（上限）", ""]])
  }

  @Test(arguments: [
    (Goal.atLeast(7), 6.0, 1.0), (.atMost(3), 4.5, 1.5), (.between(9, 5), 4, 1), (.atLeast(7), 8, 0),
  ])
  func measuresTheDistanceByDirection(goal: Goal, value: Double, distance: Double) {
    #expect(goal.distance(from: value) == distance)
  }
}

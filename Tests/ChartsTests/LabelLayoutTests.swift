import Testing

@testable import Charts

@Suite struct LabelLayoutTests {
  private func across(_ names: [String], step: Double) -> [LabelLayout.Label] {
    let middles = names.indices.map { (Double($0) + 0.5) * step }
    return LabelLayout.across(
      names, middles: middles, step: step, within: step * Double(names.count), size: 12)
  }

  @Test func keepsLabelsThatFit() {
    #expect(across(["规划", "建设"], step: 60).map(\.lines) == [["规划"], ["建设"]])
  }

  @Test func wrapsWhereThreeLettersFit() {
    #expect(across(["城市管理综合执法局", "财政局"], step: 60).map(\.lines) == [["城市管理", "综合执法", "局"], ["财政局"]])
  }

  @Test func staggersWhereTwoStepsHoldALabel() {
    #expect(across(["甲", "10月12日", "乙", "丙"], step: 34).map(\.row) == [0, 1, 0, 1])
  }

  @Test func shortensTheThirdLineAtLast() {
    let labels = across(["住房和城乡建设交通委员会办公室", "财政局"], step: 48)
    #expect(labels[0].lines == ["住房和", "城乡建", "设交…"])
  }

  @Test func dropsAllButEveryNth() {
    let labels = across((1...60).map { "第\($0)片区" }, step: 10)
    #expect(labels.map(\.middle).prefix(2) == [5, 65])
  }

  @Test(arguments: [4.0, 10, 20, 34, 48, 60, 120])
  func neverLetsTwoLabelsTouch(step: Double) {
    let labels = across((0..<24).map { String(repeating: "长标签", count: $0 % 13 + 1) }, step: step)
    for row in 0...1 {
      let boxes = labels.filter { $0.row == row }
        .map { ($0.middle - $0.width(size: 12) / 2, $0.middle + $0.width(size: 12) / 2) }
      #expect(zip(boxes, boxes.dropFirst()).allSatisfy { $0.1 <= $1.0 })
      #expect(boxes.allSatisfy { $0.0 >= 0 && $0.1 <= step * 24 })
    }
  }

  @Test func breaksNoLineBeforeAClosingMark() {
    #expect(LabelLayout.lines(of: "治堵，治脏，治污", width: 36, size: 12, most: 4) == ["治堵，", "治脏，", "治污"])
  }

  @Test func breaksLatinAtSpaces() {
    #expect(
      LabelLayout.lines(of: "road network density", width: 60, size: 12, most: 3)
        == ["road", "network", "density"])
  }
}

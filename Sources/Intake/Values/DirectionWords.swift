internal import Model

/// Words for a direction, as tables of indicators write them.
enum DirectionWords {
  static func direction(_ word: String) -> Indicator.Direction? {
    let word = HeaderText.normalised(word)
    return words.first { $0.1.contains(word) }?.0
  }

  private static let words: [(Indicator.Direction, Set<String>)] = [
    (
      .atLeast,
      [
        "atleast", "不低于", "不少于", "≥", ">=", "越高越好", "正向", "正向指标", "上升", "提高", "higherisbetter", "higher",
        "high",
        "bigger", "up", "increase", "maximise",
      ]
    ),
    (
      .atMost,
      [
        "atmost", "不高于", "不超过", "≤", "<=", "越低越好", "逆向", "逆向指标", "负向", "下降", "降低", "lowerisbetter", "lower",
        "low",
        "smaller", "down", "decrease", "minimise",
      ]
    ),
    (.between, ["between", "区间", "范围内", "range"]),
  ]
}

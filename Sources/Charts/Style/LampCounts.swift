import Markup

/// How many tasks show each lamp, and how that is said.
struct LampCounts {
  private var counts: [Tone: Int]
  /// The number of all tasks.
  let total: Int

  /// Counts given for lamps; a negative one counts as 0.
  init(_ counts: [Tone: Int]) {
    self.counts = counts.filter { $0.value > 0 }
    total = self.counts.values.reduce(0) { sum, count in
      let (sum, isTooLarge) = sum.addingReportingOverflow(count)
      return isTooLarge ? .max : sum
    }
  }

  /// Counts the lamps of tasks.
  init(_ tones: [Tone]) {
    self.init(Dictionary(tones.map { ($0, 1) }, uniquingKeysWith: +))
  }

  /// The number of tasks that show a lamp.
  subscript(tone: Tone) -> Int { counts[tone] ?? 0 }

  /// The lamps that occur, in their order.
  var shown: [Tone] { Tone.allCases.filter { self[$0] > 0 } }

  /// The share of a lamp, 0…1.
  func share(_ tone: Tone) -> Double { total > 0 ? Double(self[tone]) / Double(total) : 0 }

  /// The share of a lamp in percent, 17.9, with as many digits as tell one in many from none and from all.
  func percent(_ tone: Tone) -> String {
    let share = share(tone)
    let isWhole = share == 0 || share == 1
    let texts = (1...6).lazy.map { DecimalText.text(share * 100, decimals: $0) }
    return texts.first { isWhole || ($0 != "0" && $0 != "100") } ?? "0"
  }

  /// A key for each lamp that occurs: 红灯 5 (17.9%), or 红灯 5.
  func keys(in language: ChartLanguage, withShares: Bool = true) -> [Legend.Key] {
    shown.map { tone in
      let text = "\(tone.word(in: language)) \(self[tone])"
      return Legend.Key(withShares ? text + " (\(percent(tone))%)" : text, .lamp(tone))
    }
  }

  /// 红灯 5/28 (17.9%): a lamp with its count, the number of all and its share.
  func text(_ tone: Tone, in language: ChartLanguage) -> String {
    "\(tone.word(in: language)) \(self[tone])/\(total) (\(percent(tone))%)"
  }

  /// The number of tasks, then the count and share of each lamp that occurs, in one sentence.
  func summary(in language: ChartLanguage) -> String {
    guard total > 0 else { return language.pick("没有任务。", "No tasks.") }
    let parts = shown.map { text($0, in: language) }
    return language.pick(
      "共\(total)项：" + parts.joined(separator: "，") + "。",
      "\(total) in all: " + parts.joined(separator: ", ") + ".")
  }
}

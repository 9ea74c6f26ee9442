import Dates
import Diagnostics
import Model
import Narrative
import Testing

/// What holds for the text of every programme, in every month, about every subject.
struct PropertyTests {
  @Test(arguments: 0..<12 as Range<UInt64>)
  func textIsWellFormed(_ seed: UInt64) throws {
    try forEveryBriefing(seed) { _, narrative, language in
      for paragraph in narrative.paragraphs {
        for blot in Self.blots[language, default: []] where paragraph.contains(blot) {
          Issue.record("“\(blot)” in: \(paragraph)")
        }
        #expect(paragraph.first.map { !"，。；：、,.;: ".contains($0) } == true, "\(paragraph)")
        #expect(paragraph.hasSuffix(language == .zh ? "。" : "."), "\(paragraph)")
        #expect(!Self.countsNothing(paragraph), "\(paragraph)")
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func everyCountIsAFigure(_ seed: UInt64) throws {
    try forEveryBriefing(seed) { figures, narrative, language in
      guard language == .zh, let first = narrative.summary.first, !figures.rollup.tasks.isEmpty else {
        return
      }
      let tally = figures.rollup.tally
      let words: [(String, Lamp)] = [
        ("绿灯", .green), ("黄灯", .yellow), ("红灯", .red), ("暂无月报", .grey), ("已完成", .done),
      ]
      let sentence = first.prefix { $0 != "。" }
      for (word, lamp) in words where tally[lamp] > 0 && tally[lamp] < tally.total {
        #expect(sentence.contains("\(word)\(tally[lamp])项"), "\(sentence)")
      }
      #expect(sentence.contains("\(tally.total)项任务"))
      #expect(
        narrative.decisions?.contains("任务\(figures.decisions.count)项") ?? true || figures.decisions.isEmpty)
      #expect(
        narrative.reporting?.contains("未报\(figures.rollup.unreported.count)项") ?? true
          || figures.rollup.unreported.isEmpty || figures.rollup.reportedCount == 0)
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func textIsTheSameInTwoRuns(_ seed: UInt64) throws {
    let (first, second) = (try Example(seed: seed), try Example(seed: seed))
    for language in Language.allCases {
      #expect(first.told(6, language).text == second.told(6, language).text)
    }
  }

  private func forEveryBriefing(
    _ seed: UInt64, _ body: (BriefingFigures, Narrative, Language) throws -> Void
  ) throws {
    let example = try Example(seed: seed)
    for month in 1...12 {
      let standing = Standing(example.programme, asOf: Month(year: 2019, ordinal: month).lastDay)
      for subject in example.subjects {
        let figures = BriefingFigures(standing, of: subject)
        for language in Language.allCases {
          try body(figures, Narrative(figures, language: language), language)
        }
      }
    }
  }

  /// What no text of a language may hold.
  private static let blots: [Language: [String]] = [
    .zh: [
      "nan", "inf", "()", "（）", "“”", "，，", "。。", "；；", "，。", "；。", "：。", "：，", "、、", "、。", "，；", "其中。", " ",
      ",", "Optional",
    ],
    .en: [
      "nan", "inf", "()", "“”", ", ,", ",,", "..", "; ;", ";.", ": .", ":.", ",.", "  ", "（", "，", "。",
      " 1 tasks", " 1 are ",
      " 1 have ", " 1 reports", " 1 days", " 1 months", " 1 percentage points", "Optional",
    ],
  ]

  /// Whether a Chinese measure word or an English noun follows a zero that stands alone.
  private static func countsNothing(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      guard scalars[index] == "0", index + 1 < scalars.count else { return false }
      let isAlone = index == 0 || !("0"..."9" ~= scalars[index - 1] || scalars[index - 1] == ".")
      return isAlone && "项家个天".unicodeScalars.contains(scalars[index + 1])
        || isAlone && String(String.UnicodeScalarView(scalars[(index + 1)...])).hasPrefix(" task")
    }
  }
}

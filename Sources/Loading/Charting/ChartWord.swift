internal import Model

/// A closed list of words that a key of a chart may hold, in English and Chinese.
struct ChartWord<Value: Sendable>: Sendable {
  private let meanings: [(word: String, value: Value)]

  private init(_ meanings: [(String, Value)]) {
    self.meanings = meanings.map { (word: $0.0, value: $0.1) }
  }

  var words: [String] { meanings.map(\.word) }

  subscript(_ word: String) -> Value? {
    let wanted = word.lowercased()
    return meanings.first { $0.word.utf8.elementsEqual(wanted.utf8) }?.value
  }
}

extension ChartWord<ChartRequest.Grouping> {
  static var grouping: Self {
    Self([
      ("workstream", .workstream), ("department", .department), ("action", .action), ("板块", .workstream),
      ("单位", .department), ("专项行动", .action),
    ])
  }
}

extension ChartWord<ChartRequest.Arrangement> {
  static var arrangement: Self {
    Self([
      ("grouped", .grouped), ("stacked", .stacked), ("share", .share), ("并列", .grouped), ("堆积", .stacked),
      ("占比", .share),
    ])
  }
}

extension ChartWord<Lamp> {
  static var lamp: Self { Self(Lamp.counted.flatMap { lamp in lamp.words.map { ($0, lamp) } }) }
}

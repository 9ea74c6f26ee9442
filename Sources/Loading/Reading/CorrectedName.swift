internal import Model

/// What a correction can be about, as tables name it.
enum CorrectedName: String, CaseIterable {
  case progress, lamp, value

  /// What is meant where a row does not say.
  init?(_ thing: AdjustedThing) {
    switch thing {
    case .task: self = .progress
    case .indicator: self = .value
    case .department: return nil
    }
  }

  init?(word: String) {
    guard let name = Self.allCases.first(where: { $0.words.contains(word.lowercased()) }) else { return nil }
    self = name
  }

  var words: [String] {
    switch self {
    case .progress: ["progress", "进度"]
    case .lamp: ["lamp", "亮灯"]
    case .value: ["value", "读数", "现值"]
    }
  }

  /// Whether such a thing has the figure.
  func isPossible(for thing: AdjustedThing) -> Bool {
    switch thing {
    case .task: self != .value
    case .indicator: self == .value
    case .department: false
    }
  }
}

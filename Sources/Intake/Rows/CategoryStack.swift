/// The headings that rows stand under, the outermost first.
struct CategoryStack: Sendable {
  private var levels: [(rank: Int, text: String)] = []
  /// Whether an entry came since the last heading.
  private var hasEntries = false

  var path: [String] { levels.map(\.text) }

  var depth: Int { levels.count }

  mutating func noteEntry() { hasEntries = true }

  /// Adds a heading at the level of its numbering; one without a numbering stands beside its like.
  mutating func add(_ text: String, style: Numbering.Style?) {
    let rank = min(style.map(Self.rank) ?? plainRank, Self.deepest)
    while let last = levels.last, last.rank >= rank { levels.removeLast() }
    levels.append((rank, text))
    hasEntries = false
  }

  /// The rank of a heading without a numbering: below one that it follows at once.
  private var plainRank: Int {
    guard !hasEntries, let last = levels.last else { return Self.plain }
    return last.rank == Self.plain ? Self.plain + 1 : last.rank + 1
  }

  private static let plain = 15
  /// Headings that go deeper than this stand beside each other.
  private static let deepest = 60

  private static func rank(_ style: Numbering.Style) -> Int {
    switch style {
    case .chapter: 0
    case .chinese: 10
    case .article: 18
    case .chineseBracketed: 20
    case .arabic: 30
    case .arabicBracketed, .arabicHalfBracketed: 40
    case .circled, .letter, .roman: 50
    }
  }
}

/// The text of a heading without its numbering and without the count of its rows: `一、建设方面（6项）`.
enum CategoryText {
  static func cleaned(_ text: String) -> (text: String, style: Numbering.Style?) {
    let line = HeaderText.singleLine(text)
    guard let numbering = Numbering(leading: line), !numbering.rest.isEmpty else {
      return (withoutCount(line), nil)
    }
    return (withoutCount(numbering.rest), numbering.style)
  }

  private static func withoutCount(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard let last = scalars.last, last == "）" || last == ")",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 0
    else { return text }
    let inside = scalars[(open + 1)...].dropLast()
    let isCount =
      inside.contains { $0.properties.numericType != nil }
      && inside.allSatisfy { $0.properties.numericType != nil || "共计项条个件类 ".unicodeScalars.contains($0) }
    guard isCount else { return text }
    return HeaderText.singleLine(String(String.UnicodeScalarView(scalars[..<open])))
  }
}

/// Shares a table's width among its columns by what stands in them.
struct ColumnWidths {
  /// What a cell wants, in halves of a character.
  struct Wish {
    /// What it needs so that no word breaks.
    var least: Int
    /// What it needs to stand on one line.
    var full: Int

    /// Texts up to this width stay on one line: five characters.
    private static let unbroken = 10

    /// The wish of a text; arrows, shapes and Chinese are wide, and Chinese may break after any character, other words only at blanks.
    init(text: String) {
      var word = 0
      var line = 0
      least = 2
      full = 0
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A:
          line = 0
          word = 0
        case 0x20: word = 0
        default:
          let isWide = scalar.value >= 0x2190
          line += isWide ? 2 : 1
          word = isWide ? 0 : word + 1
        }
        least = max(least, word + word / 8)
        full = max(full, line)
      }
      if full <= Self.unbroken { least = full + 1 }
    }

    /// A wish for a picture or another thing that cannot be broken.
    init(fixed: Int) {
      least = fixed
      full = fixed
    }
  }

  /// The widest that a column asks for: texts beyond this wrap anyway.
  private static let widest = 80
  /// The blank at a cell's two sides, in twentieths of a point.
  private static let padding = 170

  private var least: [Int]
  private var full: [Int]

  /// The width of half a character, in twentieths of a point.
  private let unit: Int

  init(count: Int, unit: Int) {
    self.unit = unit
    least = Array(repeating: 2, count: count)
    full = Array(repeating: 2, count: count)
  }

  /// Takes note of a cell that stands in one column.
  mutating func add(_ wish: Wish, column: Int) {
    guard least.indices.contains(column) else { return }
    least[column] = max(least[column], min(Self.widest, wish.least))
    full[column] = max(full[column], min(Self.widest, wish.full))
  }

  /// The widths, whose sum is the given one.
  func shares(of width: Int) -> [Int] {
    guard !least.isEmpty else { return [] }
    let least = least.map { $0 * unit + Self.padding }
    let full = zip(self.full, least).map { max($0 * unit + Self.padding, $1) }
    let leastSum = least.reduce(0, +)
    let fullSum = full.reduce(0, +)
    if fullSum <= width { return Self.scaled(full, to: width) }
    if leastSum >= width { return Self.scaled(least, to: width) }
    let spare = width - leastSum
    let wanted = fullSum - leastSum
    return Self.scaled(zip(least, full).map { $0 + spare * ($1 - $0) / wanted }, to: width)
  }

  /// The widths in the same proportions with this sum; the last column takes what rounding leaves.
  static func scaled(_ widths: [Int], to width: Int) -> [Int] {
    let sum = max(1, widths.reduce(0, +))
    var scaled = widths.map { $0 * width / sum }
    if let last = scaled.indices.last { scaled[last] += width - scaled.reduce(0, +) }
    return scaled
  }
}

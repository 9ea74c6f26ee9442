/// A line or row with the part that a finding is about underlined.
struct MarkedExcerpt: Equatable {
  /// The most Unicode scalars of a line that are shown, around what is underlined.
  static let width = 120

  let line: String
  /// Spaces and `^~~` that stand under what was read; empty when it is not in the line.
  let underline: String

  /// Nil when the finding carries no excerpt.
  init?(_ finding: Finding) {
    guard let excerpt = finding.excerpt else { return nil }
    let scalars = Array(excerpt.visible.unicodeScalars)
    let read = Array((finding.read ?? "").visible.unicodeScalars)
    guard let start = Self.start(of: read, in: scalars, at: finding.place.position) else {
      line = Self.text(scalars.prefix(Self.width)) + (scalars.count > Self.width ? "…" : "")
      underline = ""
      return
    }
    let first = scalars.count > Self.width ? max(0, start - Self.width / 2) : 0
    let last = min(scalars.count, first + Self.width)
    let end = min(last, start + read.count)
    let lead = first > 0 ? "…" : ""
    line = lead + Self.text(scalars[first..<last]) + (last < scalars.count ? "…" : "")
    let before = DisplayWidth.of(lead + Self.text(scalars[first..<start]))
    let length = max(1, DisplayWidth.of(Self.text(scalars[start..<end])))
    underline = String(repeating: " ", count: before) + "^" + String(repeating: "~", count: length - 1)
  }

  /// Where the text that was read begins: at the place's column if it is there, else where it first stands alone.
  private static func start(
    of read: [Unicode.Scalar], in line: [Unicode.Scalar], at position: Place.Position
  ) -> Int? {
    func matches(at start: Int) -> Bool { line[start...].starts(with: read) }
    switch position {
    case .whole: break
    case .text(_, let column):
      if column >= 1, column - 1 <= line.count, matches(at: column - 1) { return column - 1 }
      let start = CutText.before + 1
      if line.first == "…", start <= line.count, matches(at: start) { return start }
    case .cell(_, let column), .sheet(_, _, let column):
      if let start = cell(column, of: line), matches(at: start) { return start }
    }
    guard !read.isEmpty, read.count <= line.count else { return nil }
    let starts = (0...(line.count - read.count)).filter(matches)
    return starts.first { isField($0..<($0 + read.count), of: line) } ?? starts.first
  }

  /// Where a column of a row begins, by its commas; nil where the row was cut at its front.
  private static func cell(_ column: Int, of line: [Unicode.Scalar]) -> Int? {
    guard line.first != "…" else { return nil }
    var start = 0
    for _ in 1..<max(1, column) {
      guard let comma = line[start...].firstIndex(of: ",") else { return nil }
      start = comma + 1
    }
    return start
  }

  private static func isField(_ range: Range<Int>, of line: [Unicode.Scalar]) -> Bool {
    (range.lowerBound == 0 || line[range.lowerBound - 1] == ",")
      && (range.upperBound == line.count || line[range.upperBound] == ",")
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

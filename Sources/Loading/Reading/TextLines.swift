internal import Diagnostics

/// The lines of a text file, for the excerpts of findings.
struct TextLines: Sendable {
  private let lines: [String]
  private let firstLine: Int

  /// The lines of a text that begins on line `firstLine` of its file.
  init(_ bytes: some Collection<UInt8>, firstLine: Int = 1) {
    self.firstLine = firstLine
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// The spot at a place of the file, with its line as the excerpt.
  func spot(_ place: Place, read: String? = nil) -> Spot {
    guard case .text(let line, _) = place.position, lines.indices.contains(line - firstLine) else {
      return Spot(place, read: read)
    }
    return Spot(place, read: read, excerpt: lines[line - firstLine])
  }
}

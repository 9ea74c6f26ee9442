internal import Diagnostics

/// The lines of a text file, for the excerpts of findings.
struct TextLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let firstLine: Int
  /// A longer line is not shown.
  private static let longestExcerpt = 600

  /// The lines of a text that begins on line `firstLine` of its file.
  init(_ bytes: some Collection<UInt8>, firstLine: Int = 1) {
    let bytes = Array(bytes)
    self.bytes = bytes
    self.firstLine = firstLine
    starts = [0] + bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The spot at a place of the file, with its line as the excerpt.
  func spot(_ place: Place, read: String? = nil) -> Spot {
    guard case .text(let line, _) = place.position, starts.indices.contains(line - firstLine) else {
      return Spot(place, read: read)
    }
    let excerpt = text(of: line - firstLine)
    return Spot(place, read: read, excerpt: excerpt.utf8.count > Self.longestExcerpt ? nil : excerpt)
  }

  /// The text of a line, from 0, without its ending.
  private func text(of line: Int) -> String {
    let end = starts.indices.contains(line + 1) ? starts[line + 1] - 1 : bytes.count
    let text = bytes[starts[line]..<end]
    return String(decoding: text.last == UInt8(ascii: "\r") ? text.dropLast() : text, as: UTF8.self)
  }
}

import Charts
import Foundation
import Testing

@Suite struct SeriesStyleTests {
  private let styles = (0..<6).map { SeriesStyle($0) }

  @Test func tellsSixSeriesApartByEachMeans() {
    #expect(Set(styles.map(\.ink)).count == 6)
    #expect(Set(styles.map(\.symbol)).count == 6)
    #expect(Set(styles.map(\.pattern)).count == 6)
  }

  @Test func tells42SeriesApartByTwoMeans() {
    let pairs = (0..<42).map { "\(SeriesStyle($0).ink) \(SeriesStyle($0).pattern)" }
    #expect(Set(pairs).count == 42)
  }

  @Test func everyInkReachesThreeToOneOnItsPaper() {
    for ink in styles.map(\.ink) {
      #expect(contrast(ink.light, Ink.paper.light) >= 3, "\(ink) light")
      #expect(contrast(ink.dark, Ink.paper.dark) >= 3, "\(ink) dark")
    }
  }

  /// The contrast of two colours by WCAG 2.2.
  private func contrast(_ a: String, _ b: String) -> Double {
    let (high, low) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

/// Cuts a range of pixels into equal bands with gaps between them.
public struct BandScale: Hashable, Sendable {
  public let count: Int
  public let start: Double
  /// The distance from one band's start to the next one's.
  public let step: Double
  /// The width of one band.
  public let bandwidth: Double

  /// Bands that fill the range; `gap` is the share of a step left free, 0…1.
  public init(count: Int, from start: Double, to end: Double, gap: Double = 0.2) {
    self.count = max(0, count)
    self.start = start
    self.step = count > 0 ? (end - start) / Double(count) : 0
    self.bandwidth = step * (1 - min(1, max(0, gap)))
  }

  /// The pixel where a band begins, half a gap after its step.
  public func callAsFunction(_ index: Int) -> Double {
    start + Double(index) * step + (step - bandwidth) / 2
  }

  /// The middle of a band.
  public func middle(_ index: Int) -> Double { start + (Double(index) + 0.5) * step }
}

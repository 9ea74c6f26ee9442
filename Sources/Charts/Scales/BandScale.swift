/// Cuts a range of pixels into equal bands with gaps between them.
public struct BandScale: Hashable, Sendable {
  /// How many bands there are.
  public let count: Int
  /// The pixel where the range begins.
  public let start: Double
  /// The distance from one band's start to the next one's.
  public let step: Double
  /// The width of one band.
  public let bandwidth: Double
  private let firstMiddle: Double

  /// Bands that fill the range; `inner` is the share of a step left free between two bands, 0…1.
  ///
  /// `outer` is the share of a step left free at each end. A band grows no wider than `most` pixels.
  public init(
    count: Int, from start: Double, to end: Double, inner: Double = 0.2, outer: Double = 0.1,
    most: Double = .infinity
  ) {
    let inner = min(1, max(0, inner))
    self.count = max(0, count)
    self.start = start
    step = count > 0 ? (end - start) / max(0.1, Double(count) - inner + 2 * max(0, outer)) : 0
    bandwidth = min(most, step * (1 - inner))
    firstMiddle = start + step * (max(0, outer) + (1 - inner) / 2)
  }

  /// The pixel where a band begins.
  public func callAsFunction(_ index: Int) -> Double { middle(index) - bandwidth / 2 }

  /// The middle of a band.
  public func middle(_ index: Int) -> Double { firstMiddle + Double(index) * step }

  /// The pixel of a band's index plus a share of its width.
  func place(_ coordinate: Double) -> Double {
    let index = coordinate.rounded(.down)
    return firstMiddle + index * step + (coordinate - index - 0.5) * bandwidth
  }
}

public import Markup

/// Lamps at their values in each band, stacked where they would touch, with a schedule tick and a median.
///
/// For bands that stand. The lamps of a band stand on its base line, the median points up to it from below.
public struct LampStrips: PlotMark {
  /// One lamp.
  public struct Dot: Hashable, Sendable {
    /// The value.
    public var value: Double
    /// The lamp.
    public var tone: Tone
    /// The words of the tooltip.
    public var title: String

    /// A lamp at a value.
    public init(_ value: Double, _ tone: Tone, title: String = "") {
      self.value = value
      self.tone = tone
      self.title = title
    }
  }

  /// What stands in one band.
  public struct Strip: Hashable, Sendable {
    /// The band.
    public var band: Int
    /// The lamps in any order; those without a finite value are left out.
    public var dots: [Dot]
    /// The value that the schedule asks for; nil for none.
    public var scheduled: Double?
    /// The median of the values; nil for none.
    public var median: Double?

    /// The strip of a band.
    public init(band: Int, dots: [Dot], scheduled: Double? = nil, median: Double? = nil) {
      self.band = band
      self.dots = dots
      self.scheduled = scheduled
      self.median = median
    }
  }

  /// The strips.
  public var strips: [Strip]
  /// Half the height of a lamp.
  public var radius: Double

  /// Strips of lamps that are nine pixels high.
  public init(_ strips: [Strip], radius: Double = 4.5) {
    self.strips = strips
    self.radius = radius
  }

  /// The room between the middles of two lamps that do not touch.
  static func pitch(_ radius: Double) -> Double { radius * 2.3 }
  /// The room under the base line, for the median.
  static let foot = 10.0
  /// The paint of schedule ticks.
  static let tick: [Attribute] = .run(.stroke(.text, width: 2))
  /// The paint of medians.
  static let pointer: [Attribute] = .run(.fill(.text))

  /// The level of each place in a stack, from 0; places come in order and share no level closer than `pitch`.
  static func levels(_ places: [Double], pitch: Double) -> [Int] {
    var ends: [Double] = []
    return places.map { place in
      let level = ends.firstIndex { place - $0 >= pitch } ?? ends.count
      if level == ends.count { ends.append(place) } else { ends[level] = place }
      return level
    }
  }

  /// Asks for room for every value.
  public func extend(_ places: inout Extent, _ values: inout Extent) {
    for strip in strips {
      for dot in strip.dots { values.add(dot.value) }
      values.add(strip.scheduled ?? .nan)
    }
  }

  /// Writes the strips one after the other.
  public func write(on plot: PlotLayout, to row: inout ElementRow) {
    guard plot.isLying else { return }
    for strip in strips { write(strip, on: plot, to: &row) }
  }

  private func write(_ strip: Strip, on plot: PlotLayout, to row: inout ElementRow) {
    let middle = plot.y.scale(.band(strip.band))
    let (top, base) = (middle - plot.bandwidth / 2, middle + plot.bandwidth / 2 - LampStrips.foot)
    func place(_ value: Double) -> Double { plot.point(.band(strip.band), value).x }
    PathMark.rule(plot.left, base, plot.right, base, .gridline).write(to: &row)
    if let scheduled = strip.scheduled, scheduled.isFinite {
      let x = place(scheduled)
      PathMark.rule(x, top, x, base + 3, LampStrips.tick).write(to: &row)
    }
    write(strip.dots.filter(\.value.isFinite), on: base - radius * 1.2, below: top, at: place, to: &row)
    if let median = strip.median, median.isFinite {
      DotMark(symbol: .triangle, x: place(median), y: base + 5.5, radius: 4.5, paint: LampStrips.pointer)
        .write(to: &row)
    }
  }

  /// Writes lamps upwards from a pixel; a stack too high for its band is pressed together.
  private func write(
    _ dots: [Dot], on floor: Double, below top: Double, at place: (Double) -> Double, to row: inout ElementRow
  ) {
    let ordered = dots.enumerated().sorted { ($0.element.value, $0.offset) < ($1.element.value, $1.offset) }
      .map(\.element)
    let places = ordered.map { place($0.value) }
    let pitch = LampStrips.pitch(radius)
    let levels = LampStrips.levels(places, pitch: pitch)
    let room = max(0, floor - top - radius)
    let step = min(pitch, room / Double(max(1, levels.max() ?? 0)))
    for (index, dot) in ordered.enumerated() {
      let lamp = LampMark(
        tone: dot.tone, x: places[index], y: floor - Double(levels[index]) * step, radius: radius)
      row.append("g", []) { row in
        if !dot.title.isEmpty { row.append("title", []) { $0.append(text: dot.title) } }
        lamp.write(to: &row)
      }
    }
  }
}

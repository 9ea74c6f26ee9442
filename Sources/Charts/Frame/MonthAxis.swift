import Dates
import Markup

/// A lying axis of days: months, quarters or years named in the middle of their bands, years below them.
struct MonthAxis {
  static let size = 11.0
  static let height = 34.0

  let scale: TimeScale
  let language: ChartLanguage
  let unit: TimeUnit
  /// Whether months are written 1…12 instead of 1月…12月, because the bands are narrow.
  let isTerse: Bool
  private let bands: [TimeBand]

  /// The finest unit whose names fit; months fall back to bare numbers before quarters are used.
  init(_ scale: TimeScale, language: ChartLanguage) {
    self.scale = scale
    self.language = language
    func width(_ text: String) -> Double { TextWidth.of(text, size: MonthAxis.size) + 5 }
    let full = TimeUnit.fitting(scale.pixelsPerDay) { unit in
      switch unit {
      case .month: width(language.pick("12月", "Mar"))
      case .quarter: width(language.pick("四季度", "Q4"))
      case .years: width(language.pick("2019年", "2019"))
      }
    }
    isTerse = full != .month && scale.pixelsPerDay * 30.4 >= width("12")
    unit = isTerse ? .month : full
    bands = unit.bands(over: scale.period)
  }

  /// The places where one band ends and the next begins, without the two ends of the axis.
  var boundaries: [Double] {
    bands.dropFirst().map { scale.start(of: $0.start).rounded() }
  }

  /// The axis by itself, for charts that keep their marks apart.
  func node(top: Double, isAbove: Bool = false) -> Node {
    var row = ElementRow()
    write(top: top, isAbove: isAbove, to: &row)
    return row.node
  }

  /// The axis below `top`, or above it when `isAbove`.
  func write(top: Double, isAbove: Bool = false, to row: inout ElementRow) {
    let direction = isAbove ? -1.0 : 1.0
    let rows = isAbove ? (near: top - 6, far: top - 22) : (near: top + 14, far: top + 30)
    var ticks = PathData(points: bands.count * 2)
    for x in boundaries {
      ticks.move(x, top)
      ticks.vertical(top + 4 * direction)
    }
    row.append("g", MonthAxis.hidden) { row in
      PathMark.rule(scale.start, top, scale.end, top, .axisLine).write(to: &row)
      PathMark(data: ticks, paint: .axisLine).write(to: &row)
      row.append("g", MonthAxis.words) { row in
        write(bands, unit, y: rows.near, to: &row)
        guard unit == .month || unit == .quarter else { return }
        write(TimeUnit.years(1).bands(over: scale.period), .years(1), y: rows.far, to: &row)
      }
    }
  }

  private static let hidden: [Attribute] = .run([.hidden])
  private static let words: [Attribute] = .run(
    .fill(.quiet) + [Attribute("font-size", size), Attribute("text-anchor", "middle")])

  /// Writes the names of the bands that fit in the part of their band that is seen.
  private func write(_ bands: [TimeBand], _ unit: TimeUnit, y: Double, to row: inout ElementRow) {
    for band in bands {
      let left = scale.clampedStart(of: band.start)
      let right = scale.clampedEnd(of: band.end)
      let text = name(of: band, unit)
      guard TextWidth.of(text, size: MonthAxis.size) + 1 <= right - left else { continue }
      let x = middle(of: band, within: left, right)
      row.begin("text")
      row.append("x", px: x)
      row.append("y", px: y)
      row.end("text", text: text)
    }
  }

  /// Where a band's name is centred: several years are named by their first, so its name stands there.
  private func middle(of band: TimeBand, within left: Double, _ right: Double) -> Double {
    guard band.months > 12 else { return (left + right) / 2 }
    let half = TextWidth.of(name(of: band, .years(1)), size: MonthAxis.size) / 2
    let firstYear = scale.start(of: band.start) + scale.pixelsPerDay * 182.5
    return min(right - half, max(left + half, firstYear))
  }

  private func name(of band: TimeBand, _ unit: TimeUnit) -> String {
    switch unit {
    case .month: isTerse ? String(band.first.ordinal) : DayText.month(band.first.ordinal, language)
    case .quarter: DayText.quarter((band.first.ordinal + 2) / 3, language)
    case .years: DayText.year(band.first.year, language)
    }
  }
}

import Dates
import Markup

/// An axis that knows its pixels, its names and the room that they take.
enum AxisLayout {
  case value(ValueAxis)
  case months(MonthAxis)
  case bands(BandAxis)
  /// Days when nothing is dated: a scale without names.
  case blank(TimeScale)

  /// The axis left of the field, from its lower to its upper end; bands run downwards.
  static func standing(
    _ axis: Axis, _ extent: Extent, from bottom: Double, to top: Double, width: Double, numbers: NumberText,
    mostBand: Double, isBare: Bool
  ) -> AxisLayout {
    switch axis {
    case .value(let domain):
      let count = max(2, ((bottom - top) / 36).rounded(.down))
      return .value(
        value(domain, extent, from: bottom, to: top, count: count, numbers: numbers, isBare: isBare))
    case .time(let period):
      return .blank(TimeScale(period ?? Axis.noPeriod, from: top, to: bottom))
    case .band(let names, let inner, let outer):
      let scale = BandScale(
        count: names.count, from: top, to: bottom, inner: inner, outer: outer, most: mostBand)
      return .bands(BandAxis(standing: names, scale, most: width * BandAxis.mostShare))
    }
  }

  /// The axis below the field, from its left to its right end.
  static func lying(
    _ axis: Axis, _ extent: Extent, from left: Double, to right: Double, width: Double, numbers: NumberText,
    language: ChartLanguage, mostBand: Double, isBare: Bool
  ) -> AxisLayout {
    switch axis {
    case .value(let domain):
      let count = max(2, ((right - left) / 90).rounded(.down))
      func axis(to end: Double) -> ValueAxis {
        value(domain, extent, from: left, to: end, count: count, numbers: numbers, isBare: isBare)
      }
      let whole = axis(to: right)
      let overhang = TextWidth.of(whole.labels.last ?? "", size: ValueAxis.size) / 2
      return .value(axis(to: min(right, width - overhang)))
    case .time(let period):
      let scale = TimeScale(period ?? Axis.noPeriod, from: left, to: right)
      return period == nil ? .blank(scale) : .months(MonthAxis(scale, language: language))
    case .band(let names, let inner, let outer):
      let scale = BandScale(
        count: names.count, from: left, to: right, inner: inner, outer: outer, most: mostBand)
      return .bands(BandAxis(lying: names, scale, from: left, to: right, within: width))
    }
  }

  /// An axis over the domain that was asked for, or else over the values.
  ///
  /// Without a value other than 0 it invents no numbers, nor does a bare one, whose few values are named elsewhere.
  private static func value(
    _ domain: ClosedRange<Double>?, _ extent: Extent, from start: Double, to end: Double, count: Double,
    numbers: NumberText, isBare: Bool
  ) -> ValueAxis {
    let holding = LinearScale.domain(holding: extent.ends, ticks: count)
    guard domain == nil, isBare || extent.largest == 0 else {
      return ValueAxis(domain ?? holding, from: start, to: end, count: count, numbers: numbers)
    }
    return ValueAxis(holding, from: start, to: end, numbersZero: !isBare && !extent.isEmpty)
  }

  var scale: PositionScale {
    switch self {
    case .value(let axis): .linear(axis.scale)
    case .months(let axis): .time(axis.scale)
    case .blank(let scale): .time(scale)
    case .bands(let axis): .band(axis.scale)
    }
  }

  /// The width of the names of a standing axis.
  var labelWidth: Double {
    switch self {
    case .value(let axis): axis.labelWidth
    case .bands(let axis): axis.labelWidth
    case .months, .blank: 0
    }
  }

  /// The height of the names of a lying axis.
  var height: Double {
    switch self {
    case .value: 22
    case .months, .blank: MonthAxis.height
    case .bands(let axis): axis.height
    }
  }

  /// The pixel where a lying axis ends.
  var end: Double {
    switch self {
    case .value(let axis): axis.scale.end
    case .months(let axis): axis.scale.end
    case .blank(let scale): scale.end
    case .bands(let axis): axis.end
    }
  }

  /// The days of a lying axis of days that has names.
  var time: TimeScale? {
    if case .months(let axis) = self { axis.scale } else { nil }
  }

  /// Writes the name of a place and a space: the day that ends there, or the band.
  func writeName(of place: Position, to row: inout ElementRow) {
    switch self {
    case .value: return
    case .months, .blank:
      row.append(text: DayText.iso(Day(number: Int(clampingWhole: place.coordinate) - 1)))
    case .bands(let axis):
      let index = Int(clampingWhole: place.coordinate.rounded(.down))
      guard axis.names.indices.contains(index) else { return }
      row.append(text: axis.names[index])
    }
    row.append(text: " ")
  }
}

extension Axis {
  /// A day to stand for a period when nothing is dated.
  fileprivate static let noPeriod = Period(spanning: Day(number: 0), Day(number: 0))
}

extension Int {
  /// The whole number nearest to a finite value inside ±2³¹; 0 for what is no number.
  init(clampingWhole value: Double) {
    self = value.isNaN ? 0 : Int(Swift.min(2_147_483_647, Swift.max(-2_147_483_648, value)))
  }
}

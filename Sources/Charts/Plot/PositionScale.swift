import Dates

/// Maps positions along one axis to pixels.
enum PositionScale {
  case linear(LinearScale)
  case time(TimeScale)
  case band(BandScale)

  /// The pixel of a position.
  func callAsFunction(_ position: Position) -> Double {
    switch self {
    case .linear(let scale): scale(position.coordinate)
    case .time(let scale):
      scale.start + (position.coordinate - Double(scale.period.start.number)) * scale.pixelsPerDay
    case .band(let scale): scale.place(position.coordinate)
    }
  }

  /// The pixels that belong to one position: the width of a band, seven tenths of a month, nothing for a value.
  var bandwidth: Double {
    switch self {
    case .linear: 0
    case .time(let scale): scale.pixelsPerDay * 30.4 * 0.7
    case .band(let scale): scale.bandwidth
    }
  }
}

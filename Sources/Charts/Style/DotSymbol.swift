/// The shapes of points, told apart without colour.
public enum DotSymbol: String, CaseIterable, Sendable {
  /// A filled circle.
  case circle
  /// A square.
  case square
  /// A triangle that points up.
  case triangle
  /// A square on its corner.
  case diamond
  /// An upright cross.
  case cross
  /// A triangle that points down.
  case triangleDown
  /// A cross on its side.
  case star

  /// The corners round the middle, for a radius of 1; none for the circle.
  var corners: [(x: Double, y: Double)] {
    switch self {
    case .circle: []
    case .square: [(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)]
    case .triangle: [(0, -1.15), (1.1, 0.85), (-1.1, 0.85)]
    case .diamond: [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
    case .cross: DotSymbol.crossCorners
    case .triangleDown: [(0, 1.15), (-1.1, -0.85), (1.1, -0.85)]
    case .star: DotSymbol.crossCorners.map { (($0.x - $0.y) * 0.71, ($0.x + $0.y) * 0.71) }
    }
  }

  private static let crossCorners = [
    (-0.4, -1.25), (0.4, -1.25), (0.4, -0.4), (1.25, -0.4), (1.25, 0.4), (0.4, 0.4), (0.4, 1.25),
    (-0.4, 1.25),
    (-0.4, 0.4), (-1.25, 0.4), (-1.25, -0.4), (-0.4, -0.4),
  ].map { (x: $0.0, y: $0.1) }
}

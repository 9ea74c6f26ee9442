import Markup

/// Attributes shared by the marks: a class that a stylesheet can repaint, and the light colour as a fallback.
///
/// What does not differ between two charts is escaped and written once, as a run.
extension [Attribute] {
  static func fill(_ ink: Ink) -> [Attribute] { fills[ink.rawValue] }

  /// An outline without a filling.
  static func stroke(_ ink: Ink, width: Double, dash: String? = nil) -> [Attribute] {
    let outline = strokes[ink.rawValue]
    let width = Attribute("stroke-width", width)
    return dash.map { [outline, width, Attribute("stroke-dasharray", $0)] } ?? [outline, width]
  }

  /// Words with a rim in the colour of the paper, so that they stay clear over lines.
  ///
  /// The rim lies under the letters by the rule of the class, since HTML knows no such attribute.
  static func haloed(_ ink: Ink) -> [Attribute] { haloes[ink.rawValue] }

  /// A filling of one ink inside an outline of another.
  static func fill(_ inside: Ink, outline: Ink, width: Double = 1) -> [Attribute] {
    [
      Attribute("class", inside.fillClass + " " + outline.strokeClass), Attribute("fill", inside.light),
      Attribute("stroke", outline.light), Attribute("stroke-width", width),
    ]
  }

  static let gridline = run(.stroke(.grid, width: 1))
  static let axisLine = run(.stroke(.edge, width: 1))
  static let track = run(.fill(.track, outline: .edge))

  private static let fills = Ink.allCases.map { ink in
    run([Attribute("class", ink.fillClass), Attribute("fill", ink.light)])
  }

  private static let strokes = Ink.allCases.map { ink in
    Attribute(run: [
      Attribute("class", ink.strokeClass), Attribute("fill", "none"), Attribute("stroke", ink.light),
    ])
  }

  private static let haloes = Ink.allCases.map { ink in
    run([
      Attribute("class", ink.fillClass + " " + Ink.paper.strokeClass + " chart-halo"),
      Attribute("fill", ink.light), Attribute("stroke", Ink.paper.light), Attribute("stroke-width", 3.0),
      Attribute("stroke-linejoin", "round"),
    ])
  }

  static func run(_ attributes: [Attribute]) -> [Attribute] { [Attribute(run: attributes)] }
}

extension Ink {
  fileprivate var fillClass: String { "fill-" + name }
  fileprivate var strokeClass: String { "stroke-" + name }
}

extension Attribute {
  /// A length or place in pixels, rounded to a tenth.
  init(_ name: StaticString, px value: Double) {
    self.init(name, value, decimals: 1)
  }

  static let hidden = Attribute("aria-hidden", "true")
}

/// A pixel rounded to a tenth: finer is not seen, and the bytes stay stable.
func rounded(_ pixel: Double) -> Double { (pixel * 10).rounded() / 10 }

/// A group of marks that share attributes.
func group(_ attributes: [Attribute] = [], _ children: [Node]) -> Node {
  .element("g", attributes, children)
}

import Markup

/// Attributes shared by the marks: a class that a stylesheet can repaint, and the light colour as a fallback.
extension [Attribute] {
  static func fill(_ ink: Ink) -> [Attribute] {
    [Attribute("class", ink.fillClass), Attribute("fill", ink.light)]
  }

  /// An outline without a filling.
  static func stroke(_ ink: Ink, width: Double, dash: String? = nil) -> [Attribute] {
    [
      Attribute("class", ink.strokeClass), Attribute("fill", "none"), Attribute("stroke", ink.light),
      Attribute("stroke-width", width), Attribute("stroke-dasharray", dash),
    ]
  }

  /// Words with a rim in the colour of the paper, so that they stay clear over lines.
  ///
  /// The rim lies under the letters by the rule of the class, since HTML knows no such attribute.
  static func haloed(_ ink: Ink) -> [Attribute] {
    [
      Attribute("class", ink.fillClass + " " + Ink.paper.strokeClass + " chart-halo"),
      Attribute("fill", ink.light), Attribute("stroke", Ink.paper.light), Attribute("stroke-width", 3.0),
      Attribute("stroke-linejoin", "round"),
    ]
  }

  /// A filling of one ink inside an outline of another.
  static func fill(_ inside: Ink, outline: Ink, width: Double = 1) -> [Attribute] {
    [
      Attribute("class", inside.fillClass + " " + outline.strokeClass), Attribute("fill", inside.light),
      Attribute("stroke", outline.light), Attribute("stroke-width", width),
    ]
  }
}

extension Ink {
  var fillClass: String { "fill-" + rawValue }
  var strokeClass: String { "stroke-" + rawValue }
}

extension Attribute {
  /// A length or place in pixels, rounded to a tenth.
  init(_ name: String, px value: Double) {
    self.init(name, rounded(value))
  }

  static let hidden = Attribute("aria-hidden", "true")
}

/// A pixel rounded to a tenth: finer is not seen, and the bytes stay stable.
func rounded(_ pixel: Double) -> Double { (pixel * 10).rounded() / 10 }

/// A group of marks that share attributes.
func group(_ attributes: [Attribute] = [], _ children: [Node]) -> Node {
  .element("g", attributes, children)
}

/// The native tooltip of the mark that it stands in.
func tooltip(_ text: String) -> Node { .element("title", [], [.text(text)]) }

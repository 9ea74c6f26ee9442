import Markup

/// A rectangle.
struct BarMark {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  var radius = 0.0
  var paint: [Attribute]
  var title: String?

  var node: Node {
    var attributes: [Attribute] = []
    attributes.reserveCapacity(paint.count + 5)
    attributes.append(contentsOf: paint)
    attributes.append(Attribute("x", px: x))
    attributes.append(Attribute("y", px: y))
    attributes.append(Attribute("width", px: max(0, width)))
    attributes.append(Attribute("height", px: max(0, height)))
    if radius > 0 { attributes.append(Attribute("rx", px: radius)) }
    return .element("rect", attributes, title.map { [tooltip($0)] } ?? [])
  }
}

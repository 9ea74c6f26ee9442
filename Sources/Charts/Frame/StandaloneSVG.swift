package import Markup

/// Writes a chart as a file of its own that any SVG viewer opens.
package enum StandaloneSVG {
  /// The bytes of an XML document; a node that is no `svg` element is written as it is.
  package static func bytes(of chart: Node) -> [UInt8] {
    guard case .element(var root) = chart, root.name.description == "svg" else {
      return HTMLWriter.bytes(of: chart)
    }
    root.attributes.insert(Attribute("xmlns", "http://www.w3.org/2000/svg"), at: 0)
    root.children.insert(.element("style", [], text: ChartStyle.halo), at: 0)
    return HTMLWriter.bytes(of: .element(root)) + [UInt8(ascii: "\n")]
  }
}

import Charts
import Dates
import Diagnostics
import Markup
package import Model
import Narrative

/// The month's figures as the picture that messengers show beside a link to the site.
package struct SharePicture: Sendable {
  package static let width = 1200
  package static let height = 630

  private let standing: Standing

  /// The picture of where a programme stands, as an edition prints it.
  package init(_ standing: Standing) {
    self.standing = standing
  }

  /// The drawing as SVG.
  package var drawing: [UInt8] {
    HTMLWriter.bytes(
      of: .element(
        "svg",
        [
          Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("width", Self.width),
          Attribute("height", Self.height), Attribute("viewBox", "0 0 \(Self.width) \(Self.height)"),
          Attribute("font-family", "WenQuanYi Micro Hei, Microsoft YaHei, Noto Sans CJK SC, sans-serif"),
        ], ground + title + figures))
  }

  /// The picture in words.
  static func words(of site: SiteContext) -> String {
    let tally = site.whole.rollup.tally
    let counts = Lamp.counted.filter { tally[$0] > 0 }.map { "\($0.word(in: .zh)) \(tally[$0]) 项" }
    return "\(site.programme.title)，截至\(site.asOf.chinese)，\(tally.total) 项任务"
      + (counts.isEmpty ? "" : "：" + counts.joined(separator: "，"))
  }

  private static let margin = 80
  private static let room = Double(width - 2 * margin)

  private var ground: [Node] {
    [
      .element(
        "rect",
        [Attribute("width", Self.width), Attribute("height", Self.height), Attribute("fill", "#ffffff")]),
      .element(
        "rect", [Attribute("width", Self.width), Attribute("height", 16), Attribute("fill", "#b3151c")]),
    ]
  }

  private var title: [Node] {
    let programme = standing.programme
    let name = TextWidth.fitted(programme.title, width: Self.room, size: 64)
    let sample = programme.isSample ? "（示例数据）" : ""
    return [
      Self.line(name, y: 170, size: 64, fill: "#1f2328", isBold: true),
      Self.line("截至\(standing.asOf.chinese)\(sample)", y: 245, size: 40, fill: "#595959"),
      Self.line("\(standing.rollup.tasks.count) 项任务按亮灯", y: 360, size: 36, fill: "#1f2328"),
    ]
  }

  /// The bar of the lamps at twice its usual size.
  private var figures: [Node] {
    let tally = standing.rollup.tally
    let bar = LampStack(ChartWords(id: "lamps"), counts: tally.byTone, width: Self.room / 2)
    let organisation = TextWidth.fitted(standing.programme.organisation, width: Self.room, size: 32)
    let move = Attribute("transform", "translate(\(Self.margin) 395) scale(2)")
    return [
      .element("g", [move], [bar.node()]), Self.line(organisation, y: 570, size: 32, fill: "#595959"),
    ]
  }

  private static func line(_ text: String, y: Int, size: Int, fill: String, isBold: Bool = false) -> Node {
    .element(
      "text",
      [
        Attribute("x", margin), Attribute("y", y), Attribute("font-size", size), Attribute("fill", fill),
        Attribute("font-weight", isBold ? "700" : nil),
      ], text: text)
  }
}

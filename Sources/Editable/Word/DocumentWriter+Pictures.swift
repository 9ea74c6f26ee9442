internal import Markup

extension DocumentWriter {
  /// Appends a drawing: a lamp's shape as a character, a chart as a picture, an ornament not at all.
  mutating func append(drawing element: HTMLElement, to builder: inout RunBuilder, width: Int) {
    if let shape = LampShape(element) {
      return builder.append(Array(shape.character.utf8), CharacterLook(style: shape.style))
    }
    guard element.attributes["role"] == "img", let size = Self.drawnSize(of: element) else { return }
    let title = Self.words("title", of: element)
    let description = Self.words("desc", of: element)
    append(
      Picture(
        source: .drawing(drawingBytes(of: element)), size: size,
        description: description.isEmpty ? title : description, title: description.isEmpty ? "" : title),
      to: &builder, width: width)
  }

  /// Appends a picture whose bytes stand in the page.
  mutating func append(image element: HTMLElement, to builder: inout RunBuilder, width: Int) {
    let words = WordText.clean(Array((element.attributes["alt"] ?? "").utf8))
    guard let image = EmbeddedImage(element.attributes["src"] ?? "") else {
      return builder.append(Array(words.utf8), CharacterLook())
    }
    let picture = Picture(source: image.source, size: image.size, description: words, title: "")
    append(picture, to: &builder, width: width)
  }

  private mutating func append(_ picture: Picture, to builder: inout RunBuilder, width: Int) {
    var picture = picture
    picture.size = picture.size.fitting(width * Picture.unitsPerTwip)
    pictures.append(picture)
    builder.append(picture: picture.node(number: pictures.count))
  }

  /// The drawing as a document of its own, which needs the namespace that HTML leaves out.
  private func drawingBytes(of element: HTMLElement) -> [UInt8] {
    let bytes = page[element.source]
    guard element.attributes["xmlns"] == nil else { return Array(bytes) }
    return Array("<svg xmlns=\"http://www.w3.org/2000/svg\"".utf8) + bytes.dropFirst("<svg".utf8.count)
  }

  /// The size that a drawing says it has, in pixels of CSS; nil where it says none.
  static func drawnSize(of element: HTMLElement) -> Picture.Size? {
    let box = (element.attributes["viewbox"] ?? "").split { $0 == " " || $0 == "," }.map(Double.init)
    let drawn = box.count == 4 ? (box[2], box[3]) : (nil, nil)
    guard let width = length(element.attributes["width"]) ?? drawn.0,
      let height = length(element.attributes["height"]) ?? drawn.1,
      (1...10_000).contains(width), (1...10_000).contains(height)
    else { return nil }
    let unit = Double(Picture.unitsPerPixel)
    return Picture.Size(width: Int(width * unit), height: Int(height * unit))
  }

  /// A length in pixels of CSS, written as a number with or without `px` or `mm`.
  private static func length(_ text: String?) -> Double? {
    guard let text else { return nil }
    if text.hasSuffix("mm") { return Double(text.dropLast(2)).map { $0 * 96 / 25.4 } }
    return Double(text.hasSuffix("px") ? text.dropLast(2) : text[...])
  }

  private static func words(_ name: String, of element: HTMLElement) -> String {
    WordText.clean(element.elements.first { $0.name == name }?.text ?? [])
  }
}

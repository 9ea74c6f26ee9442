internal import Markup

/// How characters look where they differ from their paragraph.
struct CharacterLook {
  /// The id of a character style.
  var style: String?
  var isStruck = false
  /// `superscript` or `subscript`.
  var position: String?
  /// The size in half points.
  var size: Int?

  var properties: [Node] {
    var nodes: [Node] = []
    if let style { nodes.append(WordText.value("w:rStyle", style)) }
    if isStruck { nodes.append(.element("w:strike")) }
    if let size { nodes += [WordText.value("w:sz", size), WordText.value("w:szCs", size)] }
    if let position { nodes.append(WordText.value("w:vertAlign", position)) }
    return nodes
  }
}

/// Collects the runs of a paragraph, in which white space counts as HTML counts it.
struct RunBuilder {
  private(set) var nodes: [Node] = []
  private(set) var holdsText = false
  private(set) var holdsPictures = false
  /// Whether a blank was read that shows only if more text follows.
  private var hasBlank = false

  var isEmpty: Bool { !holdsText && !holdsPictures }
  var holdsOnlyPictures: Bool { holdsPictures && !holdsText }

  /// Appends text; any white space in it is one blank, and none at the ends of the paragraph.
  mutating func append(_ text: [UInt8], _ look: CharacterLook) {
    var line: [UInt8] = []
    for byte in text {
      if byte.isHTMLSpace {
        hasBlank = true
        continue
      }
      if hasBlank {
        if !isEmpty || !line.isEmpty { line.append(UInt8(ascii: " ")) }
        hasBlank = false
      }
      line.append(byte)
    }
    let clean = WordText.clean(line)
    guard !clean.isEmpty else { return }
    holdsText = true
    nodes.append(WordText.run(clean, look.properties))
  }

  /// Appends a run that stands for text: a tab, a line break, a mark of a field.
  mutating func append(mark: Node) {
    hasBlank = false
    nodes.append(mark)
  }

  /// Appends a picture.
  mutating func append(picture: Node) {
    if hasBlank, holdsText { nodes.append(WordText.run(" ")) }
    hasBlank = false
    holdsPictures = true
    nodes.append(WordText.run([picture]))
  }

  /// Appends runs that `body` collects inside an element such as a link.
  mutating func append(
    _ name: StaticString, _ attributes: [Attribute], content body: (inout RunBuilder) -> Void
  ) {
    let outside = nodes
    nodes = []
    body(&self)
    nodes = nodes.isEmpty ? outside : outside + [.element(name, attributes, nodes)]
  }
}

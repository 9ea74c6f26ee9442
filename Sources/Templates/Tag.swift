/// A tag as it stands in a template.
struct Tag: Sendable {
  enum Kind: Sendable {
    case value(escaped: Bool)
    case section
    case inverted
    case partial
    case parent
    case block
    case close
    /// A comment or new delimiters, which print nothing.
    case silent
  }

  let kind: Kind
  /// From the opening delimiter to behind the closing one.
  let range: Range<Int>
  /// The name without sigils and blanks.
  let name: String
  let nameOffset: Int
  /// Whether the name is to be looked up in the data: `{{>*name}}`.
  var isDynamic = false
  /// Where its line begins, when only blanks stand before it there.
  let clearFrom: Int?
  /// Where the next line begins, when only blanks follow it on its line.
  let clearTo: Int?
  /// The closing tag's index for a tag that opens something, and the other way round.
  var partner: Int?

  /// Whether it is the only thing on its line.
  var isAlone: Bool { clearFrom != nil && clearTo != nil }

  /// Whether it waits for a closing tag.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .value, .partial, .close, .silent: false
    }
  }
}

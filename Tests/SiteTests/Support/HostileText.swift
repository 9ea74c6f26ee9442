/// Text that tries to leave its place in a page.
enum HostileText {
  /// The quote before a combining accent is one Character that is not `"`.
  static let text = #""><script>alert(1)</script>&amp;"\#u{301}{{title}}</title>javascript:alert(1)'"#

  /// The same with letters for everything that HTML or templates give a meaning, and just as wide.
  static let harmless = String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        #""'<>&{}:;/"#.unicodeScalars.contains(scalar) ? "x" : scalar
      }))

  static let escaped =
    "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&quot;\u{301}{{title}}&lt;/title&gt;"
    + "javascript:alert(1)&#39;"

  /// The text as a field of CSV.
  static func csv(_ text: String) -> String { "\"" + text.doubling("\"") + "\"" }

  /// The text as a single-quoted scalar of YAML.
  static func yaml(_ text: String) -> String { "'" + text.doubling("'") + "'" }
}

extension String {
  /// The text with one of its scalars doubled; a combining mark after it does not matter.
  fileprivate func doubling(_ mark: Unicode.Scalar) -> String {
    String(UnicodeScalarView(unicodeScalars.flatMap { $0 == mark ? [mark, mark] : [$0] }))
  }
}

/// The tags of a page with the names of their attributes, without texts and values.
enum Skeleton {
  static func of(_ page: [UInt8]) -> [String] {
    var tags: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      var tag: [UInt8] = []
      var isQuoted = false
      var at = start
      while at < rest.endIndex, isQuoted || rest[at] != UInt8(ascii: ">") {
        if rest[at] == UInt8(ascii: "\"") { isQuoted.toggle() } else if !isQuoted { tag.append(rest[at]) }
        at += 1
      }
      tags.append(String(decoding: tag, as: UTF8.self))
      rest = rest[min(at + 1, rest.endIndex)...]
    }
    return tags
  }
}

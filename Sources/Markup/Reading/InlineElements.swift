/// The elements of HTML and SVG that stand in a line of text; all others begin and end a block.
package enum InlineElements {
  /// Their names in small letters.
  package static let names: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
  ]
}

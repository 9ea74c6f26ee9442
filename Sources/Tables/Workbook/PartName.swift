/// The names of a workbook's parts, which look like paths without a leading `/`.
enum PartName {
  /// The part that a relationship's target means, seen from the part that has the relationship; `\` counts as `/`.
  static func resolve(_ target: String, from part: String) -> String {
    let slash = UInt8(ascii: "/")
    let target = String(
      decoding: target.utf8.map { $0 == UInt8(ascii: "\\") ? slash : $0 }, as: UTF8.self)
    let isAbsolute = target.utf8.first == slash
    var segments = isAbsolute ? [] : Array(part.utf8.split(separator: slash).dropLast())
    for segment in target.utf8.split(separator: slash) where !segment.elementsEqual(".".utf8) {
      if segment.elementsEqual("..".utf8) { _ = segments.popLast() } else { segments.append(segment) }
    }
    return String(decoding: Array(segments.joined(separator: CollectionOfOne(slash))), as: UTF8.self)
  }

  /// The part that holds the relationships of a part; those of the package belong to the empty name.
  static func relationships(of part: String) -> String {
    guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "_rels/\(part).rels" }
    return "\(part[..<slash])/_rels/\(part[part.utf8.index(after: slash)...]).rels"
  }
}

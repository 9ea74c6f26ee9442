import Charts
import Markup
import Testing

/// The fault that an XML reader would find in the markup of a chart: an unbalanced tag, a bare `<` or `&`; nil if none.
func xmlFault(in chart: Node) -> String? {
  var open: [Substring] = []
  var rest = Substring(Markup(chart).string)
  while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
    if let fault = entityFault(in: rest[..<start]) { return fault }
    guard let end = rest[start...].utf8.firstIndex(of: UInt8(ascii: ">")) else {
      return "a tag without an end"
    }
    let tag = rest[rest.index(after: start)..<end]
    if tag.utf8.contains(UInt8(ascii: "<")) { return "a < inside a tag" }
    if let fault = entityFault(in: tag) { return fault }
    if tag.utf8.first == UInt8(ascii: "/") {
      guard let last = open.popLast(), last.utf8.elementsEqual(tag.utf8.dropFirst()) else {
        return "</\(tag)>"
      }
    } else {
      open.append(tag.prefix { $0 != " " })
    }
    rest = rest[rest.index(after: end)...]
  }
  return open.isEmpty ? entityFault(in: rest) : "open at the end: \(open)"
}

private func entityFault(in text: Substring) -> String? {
  let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
  for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
  where !known.contains(where: { part.utf8.starts(with: $0.utf8) }) {
    return "a bare & before \(part.prefix(10))"
  }
  return nil
}

import Diagnostics
import Model
import Narrative

extension Narrative {
  /// Everything that is said, each topic under its name and each paragraph on a line.
  var text: String {
    let topics: [(String, [String?])] = [
      ("summary", summary), ("decisions", [decisions]), ("lamps", [lamps]), ("changes", [changes]),
      ("indicators", [indicators]), ("due", [due]), ("reporting", [reporting]),
    ]
    return topics.compactMap { name, paragraphs in
      let lines = paragraphs.compactMap { $0 }
      return lines.isEmpty ? nil : "[\(name)]\n" + lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Every paragraph that is said.
  var paragraphs: [String] {
    summary + [decisions, lamps, changes, indicators, due, reporting].compactMap { $0 }
  }
}

import Foundation
import FoundationXML

/// A well-formed XML document: the name of its root and all of its text.
struct XMLSummary {
  let root: String
  let text: String

  init(_ document: String) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    root = reader.root
    text = reader.text
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root = ""
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if root.isEmpty { root = name }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }
  }
}

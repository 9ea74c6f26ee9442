internal import Markup

/// Finds the characters that a document of HTML shows.
enum VisibleText {
  /// Elements whose content is not drawn.
  private static let unseen: [StaticString] = ["style", "script", "title", "desc", "metadata"]
  /// The class of links that lead back from a footnote, which are of no use on paper.
  private static let backLink = Array("footnote-back".utf8)

  /// The text of all elements that are drawn, in their order.
  static func text(of html: [UInt8]) -> String {
    var scanner = HTMLScanner(html)
    var text: [UInt8] = []
    while let token = scanner.next() {
      switch token {
      case .text(let range): text += CharacterReferences.decoded(html[range])
      case .start(let tag):
        // Words of two elements do not become one.
        text.append(UInt8(ascii: " "))
        if unseen.contains(where: { scanner.isName(tag.name, $0) }) || isBackLink(tag, scanner, html) {
          scanner.skipElement(tag)
        }
      case .end: text.append(UInt8(ascii: " "))
      case .declaration: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isBackLink(_ tag: HTMLScanner.StartTag, _ scanner: HTMLScanner, _ html: [UInt8]) -> Bool
  {
    scanner.isName(tag.name, "a")
      && HTMLAttributes(of: tag, in: html).contains {
        scanner.isName($0.name, "class") && html[$0.value].elementsEqual(backLink)
      }
  }
}

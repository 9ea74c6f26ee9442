import Dates
import Markup
import Model

/// Where each page lies below the site's root; every address ends in a file.
package enum Address {
  static let home = "index.html"
  static let ledger = "ledger/index.html"
  static let timeline = "timeline/index.html"
  static let workstreams = "workstreams/index.html"
  static let departments = "departments/index.html"
  static let indicators = "indicators/index.html"
  static let actions = "actions/index.html"
  static let commitments = "commitments/index.html"
  static let reporting = "reporting/index.html"
  static let changes = "changes/index.html"
  static let briefings = "briefings/index.html"
  static let about = "about/index.html"
  static let data = "data/index.html"
  static let search = "search/index.html"
  static let picture = "og.png"
  static func searchPart(_ number: Int) -> String { "search/\(number).js" }
  package static let notFound = "404.html"

  /// The kind of page that lies at an address: its first folder, and `home` for the home page.
  package static func kind(of address: String) -> String {
    guard let slash = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "home" }
    return String(address[..<slash])
  }

  static func task(_ number: TaskNumber) -> String { "tasks/\(number)/index.html" }
  static func workstream(_ id: Identifier<Workstream>) -> String { "workstreams/\(id)/index.html" }
  static func department(_ id: Identifier<Department>) -> String { "departments/\(id)/index.html" }
  static func action(_ id: Identifier<SpecialAction>) -> String { "actions/\(id)/index.html" }
  static func indicator(_ id: Identifier<Indicator>) -> String { "indicators/\(id)/index.html" }
  /// Where the rows of a page lie that has some of its own: `tasks/3/data.csv` beside `tasks/3/index.html`.
  static func data(of page: String) -> String {
    String(Substring(page.utf8.dropLast("index.html".utf8.count))) + "data.csv"
  }
  /// Where the rows of a whole table lie.
  static func data(table: String) -> String { "data/\(table).csv" }
  static func changes(in month: Month) -> String { "changes/\(month)/index.html" }
  static func briefing(of month: Month) -> String { "briefings/\(month)/index.html" }

  /// Where a printed briefing lies: `briefings/2019-06/programme.pdf`.
  static func briefingFile(_ name: String, of month: Month) -> String { "briefings/\(month)/\(name)" }

  /// Where a file beside the notes is published: `Content/notes/tasks/b.png` at `notes/tasks/b.png`.
  package static func file(_ path: String) -> String {
    ContentPath.inside(path) ?? path
  }

  /// What means something else than itself in an address.
  private static let meaningful = Set("#?%".utf8)

  /// An address as links write it, where some characters would mean something else.
  static func link(to address: String) -> String {
    guard address.utf8.contains(where: meaningful.contains) else { return address }
    let encoded = address.utf8.flatMap { byte in
      meaningful.contains(byte) ? Array("%\(String(byte, radix: 16, uppercase: true))".utf8) : [byte]
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// What follows the last slash.
  static func lastName(of path: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return String(path[(slash.map { path.utf8.index(after: $0) } ?? path.startIndex)...])
  }

  /// Where the file lies in a copy that every computer can unpack: one whose path is long or not of ASCII has a number.
  static func portableFile(_ path: String, number: Int) -> String {
    let address = file(path)
    let ending = address.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(address[$0...]) } ?? ""
    let isPortable =
      address.utf8.count <= 100
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !meaningful.contains($0) }
      && address.utf8.split(separator: UInt8(ascii: "/")).allSatisfy {
        FileName.isPortable(String(Substring($0)))
      }
    return isPortable ? address : "files/\(number)\(ending)"
  }

  /// Where a relative link on a page leads, without what follows `#` or `?`; nil for one that leaves the site.
  static func target(of link: [UInt8], on page: String) -> String? {
    let text = link.drop(while: \.isHTMLSpace).prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let path = decoded(
      text.prefix(upTo: text.lastIndex { !$0.isHTMLSpace }.map { $0 + 1 } ?? text.startIndex))
    guard !path.isEmpty, path.first != UInt8(ascii: "/"), !path.contains(UInt8(ascii: ":")) else {
      return nil
    }
    var parts = page.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Array($0) }
    for part in path.split(separator: UInt8(ascii: "/")) {
      if part.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else if !part.elementsEqual(".".utf8) {
        parts.append(Array(part))
      }
    }
    if path.last == UInt8(ascii: "/") || path.last == UInt8(ascii: ".") {
      parts.append(Array("index.html".utf8))
    }
    return String(decoding: Array(parts.joined(separator: "/".utf8)), as: UTF8.self)
  }

  /// The bytes with those that are written like `%2F` as themselves.
  private static func decoded(_ path: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = path
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// What leads from a page back to the root: `../../` for `tasks/3/index.html`.
  static func root(from address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }
}

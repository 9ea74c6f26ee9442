/// Fills one script file after another: first with texts, then with pages.
struct SearchParts {
  private struct Part {
    var texts: [UInt8] = []
    var pages: [UInt8] = []
  }

  private let limit: Int
  private var parts = [Part()]

  init(limit: Int) { self.limit = limit }

  mutating func add(text: [UInt8]) { add(text, to: \.texts) }

  mutating func add(page: [UInt8]) { add(page, to: \.pages) }

  private mutating func add(_ value: [UInt8], to list: WritableKeyPath<Part, [UInt8]>) {
    let size = parts[parts.count - 1].texts.count + parts[parts.count - 1].pages.count
    if size > 0, size + value.count > limit { parts.append(Part()) }
    if !parts[parts.count - 1][keyPath: list].isEmpty {
      parts[parts.count - 1][keyPath: list].append(UInt8(ascii: ","))
    }
    parts[parts.count - 1][keyPath: list] += value
  }

  /// `search/1.js` and so on, each with one call that hands its lists over.
  var files: [SiteFile] {
    parts.enumerated().map { index, part in
      let call = Array("taizhangSearch.add(\(index + 1),\(parts.count),[".utf8)
      return SiteFile(
        address: Address.searchPart(index + 1),
        bytes: call + part.texts + Array("],[".utf8) + part.pages + Array("]);\n".utf8))
    }
  }
}

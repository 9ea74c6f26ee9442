/// Fills one script file after another: first with texts, then with pages.
struct SearchParts {
  private let limit: Int
  private var texts: [UInt8] = []
  private var pages: [UInt8] = []
  private var finished: [[UInt8]] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(text: [UInt8]) {
    makeRoom(for: text)
    if !texts.isEmpty { texts.append(UInt8(ascii: ",")) }
    texts += text
  }

  mutating func add(page: [UInt8]) {
    makeRoom(for: page)
    if !pages.isEmpty { pages.append(UInt8(ascii: ",")) }
    pages += page
  }

  /// `search/1.js` and so on, each with one call that hands its lists over.
  mutating func files() -> [SiteFile] {
    finish()
    return finished.enumerated().map { index, lists in
      SiteFile(
        address: Address.searchPart(index + 1),
        bytes: Array("taizhangSearch.add(\(index + 1),\(finished.count),".utf8) + lists + Array(");\n".utf8))
    }
  }

  private mutating func makeRoom(for value: [UInt8]) {
    let size = texts.count + pages.count
    if size > 0, size + value.count > limit { finish() }
  }

  private mutating func finish() {
    finished.append(Array("[".utf8) + texts + Array("],[".utf8) + pages + [UInt8(ascii: "]")])
    texts.removeAll(keepingCapacity: true)
    pages.removeAll(keepingCapacity: true)
  }
}

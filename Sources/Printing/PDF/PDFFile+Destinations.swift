extension PDFFile {
  /// The pages, counted from 1, on which the elements with these ids begin.
  ///
  /// Chromium makes a destination of every id that a link inside the document leads to.
  func pages(of ids: [String]) throws(PrintError) -> [String: Int] {
    var numbers: [Int: Int] = [:]
    for index in 0..<pageCount { numbers[number(of: page(index))] = index + 1 }
    let destinations = value("Dests", of: root)
    var pages: [String: Int] = [:]
    for id in ids {
      let page = items(of: value(id, of: destinations)).first.flatMap { numbers[number(of: $0)] }
      guard let page else { throw PrintError(.missingHeading(id)) }
      pages[id] = page
    }
    try check()
    return pages
  }
}

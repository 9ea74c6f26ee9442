import Markup
import Synchronization

/// All pages of a site as sections of one file, which needs no other.
package final class OneFile: Sendable {
  private let files = Mutex<[String: SiteFile]>([:])

  /// Has no files yet.
  package init() {}

  /// Takes a file of the site, from any thread; what only the search of many files reads is left out.
  package func add(_ file: SiteFile) {
    guard !file.address.utf8.starts(with: "search/".utf8) || file.address == Address.search else { return }
    files.withLock { $0[file.address] = file }
  }

  /// The file: the frame of the first page, the main parts of all in the order given, the styles and the scripts.
  ///
  /// The digest is SHA-256, by which the content policy knows the two styles and the one script.
  /// - Throws: the address of a page whose template has no main part.
  package func html(
    order: [String], parts: OneFileParts, digest: (_ bytes: [UInt8]) -> [UInt8]
  ) throws(PageWithoutMain) -> [UInt8] {
    let files = files.withLock { $0 }
    let pages = order.filter { $0 != Address.notFound }.compactMap { address in
      files[address].map { OneFilePage($0.bytes, at: address) }
    }
    if let page = pages.first(where: { !$0.hasMain }) { throw PageWithoutMain(address: page.address) }
    guard let first = pages.first else { return [] }
    let links = OneFileLinks(
      sections: Dictionary(pages.map { ($0.address, $0.section) }, uniquingKeysWith: { first, _ in first }),
      files: files)
    let styles = Self.once(pages.flatMap(\.styles))
    let style = styles.flatMap { links.styled(files[$0]?.bytes ?? [], at: $0) } + parts.style
    let script = Self.once(pages.flatMap(\.scripts)).flatMap { files[$0]?.bytes ?? [] } + parts.script
    let policy = Self.policy(styles: [digest(style), digest(parts.withoutScripts)], script: digest(script))
    var output = Array("<!DOCTYPE html>\n<html data-single=\"\"\(first.rootAttributes)>\n<head>\n".utf8)
    output +=
      "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      .utf8
    output += "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n<title>".utf8
    output += first.title
    output += Array("</title>\n<style>".utf8) + style + Array("</style>\n<style>".utf8)
    output += parts.withoutScripts + Array("</style>\n</head>\n<body>\n".utf8)
    links.append(first, first.opening, isPage: false, to: &output)
    output += "<main id=\"main\">\n<div id=\"all\"></div>\n".utf8
    for (index, page) in pages.enumerated() {
      output += page.opensSection(isFirst: index == 0).utf8
      links.append(page, page.main, isPage: true, to: &output)
      output += "</section>\n".utf8
    }
    output += "<p class=\"wide whole\"><a href=\"#all\">全部打印</a>：所有页面依次排在一起。</p>\n</main>\n".utf8
    links.append(first, first.closing, isPage: false, to: &output)
    output += Array("<script>".utf8) + script + Array("</script>\n</body>\n</html>\n".utf8)
    return output
  }

  private static func once(_ addresses: [String]) -> [String] {
    var seen: Set<String> = []
    return addresses.filter { seen.insert($0).inserted }
  }

  private static func policy(styles: [[UInt8]], script: [UInt8]) -> String {
    func source(_ digest: [UInt8]) -> String {
      "'sha256-\(String(decoding: Base64.text(of: digest), as: UTF8.self))'"
    }
    return
      "default-src 'none'; script-src \(source(script)); style-src \(styles.map(source).joined(separator: " ")); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }
}

/// A page that cannot stand in one file, since nobody can tell what in it is its own.
package struct PageWithoutMain: Error {
  package let address: String
}

/// What one file has beside the pages of the site.
package struct OneFileParts: Sendable {
  let style: [UInt8]
  /// What shows one page at a time until the script does.
  let withoutScripts: [UInt8]
  let script: [UInt8]

  package init(style: [UInt8], withoutScripts: [UInt8], script: [UInt8]) {
    self.style = style
    self.withoutScripts = withoutScripts
    self.script = script
  }
}

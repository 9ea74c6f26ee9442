import Dates
import Markup

/// The addresses of all pages for search engines (sitemaps.org), in as many files as its limits ask for.
struct Sitemap {
  let addresses: [String]
  /// The day that the pages tell of.
  let changed: Day
  /// The most addresses, and the most bytes, of one file.
  var most = 50_000
  var mostBytes = 50 << 20

  /// One file of all addresses, or one that lists the others.
  func files(below web: WebAddress) -> [SiteFile] {
    let parts = parts
    guard parts.count > 1 else { return [SiteFile(address: "sitemap.xml", bytes: parts.first ?? [])] }
    let named = parts.enumerated().map { SiteFile(address: "sitemap-\($0 + 1).xml", bytes: $1) }
    let index = Self.opening("sitemapindex") + named.flatMap { entry("sitemap", web.of($0.address)) }
    return [SiteFile(address: "sitemap.xml", bytes: index + Array("</sitemapindex>\n".utf8))] + named
  }

  private var parts: [[UInt8]] {
    let (opening, ending) = (Self.opening("urlset"), Array("</urlset>\n".utf8))
    var parts: [[UInt8]] = []
    var (part, count) = (opening, 0)
    for address in addresses {
      let entry = entry("url", address)
      if count == most || count > 0 && part.count + entry.count + ending.count > mostBytes {
        parts.append(part + ending)
        (part, count) = (opening, 0)
      }
      part += entry
      count += 1
    }
    return parts + [part + ending]
  }

  private static func opening(_ name: String) -> [UInt8] {
    Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(name) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .utf8)
  }

  private func entry(_ name: String, _ address: String) -> [UInt8] {
    Array("<\(name)><loc>\(Escaping.escaped(address))</loc><lastmod>\(changed)</lastmod></\(name)>\n".utf8)
  }
}

/// What crawlers read before they look around: everything may be read, and here is the list.
struct Robots {
  let web: WebAddress

  var file: SiteFile {
    SiteFile(
      address: "robots.txt",
      bytes: Array("User-agent: *\nAllow: /\n\nSitemap: \(web.of("sitemap.xml"))\n".utf8))
  }
}

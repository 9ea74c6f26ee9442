import Foundation

/// The relative links of a site.
enum Links {
  /// The values of an attribute in the order of a page.
  static func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }

  /// Each relative `href` and `src` that leads to no file or no id, as `PAGE -> ADDRESS`.
  static func broken(in site: Site) -> [String] {
    let ids = Dictionary(
      uniqueKeysWithValues: site.pages.map { ($0.path, Set(values(of: "id", in: $0.text))) })
    return site.pages.flatMap { page in
      (values(of: "href", in: page.text) + values(of: "src", in: page.text))
        .filter { !leadsSomewhere($0, from: page.path, site, ids) }
        .map { "\(page.path) -> \($0)" }
    }
  }

  private static func leadsSomewhere(
    _ address: String, from page: String, _ site: Site, _ ids: [String: Set<String>]
  ) -> Bool {
    if address.hasPrefix("https://") || address.hasPrefix("mailto:") { return true }
    let parts = address.components(separatedBy: "#")
    let target = parts[0].isEmpty ? page : resolved(parts[0], from: page)
    guard site.files[target] != nil else { return false }
    if target == "ledger/index.html", parts.count == 2, parts[1].contains("=") {
      return fits(parts[1], the: site.text(target))
    }
    return parts.count == 1 || ids[target]?.contains(parts[1].removingPercentEncoding ?? "") == true
  }

  /// Whether the ledger has the choices of a filter: `lamp=red`.
  private static func fits(_ filter: String, the ledger: String) -> Bool {
    filter.components(separatedBy: "&amp;").allSatisfy { pair in
      let parts = pair.components(separatedBy: "=")
      return parts.count == 2 && ledger.contains("<select name=\"\(parts[0])\">")
        && ledger.contains("<option value=\"\(parts[1])\">")
    }
  }

  private static func resolved(_ address: String, from page: String) -> String {
    var folders = page.components(separatedBy: "/").dropLast()
    for part in (address.removingPercentEncoding ?? address).components(separatedBy: "/") {
      if part == ".." {
        if folders.popLast() == nil { return address }
      } else {
        folders.append(part)
      }
    }
    return folders.joined(separator: "/")
  }
}

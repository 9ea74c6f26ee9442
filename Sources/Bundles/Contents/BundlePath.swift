/// Where things lie in a bundle.
package enum BundlePath {
  /// The page that readers open.
  package static let start = "打开-index.html"
  /// The text that says what the bundle is.
  package static let readMe = "读我.txt"
  /// The folder of the site, with the `/` behind it.
  package static let site = "site/"
  /// The folder of the briefings, with the `/` behind it.
  package static let briefings = "briefings/"
  package static let manifest = "manifest.json"
}

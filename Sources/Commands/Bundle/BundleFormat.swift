import ArgumentParser

/// What a bundle is made as.
enum BundleFormat: String, CaseIterable, ExpressibleByArgument {
  case zip
  /// One HTML file.
  case html
  case both

  var isZip: Bool { self != .html }
  var isHTML: Bool { self != .zip }
}

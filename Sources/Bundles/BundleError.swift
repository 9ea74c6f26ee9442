package import Diagnostics

/// Why a bundle could not be made, read or signed.
package struct BundleError: Error, Sendable {
  package let summary: Wording
  /// What to do about it; nil where nothing is to be said.
  package let help: Wording?

  package init(_ summary: Wording, help: Wording? = nil) {
    self.summary = summary
    self.help = help
  }
}

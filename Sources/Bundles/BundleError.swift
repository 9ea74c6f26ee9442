package import Delivery
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

extension BundleError {
  package init(_ error: DeliveryError) { self.init(error.summary, help: error.help) }

  /// Runs what writes files, whose failures stand in the way of a bundle.
  package static func catching<Value>(
    _ body: () throws(DeliveryError) -> Value
  ) throws(BundleError) -> Value {
    do throws(DeliveryError) {
      return try body()
    } catch {
      throw BundleError(error)
    }
  }
}

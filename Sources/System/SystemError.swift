internal import CSystemCalls
internal import Glibc

/// Why a call of the system failed.
package struct SystemError: Error, Hashable, Sendable {
  /// The errno.
  package let code: Int32
  /// The call that failed; empty where that says nothing to anybody.
  package let call: String

  package init(code: Int32, call: String = "") {
    self.code = code
    self.call = call
  }

  /// The error that the last call of this thread left in errno.
  package static func last(_ call: String) -> SystemError { SystemError(code: errno, call: call) }

  /// The C library's sentence, in English whatever the locale.
  package var sentence: String {
    error_sentence(code).map { String(cString: $0) } ?? "error \(code)"
  }
}

extension SystemError: CustomStringConvertible {
  package var description: String { call.isEmpty ? sentence : "\(call): \(sentence)" }
}

package import Glibc

/// Owns one open file descriptor and closes it at the end of its life.
package struct Descriptor: ~Copyable, Sendable {
  package let number: Int32

  package init(owning number: Int32) { self.number = number }

  /// Owns what a call gave.
  ///
  /// - Throws: the error that the call left in errno, where it gave -1.
  package init(_ call: String, _ number: Int32) throws(SystemError) {
    guard number >= 0 else { throw .last(call) }
    self.number = number
  }

  deinit { close(number) }

  /// What the file system says about the open file.
  package func status() throws(SystemError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last("fstat") }
    return status
  }
}

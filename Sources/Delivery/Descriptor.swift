internal import Glibc

/// Owns one open file descriptor and closes it at the end of its life.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { close(number) }
}

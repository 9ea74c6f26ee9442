import Glibc
import System

/// What the system must allow a process before it begins, since Swift ends a program that runs out of memory without a
/// word.
enum HostLimits {
  /// How many files have to be open at once, with the pipes of note workers and browsers.
  private static let openFiles: rlim_t = 64
  /// How many bytes of address space the program and what it links to have to find.
  private static let addressSpace: rlim_t = 768 << 20

  /// Makes use of what the system allows, and ends the program with a sentence where that is too little.
  static func demand() {
    if raised(RLIMIT_NOFILE, to: openFiles) < openFiles {
      end(
        "可以同时打开的文件太少（ulimit -n），至少要 \(openFiles) 个",
        "too few files may be open at once (ulimit -n); at least \(openFiles) are needed")
    }
    if raised(RLIMIT_AS, to: addressSpace) < addressSpace {
      end(
        "可以用的内存太少（ulimit -v），至少要 \(addressSpace >> 20) MiB",
        "too little memory may be used (ulimit -v); at least \(addressSpace >> 20) MiB are needed")
    }
  }

  /// The limit in force, raised as far as is needed and allowed.
  private static func raised(_ resource: __rlimit_resource, to needed: rlim_t) -> rlim_t {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return needed }
    guard limit.rlim_cur < needed, limit.rlim_max > limit.rlim_cur else { return limit.rlim_cur }
    limit.rlim_cur = min(needed, limit.rlim_max)
    _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    return limit.rlim_cur
  }

  private static func end(_ zh: String, _ en: String) {
    try? Descriptor.write(Array("错误：\(zh)\nerror: \(en)\n".utf8), to: STDERR_FILENO)
    exit(1)
  }
}

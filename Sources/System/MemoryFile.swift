internal import CSystemCalls
internal import Glibc

/// A file without a name that lies in memory only.
package struct MemoryFile: ~Copyable, Sendable {
  package let descriptor: Descriptor

  /// A file with this content, to be read from its start; the name is for those who look at open files.
  package init(_ name: String, holding content: [UInt8] = []) throws(SystemError) {
    let file = try Descriptor("memfd_create", memory_file(name))
    try file.write(content)
    guard lseek(file.number, 0, SEEK_SET) == 0 else { throw .last("lseek") }
    descriptor = file
  }

  /// The name by which this process can open the file, for libraries that know files by their names only.
  package var path: String { "/proc/self/fd/\(descriptor.number)" }

  /// What was written so far, at most so many bytes.
  package func bytes(limit: Int = .max) throws(SystemError) -> [UInt8] {
    try descriptor.bytes(at: 0, count: min(limit, Int(try descriptor.status().st_size)))
  }
}

internal import Glibc

extension Descriptor {
  /// As many of the bytes at a place as the file has there.
  package func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    guard count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let moved = bytes.withUnsafeMutableBytes {
        pread(number, $0.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      if moved == 0 { return Array(bytes[..<done]) }
      done += try Descriptor.moved(moved, "pread")
    }
    return bytes
  }

  /// Writes all bytes where the file stands.
  package func write(_ bytes: [UInt8]) throws(SystemError) { try Descriptor.write(bytes, to: number) }

  /// Writes all bytes to an open file of somebody else's, as the standard streams are.
  package static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let moved = bytes.withUnsafeBytes {
        Glibc.write(number, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      done += try Descriptor.moved(moved, "write")
    }
  }

  /// Writes all bytes at a place.
  package func write(_ bytes: [UInt8], at offset: Int) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let moved = bytes.withUnsafeBytes {
        pwrite(number, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(offset + done))
      }
      done += try Descriptor.moved(moved, "pwrite")
    }
  }

  /// How many bytes a call moved; none where a signal interrupted it.
  private static func moved(_ count: Int, _ call: String) throws(SystemError) -> Int {
    if count >= 0 { return count }
    guard errno == EINTR else { throw .last(call) }
    return 0
  }
}

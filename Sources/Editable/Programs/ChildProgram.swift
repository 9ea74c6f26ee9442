internal import CSystemCalls
private import Glibc

/// A program of the system that turns bytes into other bytes, within a time.
struct ChildProgram: Sendable {
  /// What became of a run.
  enum Outcome: Sendable {
    /// It ended by itself, with an exit code; -1 where a signal ended it.
    case ended(code: Int32, output: [UInt8], complaint: [UInt8])
    case tookTooLong
    /// It could not be started, for the reason of an errno.
    case notStarted(code: Int32)
  }

  /// Where the program lies.
  var path: String
  /// The whole environment that it sees, as `NAME=value`.
  var environment: [String]

  /// Runs it on the input until it ends or the time is over; then its whole process group is gone.
  func run(_ arguments: [String], input: [UInt8], timeLimit: Duration) -> Outcome {
    guard let input = MemoryFile(input), let output = MemoryFile([]), let complaint = MemoryFile([]) else {
      return .notStarted(code: errno)
    }
    let process = Self.withPointers([path] + arguments) { arguments in
      Self.withPointers(environment) { environment in
        taizhang_start_program(
          path, arguments, environment, input.descriptor, output.descriptor, complaint.descriptor)
      }
    }
    guard process > 0 else { return .notStarted(code: errno) }
    let hasEnded = taizhang_await_program(process, Self.milliseconds(timeLimit)) == 1
    let code = taizhang_finish_program(process)
    guard hasEnded else { return .tookTooLong }
    return .ended(code: code, output: output.bytes(), complaint: complaint.bytes(limit: 4096))
  }

  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, rest) = duration.components
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    return Int32(clamping: max(0, seconds) * 1000 + max(0, rest) / 1_000_000_000_000_000)
  }

  /// Hands over texts as C does: pointers to bytes that end in zero, and a null pointer at the end.
  private static func withPointers<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = texts.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      withUnsafePointer(to: nil as UnsafeMutablePointer<CChar>?) { body(buffer.baseAddress ?? $0) }
    }
  }
}

/// A file without a name that lies in memory only, for the standard streams of a program.
private struct MemoryFile: ~Copyable {
  let descriptor: Int32

  /// A file with this content, to be read from its start; nil with errno set where there can be none.
  init?(_ content: [UInt8]) {
    descriptor = memory_file("stream")
    guard descriptor >= 0 else { return nil }
    guard Self.write(content, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// What was written into it, at most so many bytes.
  func bytes(limit: Int = 256 << 20) -> [UInt8] {
    let size = min(limit, Int(max(0, lseek(descriptor, 0, SEEK_END))))
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = pread(descriptor, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
        guard read > 0 else { return }
        count += read
      }
    }
  }

  private static func write(_ content: [UInt8], to descriptor: Int32) -> Bool {
    content.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}

import CSystemCalls

#if canImport(Glibc)
  import Glibc
#endif

/// The word that makes the program a worker, and the first that a worker says.
enum WorkerProtocol {
  static let argument = "note-worker"
  static let greeting = Array("taizhang note worker 1\n".utf8)
}

/// Renders the notes that arrive on standard input until it closes; the hidden command `note-worker`.
///
/// Standard input must be the socket that `NoteRenderer` opened; answers go back over it. It reads the memory
/// limit first. The result is the exit code: 0 when the input closed between two notes, otherwise 1.
package func runNoteWorker() -> Int32 {
  var input = WorkerInput()
  guard let memory = input.number(), taizhang_become_worker(memory) == 0 else { return 1 }
  guard send(WorkerProtocol.greeting) else { return 1 }
  var answer = WireWriter()
  while let length = input.number() {
    guard let source = input.source(length) else { return 1 }
    answer.removeAll()
    answer.file = source.file
    answer.frame { $0.result(NoteParser.render(source)) }
    // Each answer goes out before the next note begins, so that only the guilty note can be lost with the worker.
    guard send(answer.bytes) else { return 1 }
  }
  return input.isAtEnd ? 0 : 1
}

/// Reads standard input by the chunk, since many small requests arrive together.
private struct WorkerInput {
  private static let chunk = 64 << 10

  private var buffer: [UInt8] = []
  private var start = 0
  private var end = 0

  /// Whether everything that was read is taken.
  var isAtEnd: Bool { start == end }

  /// The next whole number; nil at the end of the input and when it is negative.
  mutating func number() -> Int? {
    guard let bytes = take(WireReader.numberSize) else { return nil }
    var reader = WireReader(bytes)
    return (try? reader.number()).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The next request of so many bytes; nil when the input ends within it or it cannot be read.
  mutating func source(_ length: Int) -> NoteSource? {
    guard let bytes = take(length) else { return nil }
    var reader = WireReader(bytes)
    return try? reader.source()
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    if buffer.count - start < count { makeRoom(for: count) }
    while end - start < count {
      let got = buffer.withUnsafeMutableBytes {
        read(STDIN_FILENO, $0.baseAddress?.advanced(by: end), $0.count - end)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      end += got
    }
    defer { start += count }
    return buffer[start..<(start + count)]
  }

  /// Moves what is left to the front of a buffer that holds so many bytes at least.
  private mutating func makeRoom(for count: Int) {
    let left = buffer[start..<end]
    buffer = left + [UInt8](repeating: 0, count: max(count, WorkerInput.chunk) - left.count)
    end -= start
    start = 0
  }
}

private func send(_ bytes: [UInt8]) -> Bool {
  var sent = 0
  while sent < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(STDIN_FILENO, $0.baseAddress?.advanced(by: sent), bytes.count - sent)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    sent += count
  }
  return true
}

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
  guard let memory = receive(8).flatMap(number), taizhang_become_worker(memory) == 0 else { return 1 }
  guard send(WorkerProtocol.greeting) else { return 1 }
  while let count = receive(8) {
    guard let length = number(count), let request = receive(length) else { return 1 }
    var reader = WireReader(request[...])
    guard let source = try? reader.source() else { return 1 }
    var answer = WireWriter()
    answer.result(NoteParser.render(source))
    guard send(answer.framed) else { return 1 }
  }
  return 0
}

private func number(_ bytes: [UInt8]) -> Int? {
  var reader = WireReader(bytes[...])
  return (try? reader.number()).flatMap { $0 >= 0 ? $0 : nil }
}

/// Reads so many bytes; nil when the input closes before.
private func receive(_ count: Int) -> [UInt8]? {
  var bytes = [UInt8](repeating: 0, count: count)
  var filled = 0
  while filled < count {
    let got = bytes.withUnsafeMutableBytes {
      read(STDIN_FILENO, $0.baseAddress?.advanced(by: filled), count - filled)
    }
    if got < 0, errno == EINTR { continue }
    guard got > 0 else { return nil }
    filled += got
  }
  return bytes
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

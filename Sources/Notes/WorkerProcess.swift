import CSystemCalls

#if canImport(Glibc)
  import Glibc
#endif

/// One worker and what is on its way to and from it; the process ends when the value goes.
final class WorkerProcess {
  /// What a worker sent, or that it went away.
  enum Received {
    case bytes
    case nothing
    case closed
  }

  let descriptor: Int32
  private let process: pid_t
  private var outgoing = WireWriter()
  private var sent = 0
  /// What has arrived and is not taken yet.
  private(set) var incoming: [UInt8] = []
  /// The notes that it works on, by their index, in the order they were sent.
  var inFlight: [Int] = []
  var hasGreeted = false
  /// When what it is doing must be done.
  var deadline: ContinuousClock.Instant

  /// Starts the program as a worker with a limit of memory in bytes; nil when it cannot be started.
  init?(executable: String, memory: Int, deadline: ContinuousClock.Instant) {
    var descriptor: Int32 = -1
    let process = taizhang_start_worker(executable, WorkerProtocol.argument, &descriptor)
    guard process > 0 else { return nil }
    self.process = process
    self.descriptor = descriptor
    self.deadline = deadline
    outgoing.number(memory)
  }

  deinit {
    close(descriptor)
    taizhang_end_worker(process)
  }

  var hasOutgoing: Bool { sent < outgoing.bytes.count }

  /// Puts a note, by its index, behind what is on its way already.
  func queue(_ source: NoteSource, index: Int) {
    if !hasOutgoing {
      outgoing.removeAll()
      sent = 0
    }
    outgoing.frame { $0.source(source) }
    inFlight.append(index)
  }

  /// Sends as much as the socket takes; a worker that is gone shows when it is read from.
  func flush() {
    while hasOutgoing {
      let count = outgoing.bytes.withUnsafeBytes {
        taizhang_send(descriptor, $0.baseAddress?.advanced(by: sent), $0.count - sent)
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Reads what has arrived, by way of a buffer that all workers share.
  func receive(through buffer: inout [UInt8]) -> Received {
    let count = buffer.withUnsafeMutableBytes { taizhang_receive(descriptor, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR ? .nothing : .closed }
    if count == 0 { return .closed }
    incoming.append(contentsOf: buffer[..<count])
    return .bytes
  }

  /// Forgets the first bytes that have arrived.
  func drop(_ count: Int) {
    incoming.removeFirst(count)
  }
}

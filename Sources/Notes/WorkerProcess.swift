import System

/// One worker and what is on its way to and from it; the process ends when the value goes.
final class WorkerProcess {
  private let socket: Descriptor
  private let process: ChildProcess
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
    let program = ChildProgram(
      path: executable, arguments: [executable, WorkerProtocol.argument], environment: nil, headsGroup: false,
      endsWithParent: false)
    do throws(SystemError) {
      let connection = try Connection.socket()
      process = try ChildProcess(
        program, descriptors: [connection.theirs.number, ChildProcess.nothing, ChildProcess.nothing])
      socket = connection.givingTheirs()
    } catch {
      return nil
    }
    self.deadline = deadline
    outgoing.number(memory)
  }

  var descriptor: Int32 { socket.number }

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
      let count = socket.send(outgoing.bytes[sent...])
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Reads what has arrived, by way of a buffer that all workers share.
  func receive(through buffer: inout [UInt8]) -> Descriptor.Received {
    let received = socket.receive(into: &buffer)
    if case .bytes(let count) = received { incoming.append(contentsOf: buffer[..<count]) }
    return received
  }

  /// Forgets the first bytes that have arrived.
  func drop(_ count: Int) {
    incoming.removeFirst(count)
  }
}

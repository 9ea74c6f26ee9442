internal import CSystemCalls
internal import System

/// A conversation with a running browser: commands go out, messages come in, both without waiting.
struct BrowserSession: ~Copyable {
  /// Far above any document; a browser that sends more is broken.
  private static let messageLimit = 512 << 20

  private var process: BrowserProcess
  private var outgoing: [UInt8] = []
  private var incoming: [UInt8] = []
  /// How many of the incoming bytes are known to hold no end of a message.
  private var searched = 0
  private var lastCommand = 0
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)

  init(path: String, setup: BrowserSetup) throws(PrintError) {
    process = try BrowserProcess(path: path, setup: setup)
  }

  /// Waits until a browser that was just started answers.
  mutating func greet(path: String, timeLimit: Duration) throws(PrintError) {
    let question = send(.version)
    let deadline = ContinuousClock.now + timeLimit
    while let message = try receive(until: deadline) {
      if message.id == question { return }
    }
    throw PrintError(.silent(path: path, seconds: Int(timeLimit / .seconds(1))))
  }

  /// Sends a command and gives the number that its answer will have.
  mutating func send(_ command: BrowserCommand, session: String? = nil) -> Int {
    lastCommand += 1
    outgoing += command.bytes(id: lastCommand, session: session)
    flush()
    return lastCommand
  }

  /// The next message; nil when none has come at the deadline.
  mutating func receive(until deadline: ContinuousClock.Instant) throws(PrintError) -> BrowserMessage? {
    while true {
      if let message = try next() { return message }
      guard ContinuousClock.now < deadline else { return nil }
      process.wait(until: deadline, toWrite: !outgoing.isEmpty)
      guard ending_signal() == 0 else { throw PrintError(.interrupted) }
      flush()
      switch process.receive(into: &buffer) {
      case .bytes(let count): incoming.append(contentsOf: buffer[..<count])
      case .nothing: break
      case .closed: throw PrintError(process.end())
      }
    }
  }

  /// Takes a whole message off what has come in; a null byte ends each.
  private mutating func next() throws(PrintError) -> BrowserMessage? {
    guard let end = incoming[searched...].firstIndex(of: 0) else {
      searched = incoming.count
      guard searched <= BrowserSession.messageLimit else { throw PrintError(.misunderstood("…")) }
      return nil
    }
    defer {
      incoming.removeFirst(end + 1)
      searched = 0
    }
    return try BrowserMessage(incoming[..<end])
  }

  private mutating func flush() {
    guard !outgoing.isEmpty else { return }
    outgoing.removeFirst(process.send(outgoing[...]))
  }
}

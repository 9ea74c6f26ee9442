internal import Glibc
internal import System

/// A running browser and the descriptors that lead to it; its process group ends with the value.
struct BrowserProcess: ~Copyable {
  /// What is kept of the browser's output, in bytes.
  private static let complaintLimit = 4 << 10

  private var process: ChildProcess
  /// What is written to it the browser reads from 3, what it writes to 4 is read here.
  private let channel: Descriptor
  /// Where the browser's standard output and standard error are read.
  private let output: Descriptor
  /// The last that the browser wrote on its standard output and standard error.
  private var complaints: [UInt8] = []
  private var hasHungUp = false

  init(path: String, setup: BrowserSetup) throws(PrintError) {
    let program = ChildProgram(
      path: path, arguments: setup.arguments, environment: setup.environment, headsGroup: true,
      endsWithParent: true)
    do throws(SystemError) {
      let channel = try Connection.socket()
      let output = try Connection.pipe()
      let (talk, noise) = (channel.theirs.number, output.theirs.number)
      process = try ChildProcess(program, descriptors: [ChildProcess.nothing, noise, noise, talk, talk])
      self.channel = channel.givingTheirs()
      self.output = output.givingTheirs()
    } catch {
      throw PrintError(.notStarted(path: path, cause: error.sentence))
    }
  }

  /// How the browser ended, which closed its channel a moment ago, and its last words.
  mutating func end() -> PrintError.Reason {
    let patience = ContinuousClock.now + .milliseconds(500)
    _ = process.hasEnded(by: patience)
    while !hasHungUp, ContinuousClock.now < patience, hasComplaints(within: 50) { readComplaints() }
    return .ended(how: process.end(), complaint: lastLine(of: complaints))
  }

  /// Waits until there is something to read, or to write where that is wanted, or the time is over.
  mutating func wait(until deadline: ContinuousClock.Instant, toWrite: Bool) {
    var channel = pollfd(fd: channel.number, events: Int16(POLLIN), revents: 0)
    if toWrite { channel.events |= Int16(POLLOUT) }
    // A negative descriptor is left out.
    let output = pollfd(fd: hasHungUp ? -1 : output.number, events: Int16(POLLIN), revents: 0)
    var watched = [channel, output]
    poll(&watched, nfds_t(watched.count), deadline.millisecondsLeft)
    if watched.last?.revents != 0 { readComplaints() }
  }

  /// Whether more of the browser's output comes within so many milliseconds.
  private func hasComplaints(within milliseconds: Int32) -> Bool {
    var output = pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)
    return poll(&output, 1, milliseconds) > 0
  }

  private mutating func readComplaints() {
    var buffer = [UInt8](repeating: 0, count: BrowserProcess.complaintLimit)
    let count = buffer.withUnsafeMutableBytes { read(output.number, $0.baseAddress, $0.count) }
    if count <= 0 { hasHungUp = count == 0 || errno != EINTR }
    complaints = (complaints + buffer[..<max(0, count)]).suffix(BrowserProcess.complaintLimit)
  }

  /// Writes as much as the browser takes now and gives how many bytes; one that is gone shows when read from.
  func send(_ bytes: ArraySlice<UInt8>) -> Int { channel.send(bytes) }

  /// Reads what has arrived into the buffer.
  func receive(into buffer: inout [UInt8]) -> Descriptor.Received { channel.receive(into: &buffer) }
}

/// The last line that says something, without what acts on a terminal.
private func lastLine(of bytes: [UInt8]) -> String {
  let lines = bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
  let text = lines.last.map { String(decoding: $0.prefix(300), as: UTF8.self) } ?? ""
  return String(
    String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
}

internal import CSystemCalls
internal import Glibc

/// A running browser and the descriptors that lead to it; its process group ends with the value.
struct BrowserProcess: ~Copyable {
  enum Received {
    case bytes, nothing, closed
  }

  /// What is kept of the browser's output, in bytes.
  private static let complaintLimit = 4 << 10

  private let process: pid_t
  private let ends: browser_ends
  /// The last that the browser wrote on its standard output and standard error.
  private var complaints: [UInt8] = []
  private var hasHungUp = false
  private var hasEnded = false

  init(path: String, setup: BrowserSetup) throws(PrintError) {
    var ends = browser_ends(channel: -1, complaints: -1)
    let process = withCStrings(setup.arguments) { arguments in
      withCStrings(setup.environment) { start_browser(path, arguments, $0, &ends) }
    }
    guard let process, process > 0 else {
      let cause = error_sentence(errno).map { String(cString: $0) } ?? "error \(errno)"
      throw PrintError(.notStarted(path: path, cause: cause))
    }
    self.process = process
    self.ends = ends
  }

  deinit {
    if !hasEnded { _ = end_browser(process) }
    close(ends.channel)
    close(ends.complaints)
  }

  /// How the browser ended, which closed its channel a moment ago, and its last words.
  mutating func end() -> PrintError.Reason {
    let patience = ContinuousClock.now + .milliseconds(500)
    while browser_has_ended(process) == 0, ContinuousClock.now < patience { usleep(5_000) }
    while !hasHungUp, ContinuousClock.now < patience, hasComplaints(within: 50) { readComplaints() }
    let status = end_browser(process)
    hasEnded = true
    let how: BrowserEnd = status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    return .ended(how: how, complaint: lastLine(of: complaints))
  }

  /// Waits until there is something to read, or to write where that is wanted, or the time is over.
  mutating func wait(until deadline: ContinuousClock.Instant, toWrite: Bool) {
    var channel = pollfd(fd: ends.channel, events: Int16(POLLIN), revents: 0)
    if toWrite { channel.events |= Int16(POLLOUT) }
    // A negative descriptor is left out.
    let output = pollfd(fd: hasHungUp ? -1 : ends.complaints, events: Int16(POLLIN), revents: 0)
    var watched = [channel, output]
    let left = ContinuousClock.now.duration(to: deadline) / Duration.milliseconds(1)
    poll(&watched, nfds_t(watched.count), Int32(max(0, min(left.rounded(.up), 60_000))))
    if watched.last?.revents != 0 { readComplaints() }
  }

  /// Whether more of the browser's output comes within so many milliseconds.
  private func hasComplaints(within milliseconds: Int32) -> Bool {
    var output = pollfd(fd: ends.complaints, events: Int16(POLLIN), revents: 0)
    return poll(&output, 1, milliseconds) > 0
  }

  private mutating func readComplaints() {
    var buffer = [UInt8](repeating: 0, count: BrowserProcess.complaintLimit)
    let count = buffer.withUnsafeMutableBytes { read(ends.complaints, $0.baseAddress, $0.count) }
    if count <= 0 { hasHungUp = count == 0 || errno != EINTR }
    complaints = (complaints + buffer[..<max(0, count)]).suffix(BrowserProcess.complaintLimit)
  }

  /// Writes as much as the browser takes now and gives how many bytes; one that is gone shows when read from.
  func send(_ bytes: ArraySlice<UInt8>) -> Int {
    max(0, bytes.withUnsafeBytes { taizhang_send(ends.channel, $0.baseAddress, $0.count) })
  }

  /// Reads what has arrived into a buffer and hands it over.
  func receive(through buffer: inout [UInt8], into bytes: inout [UInt8]) -> Received {
    let count = buffer.withUnsafeMutableBytes { taizhang_receive(ends.channel, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR ? .nothing : .closed }
    bytes.append(contentsOf: buffer[..<max(0, count)])
    return count == 0 ? .closed : .bytes
  }
}

/// The last line that says something, without what acts on a terminal.
private func lastLine(of bytes: [UInt8]) -> String {
  let lines = bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
  let text = lines.last.map { String(decoding: $0.prefix(300), as: UTF8.self) } ?? ""
  return String(
    String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
}

/// Calls `body` with the texts as C does it: pointers to each, a null pointer behind the last.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result?
) -> Result? {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return copies.withUnsafeBufferPointer { $0.baseAddress.flatMap(body) }
}

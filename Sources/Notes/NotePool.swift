import Diagnostics
import System

#if canImport(Glibc)
  import Glibc
#endif

/// One call's notes on their way through the workers; a single thread watches all sockets.
struct NotePool {
  /// How many notes, and how many bytes of them, a worker holds at most.
  private static let notesAhead = 64
  private static let bytesAhead = 128 << 10
  /// With so many notes ahead a worker is not disturbed, and its answers may gather for so many microseconds.
  private static let notesEnough = 32
  private static let gatheringTime: useconds_t = 1000
  /// How long a worker may take to say that it is there, and how many may fail to.
  private static let startTime: Duration = .seconds(10)
  private static let startAttempts = 3

  private let sources: [NoteSource]
  private let executable: String
  private let limits: NoteLimits
  private var results: [NoteResult?]
  /// The notes that no worker has, the next one last.
  private var waiting: [Int]
  private var workers: [WorkerProcess] = []
  private var failedStarts = 0
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)

  init(_ sources: [NoteSource], executable: String, limits: NoteLimits) {
    self.sources = sources
    self.executable = executable
    self.limits = limits
    results = sources.map { source in
      guard source.body.count > limits.bytesIn else { return nil }
      return NoteResult(note: nil, findings: [NoteFindings.tooLarge(source, limit: limits.bytesIn)])
    }
    waiting = sources.indices.reversed().filter { sources[$0].body.count <= limits.bytesIn }
  }

  /// Renders all notes with so many workers; every note gets a result.
  mutating func run(workers count: Int) -> [NoteResult] {
    while !waiting.isEmpty || workers.contains(where: { !$0.inFlight.isEmpty }) {
      startWorkers(count)
      if workers.isEmpty { break }
      for worker in workers { fill(worker) }
      watch()
      endLate()
    }
    workers.removeAll()
    return zip(sources, results).map { source, result in
      result ?? NotePool.failed(source, Wording(zh: "无法启动处理进程", en: "no worker process could be started"))
    }
  }

  /// Replaces workers that are gone while there is work for them.
  private mutating func startWorkers(_ count: Int) {
    while workers.count < min(count, waiting.count), failedStarts < NotePool.startAttempts {
      let deadline = ContinuousClock.now + NotePool.startTime
      if let worker = WorkerProcess(executable: executable, memory: limits.memory, deadline: deadline) {
        workers.append(worker)
      } else {
        failedStarts += 1
      }
    }
  }

  /// Hands a worker notes to go on with, so that it never waits for the next.
  private mutating func fill(_ worker: WorkerProcess) {
    guard worker.hasGreeted, worker.inFlight.count <= NotePool.notesEnough else { return worker.flush() }
    if worker.inFlight.isEmpty { worker.deadline = .now + limits.time }
    var bytes = worker.inFlight.reduce(0) { $0 + sources[$1].body.count }
    let share = min(NotePool.notesAhead, max(1, waiting.count / workers.count))
    while worker.inFlight.count < share, bytes < NotePool.bytesAhead, let index = waiting.popLast() {
      worker.queue(sources[index], index: index)
      bytes += sources[index].body.count
    }
    worker.flush()
  }

  /// Lets answers gather while every worker has enough to do, rather than waking up for each of them.
  private func gather() {
    if workers.allSatisfy({ $0.inFlight.count > NotePool.notesEnough }) { usleep(NotePool.gatheringTime) }
  }

  /// Waits until a socket is ready or a deadline passes, then takes what has arrived.
  private mutating func watch() {
    var polled = workers.map { worker in
      pollfd(fd: worker.descriptor, events: Int16(POLLIN | (worker.hasOutgoing ? POLLOUT : 0)), revents: 0)
    }
    guard poll(&polled, nfds_t(polled.count), milliseconds(untilNextOf: workers)) > 0 else { return }
    gather()
    for (worker, entry) in zip(workers, polled) where entry.revents != 0 {
      switch worker.receive(through: &buffer) {
      case .nothing: break
      case .bytes: takeAnswers(of: worker)
      case .closed:
        if worker.hasGreeted {
          let reason = Wording(zh: "处理进程意外结束", en: "its worker process ended")
          end(worker) { NotePool.failed($0, reason) }
        } else {
          endUnstarted(worker)
        }
      }
    }
  }

  private func milliseconds(untilNextOf workers: [WorkerProcess]) -> Int32 {
    let busy = workers.filter { !$0.hasGreeted || !$0.inFlight.isEmpty }
    return busy.map(\.deadline).min()?.millisecondsLeft ?? 1000
  }

  /// Takes every whole answer of a worker.
  private mutating func takeAnswers(of worker: WorkerProcess) {
    var start = 0
    if !worker.hasGreeted {
      let greeting = WorkerProtocol.greeting
      guard worker.incoming.starts(with: greeting.prefix(worker.incoming.count)) else {
        return endUnstarted(worker)
      }
      guard worker.incoming.count >= greeting.count else { return }
      worker.hasGreeted = true
      failedStarts = 0
      start = greeting.count
    }
    while let index = worker.inFlight.first {
      var reader = WireReader(worker.incoming[start...])
      guard let length = try? reader.number() else { break }
      guard (0...limits.bytesOut).contains(length) else {
        let limit = limits.bytesIn
        return end(worker) { NoteResult(note: nil, findings: [NoteFindings.tooLarge($0, limit: limit)]) }
      }
      guard let answer = try? reader.take(length) else { break }
      var answerReader = WireReader(answer, file: sources[index].file)
      guard let result = try? answerReader.result() else {
        let reason = Wording(zh: "处理进程的答复无法读取", en: "its worker's answer cannot be read")
        return end(worker) { NotePool.failed($0, reason) }
      }
      results[index] = result
      worker.inFlight.removeFirst()
      start += WireReader.numberSize + length
    }
    if start > 0 { worker.deadline = .now + limits.time }
    worker.drop(start)
  }

  /// Ends the workers that let their deadline pass.
  private mutating func endLate() {
    let now = ContinuousClock.now
    for worker in workers where worker.deadline <= now {
      if !worker.hasGreeted {
        endUnstarted(worker)
      } else if !worker.inFlight.isEmpty {
        let limit = limits.time
        end(worker) { NoteResult(note: nil, findings: [NoteFindings.tooSlow($0, limit: limit)]) }
      }
    }
  }

  /// Ends a worker, reports the note that it was working on, and leaves its other notes to the others.
  private mutating func end(_ worker: WorkerProcess, _ result: (NoteSource) -> NoteResult) {
    workers.removeAll { $0 === worker }
    guard let guilty = worker.inFlight.first else { return }
    results[guilty] = result(sources[guilty])
    waiting.append(contentsOf: worker.inFlight.dropFirst().reversed())
  }

  private mutating func endUnstarted(_ worker: WorkerProcess) {
    workers.removeAll { $0 === worker }
    failedStarts += 1
  }

  private static func failed(_ source: NoteSource, _ reason: Wording) -> NoteResult {
    NoteResult(note: nil, findings: [NoteFindings.failed(source, reason: reason)])
  }
}

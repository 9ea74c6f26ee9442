private import Dispatch
private import Synchronization
internal import System

/// Turns drawings into pixels by `rsvg-convert` of Debian's librsvg2-bin, several at once.
struct PictureRenderer: Sendable {
  /// A drawing and the width that it shall have, in pixels.
  private struct Job: Hashable, Sendable {
    var drawing: [UInt8]
    var width: Int
  }

  private static let name = "rsvg-convert"
  private static let pixelsPerInch = 300
  private static let unitsPerInch = 914_400
  private static let programsAtOnce = 4
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private let program: FilterProgram

  /// Finds the program on a search path.
  static func find(searchPath: String) throws(EditableError) -> PictureRenderer {
    guard let program = FilterProgram.find(name, searchPath: searchPath) else {
      throw EditableError(.missingProgram(name, package: "librsvg2-bin"))
    }
    return PictureRenderer(program: program)
  }

  /// The bytes of all pictures in their order; equal drawings are drawn once.
  func render(_ pictures: [Picture], timeLimit: Duration) throws(EditableError) -> [[UInt8]] {
    var places: [Job: Int] = [:]
    var jobs: [Job] = []
    for job in pictures.compactMap(Self.job(of:)) where places[job] == nil {
      places[job] = jobs.count
      jobs.append(job)
    }
    var drawn: [[UInt8]] = []
    for result in results(of: jobs, timeLimit: timeLimit) { drawn.append(try result.get()) }
    return pictures.map { picture in
      switch picture.source {
      case .png(let bytes), .jpeg(let bytes): bytes
      case .drawing: Self.job(of: picture).flatMap { places[$0] }.map { drawn[$0] } ?? []
      }
    }
  }

  /// One drawing, so many pixels wide.
  func png(of drawing: [UInt8], width: Int, timeLimit: Duration) throws(EditableError) -> [UInt8] {
    let seconds = Int(timeLimit.components.seconds)
    return try result(of: Job(drawing: drawing, width: width), timeLimit: timeLimit, seconds: seconds).get()
  }

  private static func job(of picture: Picture) -> Job? {
    guard case .drawing(let drawing) = picture.source else { return nil }
    return Job(drawing: drawing, width: max(1, picture.size.width * pixelsPerInch / unitsPerInch))
  }

  private func results(of jobs: [Job], timeLimit: Duration) -> [Result<[UInt8], EditableError>] {
    let deadline = ContinuousClock.now.advanced(by: timeLimit)
    let seconds = Int(timeLimit.components.seconds)
    let results = Mutex<[Result<[UInt8], EditableError>]>(
      Array(repeating: .failure(EditableError(.tookTooLong(seconds: seconds))), count: jobs.count))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(Self.programsAtOnce, jobs.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        let left = ContinuousClock.now.duration(to: deadline)
        guard index < jobs.count, .zero < left else { return }
        let result = result(of: jobs[index], timeLimit: left, seconds: seconds)
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0 }
  }

  private func result(of job: Job, timeLimit: Duration, seconds: Int) -> Result<[UInt8], EditableError> {
    let arguments = ["--format=png", "--width=\(job.width)", "--keep-aspect-ratio"]
    switch program.run(arguments, input: job.drawing, timeLimit: timeLimit) {
    case .ended(0, let output, _) where output.starts(with: Self.signature): return .success(output)
    case .ended(let code, _, let complaint):
      let words = WordText.clean(complaint.split(separator: UInt8(ascii: "\n")).first.map(Array.init) ?? [])
      let reason = words.isEmpty ? "exit \(code)" : words
      return .failure(EditableError(.failed(Self.name, complaint: reason)))
    case .tookTooLong: return .failure(EditableError(.tookTooLong(seconds: seconds)))
    case .notStarted(let code): return .failure(EditableError(.notStarted(Self.name, code: code)))
    }
  }
}

/// The documents of one order: which are printed, which wait, and what went wrong first.
struct PrintBatch {
  let jobs: [PrintJob]
  private var results: [PrintedDocument?]
  /// The jobs not begun yet, the next one last.
  private var waiting: [Int]
  private(set) var failure: (index: Int, error: PrintError)?

  init(_ jobs: [PrintJob]) {
    self.jobs = jobs
    results = Array(repeating: nil, count: jobs.count)
    waiting = jobs.indices.reversed()
  }

  var doneCount: Int { results.count { $0 != nil } }

  /// The documents in the order of their jobs, when all are printed.
  var documents: [PrintedDocument] { results.compactMap(\.self) }

  /// The next job to begin; none after a failure.
  mutating func next() -> Int? { failure == nil ? waiting.popLast() : nil }

  /// Whether it still matters how a job goes: of several failures that of the first job is told.
  func matters(_ index: Int) -> Bool { failure.map { index < $0.index } ?? true }

  mutating func finish(_ index: Int, _ document: PrintedDocument) { results[index] = document }

  /// Puts jobs back that were lost with their browser.
  mutating func putBack(_ indices: [Int]) { waiting += indices.sorted(by: >) }

  mutating func fail(_ index: Int, _ error: PrintError) {
    guard matters(index) else { return }
    failure = (index, PrintError(error.reason, document: jobs[index].name))
  }
}

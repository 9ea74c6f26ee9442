package import Diagnostics
import Dispatch
import Synchronization

/// What became of one note: its HTML, unless it could not be rendered, and what a person should know.
package struct NoteResult: Hashable, Sendable {
  package var note: RenderedNote?
  package var findings: [Finding]
}

/// Renders notes in worker processes, so that no note can hold up or bring down the program.
package struct NoteRenderer: Sendable {
  /// The program that runs `runNoteWorker` when its first argument is `note-worker`.
  let executable: String
  let workers: Int
  let limits: NoteLimits

  package init(executable: String, workers: Int, limits: NoteLimits = .default) {
    self.executable = executable
    self.workers = max(1, workers)
    self.limits = limits
  }

  /// The results in the order of the sources, whichever worker rendered them.
  package func render(_ sources: [NoteSource]) -> [NoteResult] {
    var pool = NotePool(sources, executable: executable, limits: limits)
    return pool.run(workers: workers)
  }

  /// Starts rendering at once and beside the caller, who waits for the results when it needs them.
  package func start(_ sources: [NoteSource]) -> RenderingNotes { RenderingNotes(sources, self) }
}

/// Notes on their way through the workers while the program does something else.
package final class RenderingNotes: Sendable {
  private let group = DispatchGroup()
  private let results = Mutex<[NoteResult]>([])

  fileprivate init(_ sources: [NoteSource], _ renderer: NoteRenderer) {
    DispatchQueue.global().async(group: group) {
      let rendered = renderer.render(sources)
      self.results.withLock { $0 = rendered }
    }
  }

  /// Waits until every note has its result; the results in the order of the sources.
  package func wait() -> [NoteResult] {
    group.wait()
    return results.withLock { $0 }
  }
}

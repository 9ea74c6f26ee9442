package import Diagnostics

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
}

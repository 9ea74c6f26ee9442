/// Renders the notes that arrive on standard input until it closes; the hidden command `note-worker`.
package func runNoteWorker() -> Int32 {
  0
}

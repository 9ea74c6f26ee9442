internal import Diagnostics
internal import Notes

/// The text of a note's file, which can be told apart before anything is known of what it is about.
struct NoteText: Sendable {
  /// The Markdown, as the page of the note needs it.
  let source: NoteSource
  let frontMatter: NoteFile.Part?
  let findings: [Finding]

  init(_ file: FileTree.File) {
    let (parts, findings) = NoteFile.split(file.bytes, file: file.path)
    source = NoteSource(
      file: file.path, body: parts.body.bytes, firstLine: parts.body.firstLine,
      idPrefix: NotePath.idPrefix(file.path))
    frontMatter = parts.frontMatter
    self.findings = findings
  }
}

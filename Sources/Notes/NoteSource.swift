/// The Markdown of one note, and what its rendering must know of the page it goes to.
package struct NoteSource: Hashable, Sendable {
  /// The file as findings name it: `Content/notes/home.md`.
  package var file: String
  /// The Markdown below the front matter.
  package var body: [UInt8]
  /// The line of the file that the body starts on, from 1.
  package var firstLine: Int
  /// What the ids of headings and footnotes start with, so that two notes on one page never share one.
  package var idPrefix: String
  /// How many levels the headings sink below the page's own; none sinks below `h6`.
  package var headingShift: Int

  package init(file: String, body: [UInt8], firstLine: Int = 1, idPrefix: String = "", headingShift: Int = 1)
  {
    self.file = file
    self.body = body
    self.firstLine = firstLine
    self.idPrefix = idPrefix
    self.headingShift = headingShift
  }

  package init(file: String, body: String, firstLine: Int = 1, idPrefix: String = "", headingShift: Int = 1) {
    self.init(
      file: file, body: Array(body.utf8), firstLine: firstLine, idPrefix: idPrefix, headingShift: headingShift
    )
  }
}

/// What one note may cost before it is given up and reported.
package struct NoteLimits: Hashable, Sendable {
  /// The most bytes of Markdown.
  package var bytesIn: Int
  /// The most bytes that a worker may answer with.
  package var bytesOut: Int
  /// The wall time of one note.
  package var time: Duration
  /// The address space of one worker, in bytes.
  package var memory: Int

  package init(bytesIn: Int, bytesOut: Int, time: Duration, memory: Int) {
    self.bytesIn = bytesIn
    self.bytesOut = bytesOut
    self.time = time
    self.memory = memory
  }

  package static let `default` = NoteLimits(
    bytesIn: 256 << 10, bytesOut: 16 << 20, time: .seconds(3), memory: 1 << 30)
}

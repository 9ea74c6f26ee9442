package import Dates
package import Diagnostics
package import Model
package import Tables

/// A content folder that was read: the programme, the day it is told at, and its notes.
package struct LoadedContent: Sendable {
  package internal(set) var programme: Programme
  /// The day asked for, else the end of the last month that has reports, else of the period's first month.
  package let asOf: Day
  /// The language of the site, where the configuration names one.
  package let language: Language?
  /// What tables without a byte order mark are written in, where the configuration names it.
  package let encoding: TextEncoding?
  /// The program that prints, and where the configuration names it; nil where it does not.
  package let browser: (program: String, place: Place)?
  package let notes: [NoteKey: LoadedNote]
  /// The pictures and other files beside the notes, by path.
  package let assets: [FileTree.File]
  /// Everything that the tables and the configuration name, rows with mistakes included.
  let registers: Registers
  /// The folder of the programme before this one, and where the configuration names it; nil where it does not.
  let predecessor: MapReader.Text?
  /// The owners whom some edition does not print.
  let withheldOwners: Set<String>
}

/// What the file of a note says beside its text.
package struct LoadedNote: Sendable {
  package var file: String
  /// The title of its front matter; nil where there is none.
  package var title: String?
  package var updated: Day?
  /// Where the briefing prints it, where its front matter says so.
  package var place: BriefingPlace?
}

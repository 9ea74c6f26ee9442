internal import Model

/// An edition as the configuration gives it, with what it names elsewhere in the content.
struct EditionDraft: Sendable {
  var edition: Edition
  let id: MapReader.Text
  /// The ledger's own columns that it prints.
  var ownColumns: [MapReader.Text] = []
  /// The notes that it leaves out: `tasks/3`, or a kind of them.
  var notes: [MapReader.Text] = []
  var department: MapReader.Text?
  /// The first month that it tells of.
  var since: MapReader.Text?

  /// The edition with what it names found in the registers; what is not found is left out.
  func resolved(_ registers: Registers) -> Edition {
    var edition = edition
    edition.withheldNotes = notes.compactMap { Self.selection($0.text, registers) }
    edition.department = department.flatMap { registers.departments.find($0.text) }
    return edition
  }

  /// The notes that a text names: `tasks`, `tasks/3`, `home`.
  static func selection(_ text: String, _ registers: Registers) -> NoteSelection? {
    if let kind = NoteKey.Kind(rawValue: text) { return .kind(kind) }
    return NotePath.key("\(ContentPath.notes)\(text).md", registers).map(NoteSelection.note)
  }
}

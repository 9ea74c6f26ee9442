internal import Diagnostics
internal import Model
internal import Notes

/// Each thing has one note, whatever name the note's file has.
enum TwoNotes: Rule {
  static let id = "two-notes"
  static let about = Wording(zh: "一项内容只能有一份说明", en: "each thing has one note")
  static let help = Wording(
    zh: "把两份并成一份，另一份移走", en: "put the two together and move the other file away")

  static func check(_ draft: Draft) -> [Finding] {
    var files: [NoteKey: String] = [:]
    return draft.notes.sorted { $0.source.file < $1.source.file }.compactMap { note in
      guard let key = note.key else { return nil }
      let later = note.source.file
      guard let first = files[key] else {
        files[key] = later
        return nil
      }
      return finding(
        at: Spot(file: later),
        Wording(
          zh: "\(first) 和 \(later) 说的是同一项内容，只有一份会印出来",
          en: "\(first) and \(later) are about the same thing; only one of them would be printed"),
        related: [.init(Place(file: first), Wording(zh: "另一份说明", en: "the other note"))])
    }
  }
}

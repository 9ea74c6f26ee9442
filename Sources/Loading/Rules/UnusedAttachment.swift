internal import Diagnostics

/// Files that nobody would see, or only the readers of the internal edition.
enum UnusedAttachment: NoteRule {
  static let id = "unused-attachment"
  static let severity = Finding.Severity.note
  static let about = Wording(zh: "说明旁边的文件应当有说明引用", en: "a note refers to each file beside the notes")
  static let help = Wording(zh: "在说明里引用它，或移出 notes 文件夹", en: "refer to it in a note, or move it out of notes")

  static func finding(_ path: String, isInternal: Bool) -> Finding {
    let summary =
      isInternal
      ? Wording(
        zh: "只有 internal 块引用这个文件，公开版里没有它",
        en: "only internal blocks refer to this file; the public edition lacks it")
      : Wording(zh: "没有说明引用这个文件，不会发布", en: "no note refers to this file, so it is not published")
    return Finding(id, severity, at: Place(file: path), summary, help: isInternal ? nil : help)
  }
}

internal import Diagnostics
internal import Model
internal import Notes

/// A note is about something that there is.
enum NoteForNothing: Rule {
  static let id = "note-for-nothing"
  static let about = Wording(zh: "说明文档要对应存在的任务、指标等", en: "a note is about something that there is")
  static let help = Wording(
    zh: "放在 notes 的 workstreams、departments、actions、tasks、indicators 或 briefings 里，文件名写 id、序号或月份",
    en:
      "put it into workstreams, departments, actions, tasks, indicators or briefings, named for an id, number or month"
  )

  static func check(_ draft: Draft) -> [Finding] {
    var searches = NearSearches<String, String>()
    return draft.notes.filter { $0.key == nil }.map { note in
      let near = searches.find(note.source.file) { Self.near(note.source.file, draft.registers) }
      return finding(
        at: Spot(file: note.source.file),
        Wording(zh: "没有这份说明所说的内容", en: "there is nothing that this note could be about"),
        help: near.map { Wording(zh: "是不是“\($0)”？请改名", en: "did you mean '\($0)'? Rename it") })
    }
  }

  /// The path that the note was probably meant to have.
  private static func near(_ path: String, _ registers: Registers) -> String? {
    guard let (folder, name) = NotePath.parts(path) else { return nil }
    let root = ContentPath.notes
    let folders = ["workstreams", "departments", "actions", "tasks", "indicators", "briefings"]
    if folder.isEmpty { return NearName.find(name, in: ["home"]).map { "\(root)\($0).md" } }
    guard folders.contains(folder) else {
      return NearName.find(folder, in: folders).map { "\(root)\($0)/\(name).md" }
    }
    let near: String? =
      switch folder {
      case "workstreams": registers.workstreams.nearest(to: name)?.text
      case "departments": registers.departments.nearest(to: name)?.text
      case "actions": registers.actions.nearest(to: name)?.text
      case "tasks": registers.tasks.nearest(to: name)?.text
      case "indicators": registers.indicators.nearest(to: name)?.text
      default: nil
      }
    return near.map { "\(root)\(folder)/\($0).md" }
  }
}

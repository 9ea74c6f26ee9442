internal import Dates
internal import Diagnostics
internal import Model
internal import Notes
internal import Tables

/// Reads what the notes of a content folder say of themselves: what each is about, and its front matter.
struct NoteReader {
  /// A note as read, with what its file is about.
  struct Read: Sendable {
    let source: NoteSource
    /// Nil where nothing is known that the file could be about.
    let key: NoteKey?
    let note: LoadedNote
    /// The title of the front matter as it stands there.
    let title: MapReader.Text?
    let doubts: [Doubt]
    let findings: [Finding]
  }

  static func read(_ text: NoteText, _ registers: Registers) -> Read {
    let file = text.source.file
    let key = NotePath.key(file, registers)
    var note = LoadedNote(file: file)
    var title: MapReader.Text?
    var doubts: [Doubt] = []
    var findings = text.findings
    if let matter = text.frontMatter, !matter.bytes.isEmpty {
      let result = YAMLReader.read(matter.bytes, file: file, firstLine: matter.firstLine)
      findings += result.findings
      if let value = result.value, value.map == nil, findings.isEmpty {
        findings.append(noProperties(at: value.place))
      }
      if let map = result.value?.map {
        var reader = MapReader(map, lines: TextLines(matter.bytes, firstLine: matter.firstLine))
        title = reader.text("title")
        note.title = title?.text
        note.updated = reader.day("updated")
        if case .briefing? = key { note.place = reader.word("place", .place) { BriefingPlace(rawValue: $0) } }
        doubts += reader.finish()
      }
    }
    return Read(source: text.source, key: key, note: note, title: title, doubts: doubts, findings: findings)
  }

  private static func noProperties(at place: Place) -> Finding {
    Finding(
      "no-front-matter", at: place,
      Wording(
        zh: "开头两行“---”之间不是“名称: 内容”的属性", en: "what stands between the two lines '---' is no list of properties"
      ),
      help: Wording(
        zh: "属性写成“title: 标题”，正文写在第二个“---”下面",
        en: "write properties like 'title: text', and text below the second '---'"))
  }
}

/// What the path of a note says: `Content/notes/tasks/3.md`.
enum NotePath {
  /// The thing the note is about; nil where the path names nothing known.
  static func key(_ path: String, _ registers: Registers) -> NoteKey? {
    guard let (folder, name) = parts(path) else { return nil }
    switch folder {
    case "": return name == "home" ? .home : nil
    case "workstreams": return registers.workstreams.find(name).map(NoteKey.workstream)
    case "departments": return registers.departments.find(name).map(NoteKey.department)
    case "actions": return registers.actions.find(name).map(NoteKey.action)
    case "tasks": return registers.tasks.find(name).map(NoteKey.task)
    case "indicators": return registers.indicators.find(name).map(NoteKey.indicator)
    case "briefings": return Month(name).map(NoteKey.briefing)
    default: return nil
    }
  }

  /// The folder below `notes`, empty for a note directly in it, and the name without `.md`.
  static func parts(_ path: String) -> (folder: String, name: String)? {
    guard let rest = path.dropping(ContentPath.notes)?.droppingEnd(".md") else { return nil }
    let components = rest.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch components.count {
    case 1: return ("", rest)
    case 2: return (String(components[0]) ?? "", String(components[1]) ?? "")
    default: return nil
    }
  }

  /// What ids inside the note begin with: `tasks-3-`.
  static func idPrefix(_ path: String) -> String {
    guard let (folder, name) = parts(path) else { return "note-" }
    return folder.isEmpty ? "\(name)-" : "\(folder)-\(name)-"
  }
}

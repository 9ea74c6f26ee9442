package import Diagnostics
package import Model
package import Notes

/// A demand on rendered notes.
protocol NoteRule: Sendable {
  static var id: String { get }
  static var severity: Finding.Severity { get }
  static var about: Wording { get }
  static var help: Wording { get }
}

extension NoteRule {
  static var severity: Finding.Severity { .error }
}

/// What the notes of a programme ask for, and what is wrong with it.
package struct CheckedNotes: Sendable {
  /// The charts and tables, by the block that asks for each; those with mistakes are left out.
  package var embeds: [NoteEmbed: Embed]
  package var findings: [Finding]
}

extension LoadedContent {
  /// Checks the links of rendered notes and reads the charts and tables that they ask for.
  package func checkNotes(_ rendered: [NoteKey: RenderedNote]) -> CheckedNotes {
    let known = KnownIDs(programme, registers)
    let assets = Set(assets.map(\.path))
    var checked = CheckedNotes(embeds: [:], findings: [])
    for (key, note) in rendered {
      checked.findings += BrokenLink.check(note, known, file: notes[key]?.file, assets: assets)
      for embed in note.embeds {
        let (value, findings) = BrokenEmbed.read(embed, known)
        checked.embeds[embed] = value
        checked.findings += findings
      }
    }
    checked.findings = checked.findings.inOrder()
    return checked
  }
}

/// The ids that notes can refer to, with the names that people may write instead.
struct KnownIDs: Sendable {
  private var ids: [NoteReference.Kind: [String: String]] = [:]
  private var names: [NoteReference.Kind: [String: String]] = [:]

  /// Rows with mistakes are no part of the programme, but a link to them is not at fault.
  init(_ programme: Programme, _ registers: Registers) {
    for task in registers.tasks.names { add(.task, task.text) }
    for indicator in registers.indicators.names { add(.indicator, indicator.text) }
    for indicator in programme.indicators { add(.indicator, indicator.id.text, indicator.name) }
    for workstream in programme.workstreams { add(.workstream, workstream.id.text, workstream.name) }
    for action in programme.actions { add(.action, action.id.text, action.name) }
    for commitment in programme.commitments { add(.commitment, commitment.id.text) }
    for department in programme.departments {
      add(.department, department.id.text, department.name)
      for alias in [department.shortName] + department.aliases { add(.department, department.id.text, alias) }
    }
  }

  private mutating func add(_ kind: NoteReference.Kind, _ id: String, _ name: String? = nil) {
    ids[kind, default: [:]][id] = id
    if let name { names[kind, default: [:]][name] = id }
  }

  func has(_ kind: NoteReference.Kind, _ id: String) -> Bool { ids[kind]?[id] != nil }

  /// The id that was probably meant: that of a name, else the nearest one.
  func near(_ kind: NoteReference.Kind, _ id: String) -> String? {
    if let named = names[kind]?[id] { return named }
    return NearName.find(id, in: (ids[kind] ?? [:]).keys.sorted())
  }
}

extension NoteReference.Kind {
  /// What people call things of this kind.
  var word: Wording {
    switch self {
    case .task: Referent.task.word
    case .indicator: Referent.indicator.word
    case .department: Referent.department.word
    case .workstream: Referent.workstream.word
    case .action: Referent.action.word
    case .commitment: Wording(zh: "方案事项", en: "commitment")
    }
  }
}

/// One note, or all that are about the same kind of thing, as an edition names them.
package enum NoteSelection: Hashable, Sendable {
  case note(NoteKey)
  case kind(NoteKey.Kind)

  package func holds(_ key: NoteKey) -> Bool {
    switch self {
    case .note(let note): note == key
    case .kind(let kind): kind == key.kind
    }
  }
}

extension NoteKey {
  /// What a note can be about, by the name of the folder that such notes lie in.
  package enum Kind: String, CaseIterable, Sendable {
    case home, workstreams, departments, actions, tasks, indicators, briefings
  }

  package var kind: Kind {
    switch self {
    case .home: .home
    case .workstream: .workstreams
    case .department: .departments
    case .action: .actions
    case .task: .tasks
    case .indicator: .indicators
    case .briefing: .briefings
    }
  }
}

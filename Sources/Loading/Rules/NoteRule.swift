package import Diagnostics
package import Model
package import Notes
internal import Privacy

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
  /// The files that notes refer to, by their paths, cleaned of what their writers did not mean to publish.
  package var attachments: [String: NoteAttachment]
  package var findings: [Finding]
}

extension LoadedContent {
  /// Checks the links of rendered notes and reads the charts and tables that they ask for.
  package func checkNotes(_ rendered: [NoteKey: RenderedNote]) -> CheckedNotes {
    let known = KnownIDs(programme, registers)
    let attached = AttachedFiles(assets, notes: rendered.values)
    let paths = Set(assets.map(\.path))
    var checked = CheckedNotes(embeds: [:], attachments: attached.files, findings: attached.findings)
    let owners = NameSearch(withheldOwners)
    for (key, note) in rendered.sorted(by: { (notes[$0.key]?.file ?? "") < (notes[$1.key]?.file ?? "") }) {
      if let file = notes[key]?.file, !owners.isEmpty {
        checked.findings += OwnerInPublicText.check(note, file: file, owners)
      }
      checked.findings += BrokenLink.check(note, known, files: paths)
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
///
/// Rows with mistakes are no part of the programme, but a link to them is not at fault.
struct KnownIDs: Sendable {
  private let programme: Programme
  private let registers: Registers
  /// The ids of all kinds but tasks, which are few beside those that are registered.
  private var ids: [NoteReference.Kind: Set<String>] = [:]
  private let nearIDs = NearIDs()

  init(_ programme: Programme, _ registers: Registers) {
    self.programme = programme
    self.registers = registers
    let indicators = programme.indicators.lazy.map(\.id.text).filter { !registers.indicators.has($0) }
    ids[.indicator] = Set(indicators)
    ids[.workstream] = Set(programme.workstreams.map(\.id.text))
    ids[.action] = Set(programme.actions.map(\.id.text))
    ids[.commitment] = Set(programme.commitments.map(\.id.text))
    ids[.department] = Set(programme.departments.map(\.id.text))
  }

  func has(_ kind: NoteReference.Kind, _ id: String) -> Bool {
    switch kind {
    case .task: registers.tasks.has(id)
    case .indicator: registers.indicators.has(id) || ids[kind, default: []].contains(id)
    default: ids[kind, default: []].contains(id)
    }
  }

  /// The id that was probably meant: that of a name, else the nearest one.
  func near(_ kind: NoteReference.Kind, _ id: String) -> String? {
    nearIDs.find(
      kind, id, named: { named(kind).last { $0.name == id }?.id }, all: { all(kind) })
  }

  /// What to write instead of an id that is not there: the nearest, or one of all where they are few.
  func help(_ kind: NoteReference.Kind, _ id: String) -> Wording? {
    if let near = near(kind, id) { return .didYouMean(near) }
    if kind == .task {
      return Wording(zh: "写任务的序号，几个用顿号或逗号分开：3、7", en: "write numbers of tasks, with commas between: 3, 7")
    }
    let ids = all(kind).sorted()
    return (1...16).contains(ids.count) ? .oneOf(ids) : nil
  }

  private func all(_ kind: NoteReference.Kind) -> Set<String> {
    let others = ids[kind, default: []]
    return switch kind {
    case .task: others.union(registers.tasks.names.map(\.text))
    case .indicator: others.union(registers.indicators.names.map(\.text))
    default: others
    }
  }

  private func named(_ kind: NoteReference.Kind) -> [(name: String, id: String)] {
    switch kind {
    case .task, .commitment: []
    case .indicator: programme.indicators.map { ($0.name, $0.id.text) }
    case .workstream: programme.workstreams.map { ($0.name, $0.id.text) }
    case .action: programme.actions.map { ($0.name, $0.id.text) }
    case .department:
      programme.departments.flatMap { department in
        ([department.name, department.shortName] + department.aliases).map { ($0, department.id.text) }
      }
    }
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

package import Dates

/// A work programme: its ledger, its indicators, what has been reported, and who is responsible (方案).
package struct Programme: Sendable {
  /// The id that the configuration gives; nil where it gives none.
  package var givenID: String?
  package var title: String
  /// Empty where the configuration gives none.
  package var titleInEnglish = ""
  package var organisation: String
  package var period: Period
  /// Whether the progress figures are a sample; every page then says so.
  package var isSample: Bool
  /// The sentence that says what the sample is.
  package var sampleNote: String
  /// The folder of the programme that this one goes on from, relative to this project; nil where there is none.
  package var predecessor: String?
  /// What that programme published for its closed months; nil where it was not read.
  package var predecessorFigures: Predecessor?
  package var workstreams: [Workstream]
  /// The departments in their official order.
  package var departments: [Department]
  package var actions: [SpecialAction]
  /// The tasks in ledger order: by number.
  package var tasks: [Task]
  package var indicators: [Indicator]
  package var commitments: [Commitment]
  package var policy: LampPolicy
  /// The months that were closed, in order.
  package var closings: [Closing] = []
  /// The names of the ledger's own extra columns, in the order of the file.
  package var extraColumns: [String]
  package var site: SiteMetadata
  package var editions: [Edition]
  package var briefings: BriefingSettings
  /// The files that were read, relative to the project; `Origin.source` counts into it.
  package var sources: [String]

  package init(title: String, organisation: String, period: Period) {
    self.title = title
    self.organisation = organisation
    self.period = period
    isSample = false
    sampleNote = ""
    workstreams = []
    departments = []
    actions = []
    tasks = []
    indicators = []
    commitments = []
    policy = LampPolicy()
    extraColumns = []
    site = SiteMetadata()
    editions = Edition.standard
    briefings = BriefingSettings()
    sources = []
  }
}

extension Programme {
  /// The file that something was read from; empty where nothing was.
  package func file(of origin: Origin) -> String {
    sources.indices.contains(origin.source) ? sources[origin.source] : ""
  }

  /// What files made of the programme are called, in small letters, digits and hyphens.
  ///
  /// It is the id that was given, else the English title, at most 40 letters of it; `programme` where there is neither.
  package var id: String {
    if let givenID { return givenID }
    let longest = 40
    let words = titleInEnglish.utf8.split { !Self.isLetterOrDigit($0) }
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
    var name = ""
    for word in words {
      let longer = name.isEmpty ? word : name + "-" + word
      guard longer.utf8.count <= longest else { break }
      name = longer
    }
    return name.isEmpty ? "programme" : name
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}

/// A workstream of the programme (工作板块).
package struct Workstream: Sendable, Identifiable {
  package var id: Identifier<Workstream>
  package var name: String
  package var summary: String

  package init(id: String, name: String, summary: String = "") {
    self.id = Identifier(id)
    self.name = name
    self.summary = summary
  }
}

/// A department that leads or supports tasks (单位).
package struct Department: Sendable, Identifiable {
  package var id: Identifier<Department>
  package var name: String
  /// A shorter name for narrow columns; the name where none is given.
  package var shortName: String
  package var aliases: [String]
  /// What was changed, by day.
  package var adjustments: [Adjustment] = []

  package init(id: String, name: String, shortName: String? = nil, aliases: [String] = []) {
    self.id = Identifier(id)
    self.name = name
    self.shortName = shortName ?? name
    self.aliases = aliases
  }

  /// Whether a text is its id or one of its names.
  package func isCalled(_ text: String) -> Bool {
    ([id.text, name, shortName] + aliases).contains(text)
  }
}

/// A special action that groups tasks across workstreams (专项行动).
package struct SpecialAction: Sendable, Identifiable {
  package var id: Identifier<SpecialAction>
  package var name: String
  package var summary: String

  package init(id: String, name: String, summary: String = "") {
    self.id = Identifier(id)
    self.name = name
    self.summary = summary
  }
}

/// A promise in the programme's text, with the ledger rows that carry it out (方案事项).
package struct Commitment: Sendable, Identifiable {
  package var id: Identifier<Commitment>
  package var clause: String
  package var workstream: Identifier<Workstream>
  package var title: String
  package var tasks: [TaskNumber]
  package var origin: Origin

  package init(
    id: String, clause: String, workstream: Identifier<Workstream>, title: String, tasks: [TaskNumber],
    origin: Origin
  ) {
    self.id = Identifier(id)
    self.clause = clause
    self.workstream = workstream
    self.title = title
    self.tasks = tasks
    self.origin = origin
  }

  /// Whether at least one ledger row carries it out.
  package var isCovered: Bool { !tasks.isEmpty }
}

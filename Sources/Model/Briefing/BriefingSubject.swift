/// What a briefing is about: the whole programme, one department or one workstream.
package enum BriefingSubject: Sendable {
  case programme
  case department(Department)
  case workstream(Workstream)
}

extension BriefingSubject {
  /// The name of the files that a briefing is made into: `programme`, `department-finance`.
  package var fileName: String {
    switch self {
    case .programme: "programme"
    case .department(let department): "department-\(department.id)"
    case .workstream(let workstream): "workstream-\(workstream.id)"
    }
  }
}

extension Standing {
  /// What a briefing counts together.
  package func rollup(of subject: BriefingSubject) -> Rollup {
    switch subject {
    case .programme: rollup
    case .department(let department): rollup(of: department)
    case .workstream(let workstream): rollup(of: workstream)
    }
  }
}

import Model

extension BriefingSubject {
  var isDepartment: Bool {
    if case .department = self { true } else { false }
  }

  var isWorkstream: Bool {
    if case .workstream = self { true } else { false }
  }
}

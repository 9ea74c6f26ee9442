import ArgumentParser
import Dates
import Loading
import Model
import Site

/// What a bundle is about: the whole programme, or one department.
struct BundleSubject {
  let department: Department?
  let scope: SiteScope

  /// The department that was named, by its id or one of its names; without a name the whole programme.
  init(named name: String?, in project: SoundProject) throws {
    guard let name else {
      (department, scope) = (nil, SiteScope(of: project.printed))
      return
    }
    let departments = project.standing.programme.departments
    guard let department = departments.first(where: { $0.isCalled(name) }) else {
      let known = departments.map(\.id.text).joined(separator: ", ")
      throw ValidationError("没有单位 '\(name)' / no department '\(name)'; 可选 / choose from: \(known)")
    }
    self.department = department
    let pages = project.edition.withheldPages.map(\.rawValue)
    scope = SiteScope(of: department, in: project.standing)
      .without(pages, at: project.standing.asOf.month)
  }

  /// The briefings that belong to it, in their order.
  func briefings(in programme: Programme) -> [BriefingSubject] {
    department.map { [.department($0)] } ?? Self.briefings(in: programme)
  }

  /// The subjects of all briefings that there may be.
  static func briefings(in programme: Programme) -> [BriefingSubject] {
    [.programme] + programme.departments.map(BriefingSubject.department)
      + programme.workstreams.map(BriefingSubject.workstream)
  }
}

import Model
import Templates

/// A named link to a page of the site.
struct LinkView: Sendable {
  let id: String
  let name: String
  let address: String
  var isLast = true

  static let fields = Fields<LinkView>(
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("title") { $0.name },
    .text("address") { $0.address },
    .flag("isLast") { $0.isLast }
  )

  /// Links that know which of them is the last, for what stands between them.
  static func list(_ items: [(id: String, name: String, address: String)]) -> [LinkView] {
    items.enumerated().map { index, item in
      LinkView(id: item.id, name: item.name, address: item.address, isLast: index == items.count - 1)
    }
  }
}

/// A department of a task, with the people responsible where the edition prints them.
struct AssignmentView: Sendable {
  let id: String
  let name: String
  let shortName: String
  let owners: String?
  let isLast: Bool

  static let fields = Fields<AssignmentView>(
    .text("id") { $0.id },
    .text("name") { $0.name },
    .text("shortName") { $0.shortName },
    .text("address") { "departments/\($0.id)/index.html" },
    .optionalText("owners") { $0.owners },
    .flag("isLast") { $0.isLast }
  )

  static func list(_ assignments: [Assignment], site: SiteContext) -> [AssignmentView] {
    assignments.enumerated().map { index, assignment in
      let department = site.standing.department(assignment.department)
      return AssignmentView(
        id: assignment.department.text, name: department?.name ?? assignment.department.text,
        shortName: department?.shortName ?? assignment.department.text,
        owners: assignment.owners.joined(separator: "、").nonEmpty,
        isLast: index == assignments.count - 1)
    }
  }
}

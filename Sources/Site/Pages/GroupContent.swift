import Dates
import Model
import Templates

/// What the page of a group shows beside its roll-up: the written note.
struct GroupContent: Sendable {
  let site: SiteContext
  let note: NoteKey
  let root: String

  /// The month's printed briefing of a department.
  var documents: [PrintedBriefingView] {
    guard case .department(let id) = note else { return [] }
    return site.printed(in: site.asOf.month) { $0.isAbout(id.text) }
  }

  /// What the record says of a department itself, and of what became a part of it.
  private var adjustments: [AdjustmentView] {
    guard case .department(let id) = note else { return [] }
    return site.departmentRecord.filter { entry in
      guard entry.thing != .department(id) else { return true }
      guard case .membership(let membership) = entry.adjustment.change else { return false }
      return membership.successors.contains(.department(id))
    }.map { AdjustmentView(site: site, entry: $0) }
  }

  static let fields = Fields<GroupContent>(
    .flag("hasAdjustments") { !$0.adjustments.isEmpty },
    .number("adjustmentCount") { $0.adjustments.count },
    .list("adjustments", AdjustmentView.fields) { $0.adjustments },
    .record("note", NoteView.fields) { content in
      content.site.notes[content.note].map { NoteView(site: content.site, note: $0, root: content.root) }
    },
    .flag("hasDocuments") { !$0.documents.isEmpty },
    .list("documents", PrintedBriefingView.fields) { $0.documents }
  )

  static var schemas: [Schema] { [fields.schema, GroupView.fields.schema] }

  static func pages(
    _ groups: [Group], of site: SiteContext, template: String, below parent: NavigationView,
    note: @escaping @Sendable (Group) -> NoteKey,
    description: @escaping @Sendable (Group) -> String
  ) -> [Page] {
    groups.map { group in
      Page(group.address, template) {
        let content = GroupContent(site: site, note: note(group), root: Address.root(from: group.address))
        return PageContent(
          heading: group.name, description: description(group), below: [parent], section: parent.address,
          data: Address.data(of: group.address),
          records: [fields.record(content), GroupView.fields.record(GroupView(site: site, group: group))])
      }
    }
  }
}

import Model
import Templates

/// What the page of a group shows beside its roll-up: the written note.
struct GroupContent: Sendable {
  let site: SiteContext
  let note: NoteKey
  let root: String

  static let fields = Fields<GroupContent>(
    .record("note", NoteView.fields) { content in
      content.site.notes[content.note].map { NoteView(site: content.site, note: $0, root: content.root) }
    }
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
          records: [fields.record(content), GroupView.fields.record(GroupView(site: site, group: group))])
      }
    }
  }
}

/// A workstream: its figures, note, tasks, indicators and commitments.
enum WorkstreamPage: PageKind {
  static let template = "workstream"
  static var schemas: [Schema] { GroupContent.schemas }

  static func pages(of site: SiteContext) -> [Page] {
    GroupContent.pages(
      site.workstreams, of: site, template: template,
      below: NavigationView(label: "板块", address: Address.workstreams),
      note: { .workstream(Identifier($0.id)) }
    ) { $0.about.nonEmpty ?? "\($0.name)板块的任务、指标和方案事项。" }
  }
}

/// A department: what is late, what is due, what it has not reported, and all it leads.
enum DepartmentPage: PageKind {
  static let template = "department"
  static var schemas: [Schema] { GroupContent.schemas }

  static func pages(of site: SiteContext) -> [Page] {
    GroupContent.pages(
      site.departments, of: site, template: template,
      below: NavigationView(label: "单位", address: Address.departments),
      note: { .department(Identifier($0.id)) }
    ) { "\($0.name)牵头的任务、到期和未报送情况。" }
  }
}

/// A special action: the tasks that carry it out.
enum ActionPage: PageKind {
  static let template = "action"
  static var schemas: [Schema] { GroupContent.schemas }

  static func pages(of site: SiteContext) -> [Page] {
    GroupContent.pages(
      site.actions, of: site, template: template,
      below: NavigationView(label: "专项行动", address: Address.actions),
      note: { .action(Identifier($0.id)) }
    ) { $0.about.nonEmpty ?? "\($0.name)专项行动的任务和进展。" }
  }
}

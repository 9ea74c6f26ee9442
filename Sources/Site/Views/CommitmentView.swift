import Model
import Templates

/// A commitment with the tasks that carry it out.
struct CommitmentView: Sendable {
  let site: SiteContext
  let commitment: Commitment

  static let fields = Fields<CommitmentView>(
    .text("id") { $0.commitment.id.text },
    .text("title") { $0.commitment.title },
    .text("clause") { $0.commitment.clause },
    .text("workstreamName") { $0.site.standing.workstream($0.commitment.workstream)?.name ?? "" },
    .text("workstreamAddress") { Address.workstream($0.commitment.workstream) },
    .flag("isCovered") { $0.commitment.isCovered },
    .list("coveringTasks", LinkedTaskView.fields) { LinkedTaskView.list($0.commitment.tasks, site: $0.site) },
    .text("source") { $0.site.source($0.commitment.origin) }
  )
}

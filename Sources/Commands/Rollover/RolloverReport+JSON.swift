import Dates
import Diagnostics
import Loading
import Model

extension RolloverReport {
  /// The members of the command's JSON.
  var jsonMembers: [(name: String, value: String)] {
    [
      ("folder", JSONText.quoted(folder)), ("predecessor", JSONText.quoted(request.predecessor)),
      ("as_of", JSONText.quoted("\(request.asOf)")), ("start", JSONText.quoted("\(request.period.start)")),
      ("end", JSONText.quoted("\(request.period.end)")), ("sample", "\(content.programme.isSample)"),
      ("tasks", JSONText.list(content.tasks.map(json), indent: 2)),
      ("tasks_left", JSONText.list(content.leftTasks.map(json), indent: 2)),
      ("indicators", JSONText.list(content.indicators.map(json), indent: 2)),
      ("indicators_left", JSONText.list(content.leftIndicators.map(json), indent: 2)),
      ("commitments", "\(content.commitmentCount)"), ("commitments_left", "\(content.leftCommitmentCount)"),
      ("targets", "\(content.targetCount)"), ("notes", list(content.notes)),
      ("notes_left", list(content.leftNotes)), ("keys_left", list(content.droppedKeys)),
      ("files", list(content.files.map(\.path).sorted())), ("templates", "\(hasTemplates)"),
    ]
  }

  private func json(_ task: CarriedTask) -> String {
    JSONText.object([
      ("number", JSONText.quoted(task.number.text)), ("title", JSONText.quoted(task.title)),
      ("progress", task.progress.map { "\($0)" } ?? "null"), ("suspended", "\(task.isSuspended)"),
      ("old_deadline", json(task.oldDeadline)), ("deadline", json(task.deadline)),
      ("start", task.start.map { JSONText.quoted($0.description) } ?? "null"),
    ])
  }

  private func json(_ task: LeftTask) -> String {
    JSONText.object([
      ("number", JSONText.quoted(task.number.text)), ("title", JSONText.quoted(task.title)),
      ("lamp", JSONText.quoted(task.lamp.rawValue)),
    ])
  }

  private func json(_ indicator: CarriedIndicator) -> String {
    JSONText.object([
      ("id", JSONText.quoted(indicator.id.text)), ("name", JSONText.quoted(indicator.name)),
      ("baseline", JSONText.quoted(indicator.baseline)),
      ("reading_date", indicator.reading.map { JSONText.quoted($0.day.description) } ?? "null"),
      ("target", JSONText.quoted(indicator.target)),
      ("old_deadline", indicator.oldDeadline.map { JSONText.quoted($0.description) } ?? "null"),
      ("deadline", JSONText.quoted(request.period.end.description)),
    ])
  }

  private func json(_ indicator: LeftIndicator) -> String {
    JSONText.object([
      ("id", JSONText.quoted(indicator.id.text)), ("name", JSONText.quoted(indicator.name)),
      ("lamp", JSONText.quoted(indicator.membership.lamp?.rawValue ?? "")),
    ])
  }

  private func json(_ deadline: Deadline) -> String {
    JSONText.quoted(deadline.day?.description ?? deadline.term.words.first ?? "")
  }

  private func list(_ texts: [String]) -> String {
    "[\(texts.map(JSONText.quoted).joined(separator: ", "))]"
  }
}

import Diagnostics
import Model
import Narrative
import Templates

/// A task named by something else, with its lamp.
struct LinkedTaskView: Sendable {
  let standing: TaskStanding
  let isLast: Bool

  static let fields = Fields<LinkedTaskView>(
    .text("number") { $0.standing.task.number.text },
    .text("title") { $0.standing.task.title },
    .text("address") { Address.task($0.standing.task.number) },
    .text("word") { $0.standing.now.lamp.word(in: .zh) },
    .text("tone") { $0.standing.now.lamp.shape },
    .flag("isLast") { $0.isLast }
  )

  /// The tasks of these numbers that exist, in the order given.
  static func list(_ numbers: [TaskNumber], site: SiteContext) -> [LinkedTaskView] {
    let standings = numbers.compactMap { site.standing.task($0) }
    return standings.enumerated().map { LinkedTaskView(standing: $1, isLast: $0 == standings.count - 1) }
  }
}

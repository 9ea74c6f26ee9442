import Charts
import Dates
import Diagnostics
import Markup
import Model
import Narrative

/// A month's changes as an entry of a feed shows them: the summary, then a list of tasks.
struct ChangesList {
  /// The most tasks of an entry; the page lists all.
  private static let longest = 100

  let view: ChangesView
  let web: WebAddress

  var node: Node {
    let listed = view.listedTasks.prefix(Self.longest)
    let left = view.changes.tasks.count - listed.count
    var nodes = sample + [Node.element("p", [], text: view.summary)]
    if !view.changes.adjustments.isEmpty {
      nodes.append(.element("ul", [], view.changes.adjustments.map(entry)))
    }
    if !listed.isEmpty { nodes.append(.element("ul", [], listed.map(item))) }
    if left > 0 { nodes.append(.element("p", [], text: "另有 \(left) 项任务有变化。")) }
    return .fragment(nodes)
  }

  private var sample: [Node] {
    let programme = view.site.programme
    return programme.isSample ? [.element("p", [], text: "示例数据。" + programme.sampleNote)] : []
  }

  private func entry(_ entry: RecordEntry) -> Node {
    let words = AdjustmentView(site: view.site, entry: entry)
    let address = view.site.address(of: entry.thing)
    let name = view.site.name(of: entry.thing)
    let title =
      view.site.scope.includes(address)
      ? Node.element("a", [Attribute("href", web.of(address))], text: name) : .text(name)
    let adjustment = entry.adjustment
    let change = words.changeText.isEmpty ? "" : " " + words.changeText
    let grounds = [adjustment.basis, adjustment.reason].filter { !$0.isEmpty }.joined(separator: "：")
    return .element(
      "li", [],
      [
        .text("\(adjustment.date.chinese) "), title,
        .text("：\(adjustment.kind.word(in: .zh))\(change)" + (grounds.isEmpty ? "" : "（\(grounds)）")),
      ])
  }

  private func item(_ change: Changes.TaskChange) -> Node {
    let task = change.standing.task
    let address = Address.task(task.number)
    let title =
      view.site.scope.includes(address)
      ? Node.element("a", [Attribute("href", web.of(address))], text: task.title) : .text(task.title)
    return .element("li", [], [.text("任务 \(task.number) "), title, .text("：\(Self.words(of: change))")])
  }

  private static func words(of change: Changes.TaskChange) -> String {
    let (before, after) = (change.lampBefore.word(in: .zh), change.lampAfter.word(in: .zh))
    let progress = (
      progressWords(change.progressBefore), progressWords(change.progressAfter)
    )
    return (change.lampChanged ? "\(before) → \(after)" : after)
      + (progress.0 == progress.1 ? "，进度 \(progress.1)" : "，进度 \(progress.0) → \(progress.1)")
      + (change.becameOverdue ? "，新逾期" : "")
  }
}

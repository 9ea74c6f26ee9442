internal import Diagnostics
internal import Markup
internal import Model

/// The values that an intake changed, deduced, updated and added, equal kinds folded together.
extension ReportPage {
  var changes: Node {
    let groups = Groups(report.changes, name: words.rule(of:))
    let header = [words.say("位置", "Place"), words.say("原文", "From"), words.say("读作", "To")]
    return folded(words.say("改动的值", "Values changed"), "changes", header, groups) { change in
      [
        .text(places.text(change.place)), ReportTable.written(change.change.from),
        .text(change.change.to.isEmpty ? words.say("（不保留）", "(not kept)") : change.change.to),
      ]
    }
  }

  var deductions: Node {
    let groups = Groups(report.deductions) { _ in words.say("推断及理由", "What and why") }
    let header = [words.say("位置", "Place"), words.say("推断及理由", "What and why")]
    return folded(words.say("推断", "Deductions"), "deductions", header, groups) {
      [.text(places.text($0.place)), .text(words.text($0.wording))]
    }
  }

  var placements: Node {
    let groups = Groups(report.placements, name: words.state(of:))
    let header = [words.say("位置", "Place"), words.say("写到", "Written to"), words.say("值", "Value")]
    return folded(words.placements, "placements", header, groups) {
      [.text(places.text($0.place)), .text(words.cell($0)), ReportTable.written($0.value)]
    }
  }

  var updates: Node {
    let groups = Groups(report.updates) { $0.column }
    let header = [words.say("位置", "Place"), words.say("原来", "From"), words.say("现在", "To")]
    return folded(words.say("更新的格子", "Cells updated"), "updates", header, groups) {
      [.text(places.text($0.place)), ReportTable.written($0.from), ReportTable.written($0.to)]
    }
  }

  var additions: Node {
    let groups = Groups(report.additions) { words.addition($0.kind) }
    let header = [words.say("编号", "Number or id"), words.say("名称", "Name")]
    return folded(words.say("新增的内容", "What is new"), "additions", header, groups) {
      [.text($0.id), .text($0.name)]
    }
  }

  var record: Node {
    let groups = Groups(report.record) { line in
      words.text(Wording(zh: line.kind.words.dropFirst().first ?? "", en: line.kind.rawValue))
    }
    let header = [
      words.say("台账", "Ledger"), words.say("方案", "Project"), words.say("编号", "Number or id"),
      words.say("名称", "Name"), words.say("原来", "From"), words.say("现在", "To"),
    ]
    let title = words.record(report)
    return folded(title, "record", header, groups) { line in
      [
        .text(line.ledger.map(places.text) ?? ""), .text(line.table.map(places.text) ?? ""), .text(line.id),
        .text(line.name), ReportTable.written(line.from), ReportTable.written(line.to),
      ]
    }
  }

  /// A section of groups of rows; each group but a small one is closed and shows its count and its first row.
  private func folded<Value>(
    _ title: String, _ id: String, _ header: [String], _ groups: Groups<Value>, row: (Value) -> [Node]
  ) -> Node {
    guard !groups.all.isEmpty else { return .fragment([]) }
    let nodes = groups.all.enumerated().map { index, group in
      let caption = words.counted(group.name, group.values.count)
      let table = ReportTable(
        id: "\(id)-\(index + 1)", caption: caption, header: header, rows: group.values.map(row))
      return table.folded(isOpen: group.values.count <= 3)
    }
    let count = groups.all.reduce(0) { $0 + $1.values.count }
    return section(words.counted(title, count), id, nodes)
  }
}

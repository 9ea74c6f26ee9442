import Dates
import Diagnostics
import Loading
import Model
import Returns

/// The table that ends a collection: who returned what.
struct ReturnReport {
  let collection: CollectedReturns
  let language: Language

  var text: String {
    let header = say(
      ["单位", "状态", "任务（报／应报）", "指标（报／应报）", "文件"],
      ["department", "state", "tasks reported/asked", "indicators reported/asked", "file"])
    let rows = collection.returns.map { returned in
      [
        returned.name, word(returned.state), count(returned.tasks), count(returned.indicators),
        returned.file ?? "—",
      ]
    }
    return AlignedRows(header: header, rows: rows).text
  }

  private func count(_ count: DepartmentReturn.Count) -> String { "\(count.reported)／\(count.asked)" }

  private func word(_ state: DepartmentReturn.State) -> String {
    switch state {
    case .new: say("新收", "new")
    case .changed: say("有改动", "changed")
    case .unchanged: say("未变", "unchanged")
    case .blank: say("空表", "blank")
    case .earlier: say("以前已收", "collected earlier")
    case .missing: say("未报", "missing")
    }
  }

  private func say<Value>(_ zh: Value, _ en: Value) -> Value { language == .zh ? zh : en }
}

extension CollectedReturns {
  /// The returns as members of a JSON document.
  var jsonMembers: [(name: String, value: String)] {
    let rows = returns.map { returned in
      JSONText.object([
        ("department", JSONText.quoted(returned.department?.text ?? "")),
        ("name", JSONText.quoted(returned.name)),
        ("file", returned.file.map(JSONText.quoted) ?? "null"),
        ("tasks_asked", "\(returned.tasks.asked)"), ("tasks_reported", "\(returned.tasks.reported)"),
        ("indicators_asked", "\(returned.indicators.asked)"),
        ("indicators_reported", "\(returned.indicators.reported)"),
        ("state", JSONText.quoted(returned.state.rawValue)),
      ])
    }
    return [
      ("month", month.map { JSONText.quoted($0.description) } ?? "null"),
      ("returns", JSONText.list(rows, indent: 2)),
      ("changes", "[\(changes.map { JSONText.quoted($0.path) }.joined(separator: ", "))]"),
    ]
  }
}

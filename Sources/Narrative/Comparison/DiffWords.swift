internal import Dates
package import Diagnostics
internal import Markup
package import Model

extension TaskAspect {
  /// The heading of its differences.
  var title: Wording {
    switch self {
    case .number: Wording(zh: "序号改变", en: "tasks renumbered")
    case .title: Wording(zh: "任务改写", en: "tasks reworded")
    case .requirement: Wording(zh: "工作要求改写", en: "requirements reworded")
    case .clause: Wording(zh: "条款改变", en: "clauses changed")
    case .workstream: Wording(zh: "工作板块改变", en: "workstreams changed")
    case .category: Wording(zh: "类别改变", en: "categories changed")
    case .action: Wording(zh: "专项行动改变", en: "special actions changed")
    case .leads: Wording(zh: "牵头单位改变", en: "lead departments changed")
    case .owners: Wording(zh: "责任人改变", en: "owners changed")
    case .supporting: Wording(zh: "配合单位改变", en: "supporting departments changed")
    case .start: Wording(zh: "开始时间改变", en: "starts moved")
    case .deadline: Wording(zh: "完成时限改变", en: "deadlines moved")
    case .weight: Wording(zh: "权重改变", en: "weights changed")
    case .internalRemark: Wording(zh: "备注改变", en: "internal remarks changed")
    case .extras: Wording(zh: "台账其他列改变", en: "other columns of the ledger changed")
    case .lamp: Wording(zh: "亮灯改变", en: "lamps changed")
    case .progress: Wording(zh: "进度改变", en: "progress changed")
    case .completion: Wording(zh: "完成情况改变", en: "completion changed")
    }
  }
}

extension TaskAspect {
  /// What a task says that has nothing to say in this respect.
  var absence: Wording {
    switch self {
    case .completion: Wording(zh: "未完成", en: "not done")
    case .start: Wording(zh: "未定", en: "not settled")
    default: Wording(zh: "无", en: "none")
    }
  }
}

extension IndicatorAspect {
  /// The heading of its differences.
  var title: Wording {
    switch self {
    case .name: Wording(zh: "指标改名", en: "indicators renamed")
    case .unit: Wording(zh: "指标计量单位改变", en: "units of indicators changed")
    case .workstream: Wording(zh: "指标的工作板块改变", en: "workstreams of indicators changed")
    case .tasks: Wording(zh: "指标的对应任务改变", en: "tasks of indicators changed")
    case .baseline: Wording(zh: "基期值改变", en: "baselines changed")
    case .target: Wording(zh: "目标值改变", en: "targets changed")
    case .otherTargets: Wording(zh: "阶段目标改变", en: "interim targets changed")
    }
  }
}

extension Fact {
  /// The fact as a line of a terminal prints it.
  func wording(absence: Wording) -> Wording {
    switch self {
    case .nothing: absence
    case .text(let text): Self.same("“\(Self.line(text))”")
    case .names(let names):
      Wording(
        zh: Self.line(names.joined(separator: "、")), en: Self.line(names.joined(separator: ", ")))
    case .number(let value): Self.same(valueText(value))
    case .day(let day): Self.same(day.description)
    case .deadline(let deadline): deadline.wording
    case .lamp(let lamp): lamp.wording
    case .progress(let value): Self.same(DecimalText.text(value, decimals: 1) + "%")
    case .done(on: nil): Wording(zh: "已完成", en: "done")
    case .done(on: let day?): Wording(zh: "\(day) 完成", en: "done on \(day)")
    case .goals(let goals):
      Wording(
        zh: goals.map(\.text).joined(separator: "；"), en: goals.map(\.text).joined(separator: "; "))
    }
  }

  private static func same(_ text: String) -> Wording { Wording(zh: text, en: text) }

  /// The text on one line, without the signs that steer a terminal.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: line.append("⏎")
      case 0x00..<0x20, 0x7F..<0xA0: break
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension Fact.Goal {
  /// `≥ 7，2019-12-31，3.2.1`, the same in every language.
  fileprivate var text: String {
    let value: String =
      switch bound {
      case .value(let value): direction.sign + valueText(value)
      case .range(let low, let high):
        direction.sign + valueText(low) + "–" + valueText(high)
      }
    return value + " (\(day)" + (clause.isEmpty ? "" : ", " + Fact.line(clause)) + ")"
  }
}

extension Deadline {
  fileprivate var wording: Wording {
    let term: Wording =
      switch term {
      case .day(let day): Wording(zh: day.description, en: day.description)
      case .ongoing: Wording(zh: "长期", en: "ongoing")
      case .unsettled: Wording(zh: "待定", en: "unsettled")
      }
    if words.isEmpty { return term }
    return Wording(zh: "\(term.zh)（\(Fact.line(words))）", en: "\(term.en) (\(Fact.line(words)))")
  }
}

extension Lamp {
  /// The lamp as tables of the terminal name it.
  package var wording: Wording {
    switch self {
    case .done: Wording(zh: "完成", en: "done")
    case .green: Wording(zh: "绿灯", en: "green")
    case .yellow: Wording(zh: "黄灯", en: "yellow")
    case .red: Wording(zh: "红灯", en: "red")
    case .grey: Wording(zh: "未报", en: "grey")
    case .notBegun: Wording(zh: "未开始", en: "not begun")
    case .awaited: Wording(zh: "待报", en: "not due yet")
    case .cancelled: Wording(zh: "取消", en: "cancelled")
    case .suspended: Wording(zh: "中止", en: "suspended")
    case .merged: Wording(zh: "并入", en: "merged")
    case .split: Wording(zh: "拆分", en: "split")
    case .absent: Wording(zh: "未列入", en: "not listed")
    }
  }
}

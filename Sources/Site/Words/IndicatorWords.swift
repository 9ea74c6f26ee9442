import Dates
import Model

extension Indicator {
  /// A target with its direction: `不低于 7 公里`.
  func words(for target: Target) -> String { "\(direction.words) \(target.bound.text)\(unit)" }

  /// Target and value in one sentence; a percentage only where a baseline allows one.
  func sentence(at day: Day) -> String {
    let attainment = attainment(at: day)
    let aim = "目标：\(target.day.chinese)前\(words(for: target))"
    guard let reading = attainment.reading else { return "\(aim)；截至\(day.chinese)暂无读数。" }
    var text = "\(aim)；现值 \(valueText(reading.value))\(unit)（\(reading.day.chinese)）"
    if attainment.isMet == true { return text + "，已达标。" }
    if let missing = attainment.missing {
      text += "，距目标 \(valueText(missing))\(unit == "%" ? " 个百分点" : unit)"
    }
    guard let baseline, let share = attainment.share else { return text + "。" }
    let start = "基期值 \(valueText(baseline))\(unit)"
    return text + (share < 0 ? "；与\(start) 相比有所退步。" : "；从\(start) 起已完成 \(percentText(share * 100))%。")
  }

  /// What the conflicting targets say, with their sources; nil where none conflict.
  func conflictWords(at day: Day) -> String? {
    let conflicting = conflictingTargets
    guard !conflicting.isEmpty else { return nil }
    let all = [target] + conflicting
    let sides = all.map { side -> String in
      let verdict = Attainment.verdictWords(attainment(of: side, at: day).isMet)
      let clause = side.clause.isEmpty ? "未注明条款" : side.clause
      return "\(clause)：\(words(for: side))，\(verdict)"
    }
    return "同一时限有 \(all.count) 个目标值。" + sides.joined(separator: "；") + "。是否达标以台账所列为准。"
  }
}

extension Attainment {
  static func verdictWords(_ isMet: Bool?) -> String {
    switch isMet {
    case true?: "已达标"
    case false?: "未达标"
    case nil: "暂无读数"
    }
  }

  /// The stylesheet's class of a verdict.
  static func verdictTone(_ isMet: Bool?) -> String {
    switch isMet {
    case true?: "green"
    case false?: "ink"
    case nil: "grey"
    }
  }
}

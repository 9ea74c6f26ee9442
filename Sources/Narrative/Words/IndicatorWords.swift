package import Dates
package import Diagnostics
package import Model

extension Indicator {
  /// Target and value in one sentence; a percentage only where a baseline allows one.
  package func sentence(at day: Day, in language: Language) -> String {
    let attainment = attainment(at: day)
    let goal = words(for: target, in: language)
    let limit = target.day.words(in: language)
    let aim = language.pick("目标：\(limit)前\(goal)", "Target: \(goal) by \(limit)")
    guard let reading = attainment.reading else {
      let asOf = day.words(in: language)
      return aim + language.pick("；截至\(asOf)暂无读数。", "; no reading up to \(asOf).")
    }
    let (value, read) = (quantity(reading.value, in: language), reading.day.words(in: language))
    let now = aim + language.pick("；现值 \(value)（\(read)）", "; now \(value) (\(read))")
    if attainment.isMet == true { return now + language.pick("，已达标。", ", target met.") }
    return now + distanceWords(attainment, in: language) + wayWords(attainment, in: language)
      + language.pick("。", ".")
  }

  private func distanceWords(_ attainment: Attainment, in language: Language) -> String {
    guard let missing = attainment.missing else { return "" }
    let distance =
      unit == "%" ? pointsWords(valueText(missing), in: language) : quantity(missing, in: language)
    return language.pick("，距目标 \(distance)", ", \(distance) from the target")
  }

  private func wayWords(_ attainment: Attainment, in language: Language) -> String {
    guard let baseline, let share = attainment.share else { return "" }
    let start = quantity(baseline, in: language)
    if share < 0 { return language.pick("；与基期值 \(start) 相比有所退步", "; worse than the baseline of \(start)") }
    let done = percentText(share * 100)
    return language.pick(
      "；从基期值 \(start) 起已完成 \(done)%", "; \(done)% of the way from the baseline of \(start)")
  }

  private func quantity(_ value: Double, in language: Language) -> String {
    quantityText(valueText(value), unit)
  }
}

extension Indicator {
  /// What the conflicting targets say, with their sources; nil where none conflict.
  package func conflictWords(at day: Day, in language: Language) -> String? {
    let conflicting = conflictingTargets
    guard !conflicting.isEmpty else { return nil }
    let all = [target] + conflicting
    let sides = all.map { sideWords($0, at: day, in: language) }.joined(separator: language.pick("；", "; "))
    return language.pick(
      "同一时限有 \(all.count) 个目标值。\(sides)。是否达标以台账所列为准。",
      "\(all.count) target values have the same deadline. \(sides). The ledger's value decides.")
  }

  private func sideWords(_ side: Target, at day: Day, in language: Language) -> String {
    let verdict = Attainment.verdictWords(attainment(of: side, at: day).isMet, in: language)
    let goal = words(for: side, in: language)
    let clause = side.clause.isEmpty ? language.pick("未注明条款", "No clause given") : side.clause
    return language.pick("\(clause)：\(goal)，\(verdict)", "\(clause): \(goal), \(verdict)")
  }
}

extension Attainment {
  /// Whether a target is met, or that nothing was read.
  package static func verdictWords(_ isMet: Bool?, in language: Language) -> String {
    switch isMet {
    case true?: language.pick("已达标", "met")
    case false?: language.pick("未达标", "not met")
    case nil: language.pick("暂无读数", "no reading")
    }
  }
}

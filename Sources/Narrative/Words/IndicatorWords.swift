package import Dates
package import Diagnostics
internal import Markup
package import Model

extension Indicator {
  /// Target and value in one sentence; a percentage only where a baseline allows one.
  package func sentence(at day: Day, in language: Language) -> String {
    let attainment = attainment(at: day)
    let aim = aimWords(in: language)
    guard let reading = attainment.reading else {
      let asOf = day.words(in: language)
      return aim + language.pick("；截至\(asOf)暂无读数。", "; no reading up to \(asOf).")
    }
    let (value, read) = (quantity(reading.value, in: language), reading.day.words(in: language))
    let now = aim + language.pick("；现值 \(value)（\(read)）", "; now \(value) (\(read))")
    if attainment.isMet == true { return now + language.pick("，已达标。", ", target met.") }
    return now + distanceWords(attainment, in: language) + pathWords(attainment, in: language)
      + wayWords(attainment, in: language) + language.pick("。", ".")
  }

  private func aimWords(in language: Language) -> String {
    guard let target else { return language.pick("没有目标值，不作评判", "No target to be judged by") }
    let goal = words(for: target, in: language)
    let limit = target.day.words(in: language)
    return language.pick("目标：\(limit)前\(goal)", "Target: \(goal) by \(limit)")
  }

  /// `，比序时目标 6.29 公里落后 0.29 公里`; nothing where there is no path.
  private func pathWords(_ attainment: Attainment, in language: Language) -> String {
    guard let asked = attainment.pathValue, let gap = attainment.gap,
      let distance = gapWords(attainment, in: language)
    else { return "" }
    let path = quantityText(pathText(asked), unit)
    return gap < 0
      ? language.pick(
        "，比序时目标 \(path) 落后 \(distance)", ", \(distance) short of the \(path) that the path asks for")
      : language.pick(
        "，比序时目标 \(path) 超前 \(distance)", ", \(distance) ahead of the \(path) that the path asks for")
  }

  /// How far the reading is from what is asked for, without its side: `0.29 公里`, `1.2 个百分点`; nil where nothing is.
  package func gapWords(_ attainment: Attainment, in language: Language) -> String? {
    attainment.gap.map { gap in
      let text = gapText(abs(gap), beside: attainment.pathValue)
      return isPercentage ? pointsWords(text, in: language) : quantityText(text, unit)
    }
  }

  /// How the value that the path asks for was worked out; nil where there is none.
  package func pathWorking(_ attainment: Attainment, in language: Language) -> String? {
    guard let day = attainment.pathDay, let target, let asked = attainment.pathValue,
      let part = path(to: target)?.segment(at: day)
    else { return nil }
    let (from, to) = (pathText(part.from), pathText(part.to))
    let date = day.words(in: language)
    let sum =
      "\(from) + (\(to) − \(from)) × \(part.passed)／\(part.days) = \(quantityText(pathText(asked), unit))"
    return language.pick("\(date)的序时目标：\(sum)", "Asked for on \(date): \(sum)")
  }

  /// A value of the path: at least its first three digits, else two decimals.
  private func pathText(_ value: Double) -> String { DecimalText.significant(value, decimals: 2) }

  /// A distance with as many decimals as what is asked for, so that the printed figures add up.
  private func gapText(_ gap: Double, beside asked: Double?) -> String {
    guard let asked else { return valueText(gap) }
    let decimals = pathText(asked).split(separator: ".").dropFirst().first?.utf8.count ?? 0
    let text = DecimalText.text(gap, decimals: max(2, decimals))
    return text == "0" && gap > 0 ? pathText(gap) : text
  }

  private func distanceWords(_ attainment: Attainment, in language: Language) -> String {
    guard let missing = attainment.missing else { return "" }
    let distance =
      isPercentage ? pointsWords(valueText(missing), in: language) : quantity(missing, in: language)
    return language.pick("，距目标 \(distance)", ", \(distance) from the target")
  }

  private func wayWords(_ attainment: Attainment, in language: Language) -> String {
    guard let baseline = startingValue, let share = attainment.share else { return "" }
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
    let all = (target.map { [$0] } ?? []) + conflicting
    let sides = all.map { sideWords($0, at: day, in: language) }.joined(separator: language.pick("；", "; "))
    return language.pick(
      "同一时限有 \(all.count) 个目标值。\(sides)。是否达标以台账所列为准。",
      "\(all.count) target values have the same deadline. \(sides). The ledger's value decides.")
  }

  private func sideWords(_ side: Target, at day: Day, in language: Language) -> String {
    let verdict = attainment(of: side, at: day).state.word(in: language)
    let goal = words(for: side, in: language)
    let clause = side.clause.isEmpty ? language.pick("未注明条款", "No clause given") : side.clause
    return language.pick("\(clause)：\(goal)，\(verdict)", "\(clause): \(goal), \(verdict)")
  }
}

extension IndicatorState {
  /// The word for it.
  package func word(in language: Language) -> String {
    switch self {
    case .met: language.pick("已达标", "met")
    case .onPath: language.pick("跟上序时", "on its path")
    case .behind: language.pick("落后序时", "behind its path")
    case .missed: language.pick("到期未达标", "missed")
    case .notDue: language.pick("未到时限", "not due yet")
    case .noReading: language.pick("暂无读数", "no reading")
    case .noTarget: language.pick("无目标", "no target")
    }
  }
}

package import Dates
package import Diagnostics
package import Model

extension Predecessor {
  /// `上年同期（2018年6月末）：完成 2／27 项，指标达标 4／31 项`; nil where that month was not closed.
  package func totalsWords(yearBefore month: Month, in language: Language) -> String? {
    guard let totals = totals(yearBefore: month) else { return nil }
    let (tasks, indicators) = (totals[.tasks], totals.judgedIndicators)
    var parts: [String] = []
    if tasks > 0 {
      let done = totals[.done]
      parts.append(language.pick("完成 \(done)／\(tasks) 项", "\(done) of \(counted(tasks, "task")) done"))
    }
    if indicators > 0 {
      let met = totals[.met]
      parts.append(
        language.pick("指标达标 \(met)／\(indicators) 项", "\(met) of \(counted(indicators, "indicator")) met"))
    }
    guard !parts.isEmpty else { return nil }
    let before = month.yearBefore.words(in: language)
    return language.pick("上年同期（\(before)末）：", "A year before (end of \(before)): ")
      + parts.joined(separator: language.pick("，", ", "))
  }
}

import Dates
import Diagnostics
import Model

extension ChineseNarrative {
  var outcome: String? {
    text.paragraph {
      text.sentence { indicatorsMet }
      text.sentence { reportsReceived }
    }
  }

  private var indicatorsMet: String? {
    let counts = rollup.indicatorCounts
    guard counts.total > 0, counts.withoutReading < counts.total else { return nil }
    return text.series {
      text.phrase {
        metCount(counts)
        figures.before.flatMap { before in
          counts.met == 0 && before.indicatorCounts.met == 0
            ? nil : ChineseComparison.count(counts.met - before.indicatorCounts.met, than: lastTime)
        }
      }
      text.phrase {
        [IndicatorState.onPath, .behind, .missed, .notDue].compactMap { state in
          ChineseCounting.some(counts[state], state.word(in: .zh))
        }
      }
      ChineseCounting.some(counts.withoutReading, "另有", "项暂无读数")
    }
  }

  private func metCount(_ counts: IndicatorCounts) -> String {
    if counts.met == 0 { return "\(counts.total)项指标\(counts.total > 1 ? "均" : "")尚未达到目标值" }
    if counts.met == counts.total { return "\(counts.total)项指标\(counts.total > 1 ? "全部" : "")达标" }
    let rate = Percent(counts.met, of: counts.total).map { "，达标率\($0.text(in: .zh))" } ?? ""
    return "\(counts.total)项指标中已达标\(counts.met)项\(rate)"
  }

  private var reportsReceived: String? {
    let now = figures.reportingRate
    guard let percent = now.percent else { return nil }
    guard let before = figures.reportingRateBefore, let last = before.percent else {
      return "\(reportingPeriod)\(received(now, percent))"
    }
    if percent == last, now.isComplete || now.reported == 0 {
      return "\(reportingPeriod)\(received(now))，与\(lastTime)相同"
    }
    let comparison = ChineseComparison.rate(
      percent.tenths - last.tenths, than: lastTime, aside: "（\(received(before))）")
    return "\(reportingPeriod)\(received(now, percent))，\(comparison)"
  }

  /// `应报月报26项，实报24项`, `应报月报15项，全部报送`, `应报月报2项，均未报送`; then the rate, where it is to be told.
  private func received(_ rate: ReportingRate, _ percent: Percent? = nil) -> String {
    let isOne = rate.owed == 1
    let reported =
      rate.isComplete
      ? isOne ? "已报送" : "全部报送" : rate.reported == 0 ? isOne ? "未报送" : "均未报送" : "实报\(rate.reported)项"
    return "应报月报\(rate.owed)项，\(reported)" + (percent.map { "，报送率\($0.text(in: .zh))" } ?? "")
  }
}

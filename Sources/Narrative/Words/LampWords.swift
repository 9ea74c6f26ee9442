package import Charts
import Dates
package import Diagnostics
package import Model

extension Lamp {
  /// The lamp as charts know it; nil for what is outside the totals, which no chart counts.
  package var tone: Tone? {
    switch self {
    case .done: .done
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .grey: .grey
    case .notBegun: .notBegun
    case .awaited: .awaited
    case .cancelled, .suspended, .merged, .split, .absent: nil
    }
  }

  /// What stylesheets and shared shapes call it: those outside the totals look alike, and their words tell them apart.
  package var shape: String { tone?.rawValue ?? "outside" }

  /// The word that stands beside the colour and the shape.
  package func word(in language: Language) -> String {
    tone?.word(in: language.ofCharts) ?? language.pick(wording.zh, wording.en)
  }
}

extension LampPolicy {
  /// The lines of the lamp rule from the top; the first that fits decides.
  package func conditions(in language: Language) -> [(lamp: Lamp, words: String)] {
    let yellow = percentText(yellowBelow)
    let red = percentText(redBelow)
    let silence =
      missingMonths == .grey
      ? language.pick("没有月报，或应报的那期没有月报", "No report at all, or none for what was due last")
      : language.pick("还没有任何月报", "No report yet")
    return [
      (.done, language.pick("进度 100%", "Progress is 100%")),
      (.red, language.pick("超过完成时限而未完成", "Past the deadline and not completed")),
      (
        .notBegun,
        language.pick(
          "还没有到开始时间，也没有报送进度", "The start is still to come, and no progress has been reported")
      ),
      (
        .awaited,
        language.pick("没有月报，首次月报也还没有到报送的日子", "No report, and the first one is not due yet")
      ),
      (.grey, silence),
      (
        .red,
        language.pick(
          "进度比序时进度低 \(red) 个百分点以上", "Progress more than \(red) points below the schedule share")
      ),
      (
        .yellow,
        language.pick(
          "进度比序时进度低 \(yellow) 至 \(red) 个百分点",
          "Progress more than \(yellow) and up to \(red) points below the schedule share")
      ),
      (
        .green,
        language.pick(
          "进度不低于序时进度减 \(yellow) 个百分点", "Progress no more than \(yellow) points below the schedule share")
      ),
    ]
  }
}

import Charts
import Dates
import Model

extension Lamp {
  /// The lamp as charts and stylesheets know it.
  var tone: Tone {
    switch self {
    case .done: .done
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .grey: .grey
    }
  }

  /// The word that stands beside the colour and the shape.
  var word: String { tone.word(in: .zh) }
}

extension Judgement {
  /// Why the lamp is what it is, in a few words.
  var reasonWords: String {
    switch reason {
    case .completed(let day?): "\(day.chinese)完成"
    case .completed(nil): "进度 100%"
    case .overdue(let days): progress == nil ? "逾期 \(days) 天，未报" : "逾期 \(days) 天"
    case .onSchedule: (gap ?? 0) >= 0 ? "达到序时进度" : "落后序时 \(points) 个百分点"
    case .withoutSchedule: "已报送月报，没有序时进度"
    case .behind, .farBehind: "落后序时 \(points) 个百分点"
    case .nothingReported: "尚未报送月报"
    case .monthMissing: "当月未报送月报"
    }
  }

  /// The numbers the lamp was decided from.
  var inputWords: String {
    let share = scheduleShare.map { "序时进度 \(percentText($0))%" } ?? "时限不是日期，没有序时进度"
    guard let progress, let reportMonth else { return "\(day.chinese)：没有月报，\(share)。" }
    let difference = gap.map { "，相差 \(signedText($0)) 个百分点" } ?? ""
    return
      "\(day.chinese)：进度 \(percentText(progress))%（\(reportMonth.chinese)月报），\(share)\(difference)。"
  }

  private var points: String { percentText(abs(gap ?? 0)) }
}

extension LampPolicy {
  /// The lines of the lamp rule from the top; the first that fits decides.
  var conditions: [(lamp: Lamp, words: String)] {
    let yellow = percentText(yellowBelow)
    let red = percentText(redBelow)
    return [
      (.done, "进度 100%"),
      (.red, "超过完成时限而未完成"),
      (.grey, missingMonths == .grey ? "没有月报，或当月没有月报" : "还没有任何月报"),
      (.red, "进度比序时进度低 \(red) 个百分点以上"),
      (.yellow, "进度比序时进度低 \(yellow) 至 \(red) 个百分点"),
      (.green, "进度不低于序时进度减 \(yellow) 个百分点"),
    ]
  }
}

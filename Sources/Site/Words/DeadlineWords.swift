import Dates
import Model

extension Deadline.Term {
  /// The day, or the word for a deadline without one.
  var chinese: String {
    switch self {
    case .day(let day): day.chinese
    case .ongoing: "长期"
    case .unsettled: "待定"
    }
  }
}

extension MeanProgress {
  /// The mean schedule share, with the number of tasks that have one where others have none.
  var shareWords: String? {
    guard let scheduleShare else { return nil }
    let share = "\(percentText(scheduleShare))%"
    return scheduledCount == reportedCount ? share : "\(share)（\(scheduledCount) 项有日期的任务）"
  }
}

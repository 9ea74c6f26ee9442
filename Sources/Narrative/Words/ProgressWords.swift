package import Diagnostics
package import Model

/// A progress as rows print it: `45%`, or a dash; whether nothing was due yet or nobody reported, the lamp says.
package func progressWords(_ progress: Double?) -> String {
  progress.map { percentText($0) + "%" } ?? "—"
}

extension MeanProgress {
  /// The mean schedule share, with the number of tasks that have one where others have none.
  package func shareWords(in language: Language) -> String? {
    guard let scheduleShare else { return nil }
    let share = "\(percentText(scheduleShare))%"
    guard scheduledCount != reportedCount else { return share }
    return language.pick(
      "\(share)（\(scheduledCount) 项有日期的任务）",
      "\(share) (\(counted(scheduledCount, "task")) with a deadline date)")
  }
}

internal import Diagnostics

/// A task with a completion date is at 100 %.
enum CompletedWithoutHundred: Rule {
  static let id = "completed-without-100"
  static let about = Wording(zh: "写了完成日期，进度就是 100", en: "a task with a completion date is at 100")
  static let help = Wording(
    zh: "完成了就把进度改成 100，没有完成就删去完成日期",
    en: "set the progress to 100, or remove the date while it is not completed")

  static func check(_ draft: Draft) -> [Finding] {
    draft.reports.flatMap { reports in
      reports.rows.compactMap { report in
        guard let day = report.completedOn, let progress = report.progress, progress < 100 else { return nil }
        let spot = reports.sheet.spot(report.row, .progress)
        return finding(
          at: spot,
          Wording(
            zh: "完成日期是 \(day)，进度却是 \(spot.read ?? "")",
            en: "it was completed on \(day), but the progress is \(spot.read ?? "")"),
          related: [
            .init(
              reports.sheet.spot(report.row, .completedOn).place,
              Wording(zh: "完成日期在这里", en: "the completion date stands here"))
          ])
      }
    }
  }
}

internal import Diagnostics

/// Progress is a share in percent.
enum ProgressOutOfRange: Rule {
  static let id = "progress-out-of-range"
  static let about = Wording(zh: "进度在 0 到 100 之间", en: "progress is from 0 to 100")
  static let help = Wording(zh: "写 0 到 100 之间的数，表示百分之几", en: "write a number from 0 to 100, in percent")

  static func check(_ draft: Draft) -> [Finding] {
    draft.reports.flatMap { reports in
      reports.rows.filter { $0.progress.map { !(0...100).contains($0) } ?? false }.map { report in
        let spot = reports.sheet.spot(report.row, .progress)
        let read = spot.read ?? ""
        return finding(
          at: spot, Wording(zh: "进度“\(read)”不在 0 到 100 之间", en: "the progress '\(read)' is not from 0 to 100")
        )
      }
    }
  }
}

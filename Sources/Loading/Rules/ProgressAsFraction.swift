internal import Diagnostics
internal import Tables

/// A month whose progress lies between 0 and 1 throughout may have been written as parts of one.
enum ProgressAsFraction: Rule {
  static let id = "progress-as-fraction"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "完成进度按百分数填，50% 填 50，不填 0.5", en: "progress is given in per cent: 50 for half done, not 0.5")
  static let help = Wording(
    zh: "写成小数的改成百分数；确实都不到 1% 就不用管",
    en: "write fractions as per cent; leave them if all are really below 1%")

  static func check(_ draft: Draft) -> [Finding] {
    draft.reports.compactMap { read in
      let values = read.rows.compactMap { row in row.progress.map { (row, $0) } }
      guard values.allSatisfy({ (0...1).contains($0.1) }),
        let first = values.first(where: { $0.1 > 0 && $0.1 < 1 })
      else { return nil }
      let spot = read.sheet.spot(first.0.row, .progress)
      let (count, text) = (values.count, spot.read ?? "")
      return finding(
        at: spot,
        Wording(
          zh: "这个月的 \(count) 个进度都在 0 到 1 之间，会当作百分之零点几：\(text) 是 \(text)%",
          en:
            "all \(count) values of progress lie between 0 and 1, and count as less than a per cent: \(text) is \(text)%"
        ))
    }
  }
}

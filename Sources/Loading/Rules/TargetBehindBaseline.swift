internal import Diagnostics
internal import Model
internal import Tables

/// A target lies on the side of the baseline that its direction points to.
enum TargetBehindBaseline: Rule {
  static let id = "target-behind-baseline"
  static let severity = Finding.Severity.warning
  static let about = Wording(
    zh: "目标值应当比基期值更进一步", en: "a target lies further than the baseline in its direction")
  static let help = Wording(
    zh: "检查基期值、目标值和方向（at-least 越大越好，at-most 越小越好）",
    en: "check baseline, target and direction: at-least wants more, at-most less")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.indicators else { return [] }
    return read.rows.compactMap { row in
      // What counts up begins below its limit.
      if row.accumulation == .cumulative, row.direction == .atMost { return nil }
      guard let baseline = row.baseline, case .value(let target) = row.target,
        (row.direction == .atLeast && target < baseline) || (row.direction == .atMost && target > baseline)
      else { return nil }
      let spot = read.sheet.spot(row.row, .target)
      let (value, base) = (spot.read ?? "", read.sheet.cell(row.row, .baseline).text)
      return finding(
        at: spot,
        Wording(
          zh: "目标值 \(value) 还不如基期值 \(base)", en: "the target \(value) falls behind the baseline \(base)"))
    }
  }
}

internal import Diagnostics

/// A task's weight is over 0.
enum WeightNotPositive: Rule {
  static let id = "weight-not-positive"
  static let about = Wording(zh: "权重必须大于 0", en: "a weight is over 0")
  static let help = Wording(zh: "写大于 0 的数；不分轻重就空着", en: "write a number over 0, or leave the cell empty")

  static func check(_ draft: Draft) -> [Finding] {
    guard let read = draft.tasks else { return [] }
    return read.rows.filter { $0.weight.map { $0 <= 0 } ?? false }.map { task in
      let spot = read.sheet.spot(task.row, .weight)
      return finding(
        at: spot,
        Wording(zh: "权重“\(spot.read ?? "")”不大于 0", en: "the weight '\(spot.read ?? "")' is not over 0"))
    }
  }
}

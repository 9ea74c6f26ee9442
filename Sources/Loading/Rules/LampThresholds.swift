internal import Diagnostics
internal import Model

/// Yellow comes before red, and both are shares of a schedule.
enum LampThresholds: Rule {
  static let id = "lamp-thresholds"
  static let about = Wording(
    zh: "黄灯的界限小于红灯的界限，都在 0 到 100 之间", en: "the yellow threshold is below the red one, both in 0 to 100")
  static let help = Wording(
    zh: "改成 0 到 100 之间的数，yellow_below 小于 red_below，如 10 和 30",
    en: "use numbers from 0 to 100 with yellow_below under red_below, such as 10 and 30")

  static func check(_ draft: Draft) -> [Finding] {
    let limits = [draft.configuration.yellowBelow, draft.configuration.redBelow].compactMap { $0 }
    let outside = limits.filter { !(0...100).contains($0.value) }
    if !outside.isEmpty {
      return outside.map { limit in
        finding(
          at: limit.spot,
          Wording(
            zh: "“\(limit.spot.read ?? "")”不在 0 到 100 之间",
            en: "'\(limit.spot.read ?? "")' is not from 0 to 100"))
      }
    }
    let policy = draft.configuration.policy
    guard policy.yellowBelow >= policy.redBelow, let spot = limits.first?.spot else { return [] }
    return [
      finding(
        at: spot,
        Wording(
          zh: "黄灯的界限不小于红灯的界限", en: "the yellow threshold is not below the red one"))
    ]
  }
}

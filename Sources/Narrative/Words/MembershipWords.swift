import Dates
package import Diagnostics
package import Model

extension Membership {
  /// Since when something stands outside the totals and what took its place, in a few words; empty for what is listed.
  package func words(in language: Language) -> String {
    let others = language.pick(
      successors.map(\.text).joined(separator: "、"), successors.map(\.text).joined(separator: ", "))
    let day = since.map { $0.words(in: language) } ?? ""
    switch self {
    case .listed: return ""
    case .absent: return language.pick("当时还没有列入", "not in the ledger then")
    case .cancelled: return language.pick("\(day)起取消", "cancelled from \(day)")
    case .suspended: return language.pick("\(day)起中止", "suspended from \(day)")
    case .merged: return language.pick("\(day)起并入 \(others)", "merged into \(others) from \(day)")
    case .split: return language.pick("\(day)起拆分为 \(others)", "split into \(others) from \(day)")
    }
  }
}

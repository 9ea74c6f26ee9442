/// The findings of one file, of which a thousand are kept in full.
package struct FindingList: Sendable {
  private static let limit = 1000
  private var kept: [Finding] = []
  private var leftOut = 0
  /// The worst of those left out.
  private var worst = Finding.Severity.note

  package init() {}

  package mutating func add(_ finding: Finding) { add(finding.severity) { finding } }

  /// Adds a finding of a severity that is made only if it is kept.
  package mutating func add(_ severity: Finding.Severity = .error, _ finding: () -> Finding) {
    if kept.count < Self.limit {
      kept.append(finding())
    } else {
      leftOut += 1
      worst = max(worst, severity)
    }
  }

  /// The findings, and one more that counts those left out.
  package var all: [Finding] {
    guard leftOut > 0, let last = kept.last else { return kept }
    let more = Finding(
      "more-findings", worst, at: Place(file: last.place.file),
      worst == .error
        ? Wording(
          zh: "还有 \(leftOut) 处同类错误没有列出", en: "\(leftOut) more errors of these kinds are not listed")
        : Wording(zh: "还有 \(leftOut) 处同类提示没有列出", en: "\(leftOut) more of these kinds are not listed"),
      help: Wording(zh: "先改正列出的，再检查一次", en: "mend those listed, then check again"))
    return kept + [more]
  }
}

extension Sequence<Finding> {
  /// The findings in their order, where of those that say the same of many places only the first are listed.
  ///
  /// One more finding behind the last that is listed counts those left out.
  package var folded: [Finding] {
    var counts: [FindingMessage: Int] = [:]
    for finding in self { counts[FindingMessage(finding), default: 0] += 1 }
    var seen: [FindingMessage: Int] = [:]
    var folded: [Finding] = []
    for finding in self {
      let message = FindingMessage(finding)
      seen[message, default: 0] += 1
      guard seen[message, default: 0] <= FindingMessage.mostListed else { continue }
      folded.append(finding)
      let leftOut = counts[message, default: 0] - FindingMessage.mostListed
      if seen[message, default: 0] == FindingMessage.mostListed, leftOut > 0 {
        folded.append(.more(like: finding, count: leftOut))
      }
    }
    return folded
  }
}

/// What a finding says, wherever it stands.
private struct FindingMessage: Hashable {
  /// How many findings that say the same are listed.
  static let mostListed = 20

  let rule: String
  let severity: Finding.Severity
  let summary: Wording

  init(_ finding: Finding) {
    rule = finding.rule
    severity = finding.severity
    summary = finding.summary
  }
}

extension Finding {
  /// The finding that counts others which say the same as this one.
  fileprivate static func more(like finding: Finding, count: Int) -> Finding {
    Finding(
      "more-findings", finding.severity, at: Place(file: finding.place.file),
      Wording(
        zh: "还有 \(count) 处同样的 [\(finding.rule)] 没有列出",
        en: "\(count) more of [\(finding.rule)] that say the same are not listed"),
      help: Wording(zh: "先改正列出的，再检查一次", en: "mend those listed, then check again"))
  }
}

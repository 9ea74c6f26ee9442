internal import Diagnostics

extension Sequence<Finding> {
  /// The findings, with those of one column that say the same as one that names the other rows.
  func folded() -> [Finding] {
    var indices: [FoldingKey: Int] = [:]
    var findings: [Finding] = []
    var rows: [[Int]] = []
    for finding in self {
      guard let row = finding.place.row else {
        findings.append(finding)
        rows.append([])
        continue
      }
      let key = FoldingKey(finding)
      if let index = indices[key] {
        rows[index].append(row)
      } else {
        indices[key] = findings.count
        findings.append(finding)
        rows.append([])
      }
    }
    return zip(findings, rows).map { $0.naming($1) }
  }
}

/// What findings have in common that say the same of several rows.
private struct FoldingKey: Hashable {
  let rule: String
  let severity: Finding.Severity
  let summary: Wording
  let file: String
  let sheet: String?
  let column: Int?

  init(_ finding: Finding) {
    (rule, severity, summary) = (finding.rule, finding.severity, finding.summary)
    file = finding.place.file
    switch finding.place.position {
    case .cell(_, let column): (sheet, self.column) = (nil, column)
    case .sheet(let name, _, let column): (sheet, self.column) = (name, column)
    default: (sheet, column) = (nil, nil)
    }
  }
}

extension Finding {
  /// More rows than this are only counted.
  private static let mostRows = 20

  fileprivate func naming(_ rows: [Int]) -> Finding {
    guard !rows.isEmpty else { return self }
    let named = rows.prefix(Self.mostRows).map(String.init)
    let more = rows.count > Self.mostRows ? "…" : ""
    var finding = self
    finding.summary = Wording(
      zh: "\(summary.zh)（同样的还有 \(rows.count) 处：第 \(named.joined(separator: "、"))\(more) 行）",
      en: "\(summary.en) (and \(rows.count) more like it, in rows \(named.joined(separator: ", "))\(more))")
    return finding
  }
}

extension Place {
  fileprivate var row: Int? {
    switch position {
    case .cell(let row, _), .sheet(_, let row, _): row
    default: nil
    }
  }
}

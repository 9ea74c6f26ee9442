import Diagnostics
import Model
import Narrative

/// The table that ends a build: tasks by lamp for each workstream, indicators met, findings.
struct SummaryTable {
  let standing: Standing
  let findings: [Finding]
  let language: Language

  var text: String {
    let header = [say("板块", "workstream")] + standing.lamps.map(word) + [say("合计", "total")]
    let workstreams = standing.programme.workstreams.map { workstream in
      row(workstream.name, Tally(standing.tasks(in: workstream.id).map(\.now.lamp)))
    }
    let total = row(say("全方案", "programme"), Tally(standing.tasks.map(\.now.lamp)))
    let table = AlignedRows(header: header, rows: workstreams + [total]).text
    return table + "\n" + indicators + "\n" + FindingWriter(language: language).summary(of: findings)
  }

  private var indicators: String {
    let counts = standing.rollup.indicatorCounts
    let others = IndicatorState.allCases.filter { $0 != .met && counts[$0] > 0 }.map { state in
      let word = state.word(in: language)
      return say("，\(word) \(counts[state])", ", \(counts[state]) \(word)")
    }
    return say("指标：达标 \(counts.met)／\(counts.total)", "indicators: \(counts.met) of \(counts.total) met")
      + others.joined()
  }

  private func row(_ name: String, _ tally: Tally) -> [String] {
    [name] + standing.lamps.map { String(tally[$0]) } + [String(tally.total)]
  }

  private func word(_ lamp: Lamp) -> String { lamp.wording.text(in: language) }

  private func say(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en).text(in: language) }
}

/// Rows whose columns stand under each other in a terminal, the first to the left, the others to the right.
struct AlignedRows {
  let header: [String]
  let rows: [[String]]

  var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in
      all.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    return ([line(header, widths), rule] + rows.map { line($0, widths) }).joined(separator: "\n")
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).enumerated().map { column, cell in
      let padding = String(repeating: " ", count: cell.1 - DisplayWidth.of(cell.0))
      return column == 0 ? cell.0 + padding : padding + cell.0
    }.joined(separator: "  ")
  }
}

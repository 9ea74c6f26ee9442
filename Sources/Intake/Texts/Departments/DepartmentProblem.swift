package import Diagnostics

/// Why a department cell cannot be split for certain.
package enum DepartmentProblem: Error, Hashable, Sendable {
  /// Nothing stands there, or a dash.
  case empty
  /// A piece can be one name or several; each option is a list of names.
  case ambiguous(String, options: [[String]])
  /// A line does not end as a name does, and no other row tells what it belongs to.
  case brokenName(String)
  /// The cell speaks of departments that it does not name: `财政局等5个部门`.
  case othersUnnamed(String)
  /// The words tell of a choice, a change or an exception: `财政局或教育局`.
  case notOneName(String)
}

extension DepartmentProblem {
  /// What is wrong, naming the text of the cell.
  package func summary(of text: String) -> Wording {
    switch self {
    case .empty: Wording(zh: "没有写单位", en: "no department is written")
    case .ambiguous(let piece, let options):
      Wording(
        zh: "单位“\(piece)”分不清：\(options.map { $0.joined(separator: "、") }.joined(separator: "；"))",
        en: "'\(piece)' can be: \(options.map { $0.joined(separator: ", ") }.joined(separator: "; "))")
    case .othersUnnamed(let piece):
      Wording(
        zh: "单位“\(text)”里“\(TextBudget.name(piece))”后面还有单位没有写出来",
        en: "'\(text)' speaks of departments that it does not name, behind '\(TextBudget.name(piece))'")
    case .notOneName(let piece):
      Wording(
        zh: "单位“\(text)”里的“\(TextBudget.name(piece))”写的是选择、变更或例外，不是一个单位的名称",
        en:
          "'\(TextBudget.name(piece))' in '\(text)' is a choice, a change or an exception, not one department"
      )
    case .brokenName(let piece):
      Wording(
        zh: "单位“\(text)”里的“\(TextBudget.name(piece))”不像一个完整的名称",
        en: "'\(TextBudget.name(piece))' in '\(text)' does not end as the name of a department does")
    }
  }

  /// What to write instead.
  package var help: Wording {
    Wording(
      zh: "每个单位写全称，用“、”分开，名称中间不要换行",
      en: "write each department in full, with ';' between them and no line break within a name")
  }
}

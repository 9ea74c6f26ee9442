import Diagnostics
import Model
import Narrative
import Templates

/// One part of a briefing under its numbered heading.
struct BriefingSection: Sendable {
  enum Kind: Sendable {
    case summary, decisions, lamps, changes, indicators, due, reporting
    /// The office's own words.
    case words
    /// The tasks of one department.
    case annex(Department)
    case ledger
    /// How the figures are made.
    case method
  }

  let briefing: Briefing
  let kind: Kind
  /// What stands before the title: `一、` or `附件1`.
  var number = ""

  /// The parts that have something to say, in the order of the pages, with their numbers.
  static func all(of briefing: Briefing) -> [BriefingSection] {
    let language = briefing.language
    let text = placed(briefing).enumerated().map { index, kind in
      BriefingSection(
        briefing: briefing, kind: kind, number: HeadingNumber.section(index + 1, in: language))
    }
    let annexes = annexes(briefing)
    return text
      + annexes.enumerated().map { index, kind in
        let number = HeadingNumber.annex(index + 1, of: annexes.count, in: language)
        return BriefingSection(briefing: briefing, kind: kind, number: number)
      }
  }

  /// The parts of the text, the office's own words where they ask to stand.
  private static func placed(_ briefing: Briefing) -> [Kind] {
    let figures = briefing.figures
    let hasTasks = !figures.rollup.tasks.isEmpty
    var kinds: [(kind: Kind, place: BriefingPlace)] = [(.summary, .summary)]
    if hasTasks { kinds += [(.decisions, .decisions), (.lamps, .lamps)] }
    if let changes = figures.changes, changes.taskCount + changes.indicatorCount > 0 {
      kinds.append((.changes, .changes))
    }
    if !figures.rollup.indicators.isEmpty { kinds.append((.indicators, .indicators)) }
    if hasTasks { kinds.append((.due, .due)) }
    if figures.rollup.reportableCount > 0 { kinds.append((.reporting, .reporting)) }
    guard let note = briefing.note else { return kinds.map(\.kind) }
    let place = note.place ?? .reporting
    let before = kinds.count { $0.place.order <= place.order }
    return kinds[..<before].map(\.kind) + [.words] + kinds[before...].map(\.kind)
  }

  private static func annexes(_ briefing: Briefing) -> [Kind] {
    var kinds: [Kind] = []
    if case .programme = briefing.figures.subject, briefing.settings.hasDepartmentAnnexes {
      kinds += briefing.programme.departments
        .filter { !briefing.standing.tasks(ledBy: $0.id).isEmpty }.map(Kind.annex)
    }
    if !briefing.rollup.tasks.isEmpty { kinds.append(.ledger) }
    return kinds + [.method]
  }
}

extension BriefingPlace {
  /// The place among the parts of a briefing.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension BriefingSection {
  var id: String {
    switch kind {
    case .summary: "summary"
    case .decisions: "decisions"
    case .lamps: "lamps"
    case .changes: "changes"
    case .indicators: "indicators"
    case .due: "due"
    case .reporting: "reporting"
    case .words: "words"
    case .annex(let department): "annex-\(department.id)"
    case .ledger: "ledger"
    case .method: "method"
    }
  }

  var isAnnex: Bool {
    switch kind {
    case .annex, .ledger, .method: true
    default: false
    }
  }

  /// Whether its table needs a page that lies on its side.
  var isWide: Bool {
    switch kind {
    case .annex, .ledger: true
    default: false
    }
  }

  var title: String {
    switch kind {
    case .summary: pick("总体情况", "Overview")
    case .decisions: pick("需要决策的事项", "Matters for decision")
    case .lamps: lampsTitle
    case .changes:
      briefing.figures.span.rhythm == .monthly
        ? pick("比上月变化", "Changes since last month") : pick("比上期变化", "Changes since the period before")
    case .indicators: pick("指标完成情况", "Indicators against target")
    case .due: pick("\(days)天内到期的任务", "Due in the next \(days) days")
    case .reporting: pick("月报报送情况", "Monthly reports")
    case .words: briefing.note?.title.nonEmpty ?? pick("工作说明", "Remarks")
    case .annex(let department): pick("\(department.name)任务进展表", "Tasks of \(department.name)")
    case .ledger: pick("任务台账", "Ledger of tasks")
    case .method: pick("数字口径", "How the figures are made")
    }
  }

  /// The heading as one line, for the contents.
  var entry: String { number + (isAnnex ? pick("　", ": ") : pick("", " ")) + title }

  private var days: Int { briefing.programme.policy.dueSoonDays }

  private var lampsTitle: String {
    switch briefing.figures.subject {
    case .programme: pick("各板块、各单位亮灯情况", "Lamps by workstream and department")
    case .department: pick("各板块亮灯情况", "Lamps by workstream")
    case .workstream: pick("各单位亮灯情况", "Lamps by department")
    }
  }

  private func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    briefing.pick(zh(), en())
  }
}

extension BriefingSection {
  static let fields = Fields<BriefingSection>(heading + parts)
}

import Dates
import Diagnostics
import Model
import Narrative
import Templates

/// An entry of the record of changes, with the thing that it is about.
struct AdjustmentView: Sendable {
  let site: SiteContext
  let entry: RecordEntry

  private var adjustment: Adjustment { entry.adjustment }

  static let fields = Fields<AdjustmentView>(
    .text("date") { $0.entry.adjustment.date.chinese },
    .text("dateISO") { $0.entry.adjustment.date.description },
    .text("kind") { $0.entry.adjustment.kind.word(in: .zh) },
    .text("thing") { $0.site.name(of: $0.entry.thing) },
    .text("address") { $0.site.address(of: $0.entry.thing) },
    .optionalText("changeText") { $0.changeText.nonEmpty },
    .optionalText("basis") { $0.entry.adjustment.basis.nonEmpty },
    .optionalText("reason") { $0.entry.adjustment.reason.nonEmpty },
    .text("source") { $0.site.source($0.entry.adjustment.origin) }
  )

  /// What was before and what is, as a cell says it.
  var changeText: String {
    var unit = ""
    if case .indicator(let id) = entry.thing { unit = site.standing.indicator(id)?.indicator.unit ?? "" }
    return adjustment.changeWords(unit: unit, in: .zh) { site.standing.department($0)?.name ?? $0.text }
  }

  /// What the record says of a task, an indicator or a department, the last entry first.
  static func all(of thing: AdjustedThing, _ adjustments: [Adjustment], site: SiteContext) -> [AdjustmentView]
  {
    adjustments.reversed().map {
      AdjustmentView(site: site, entry: RecordEntry(thing: thing, adjustment: $0))
    }
  }
}

extension SiteContext {
  /// What the record says of departments, the last entry first.
  var departmentRecord: [RecordEntry] {
    standing.programme.departments.flatMap { department in
      department.adjustments.map { RecordEntry(thing: .department(department.id), adjustment: $0) }
    }.sorted { $0.adjustment.date > $1.adjustment.date }
  }

  /// What pages call a thing of the record.
  func name(of thing: AdjustedThing) -> String {
    switch thing {
    case .task(let number):
      standing.task(number).map { "\(number) \($0.task.title)" } ?? number.text
    case .indicator(let id): standing.indicator(id)?.indicator.name ?? id.text
    case .department(let id): standing.department(id)?.name ?? id.text
    }
  }

  /// The page of a thing of the record.
  func address(of thing: AdjustedThing) -> String {
    switch thing {
    case .task(let number): Address.task(number)
    case .indicator(let id): Address.indicator(id)
    case .department(let id): Address.department(id)
    }
  }
}

internal import Dates
internal import Model
internal import Tables

/// The commitments of the next programme: those that name a task which goes on.
struct RolledCommitments {
  private(set) var table: CarriedTable<CommitmentColumn>
  private(set) var count = 0
  private(set) var leftCount = 0

  init(_ sheet: Sheet<CommitmentColumn>, of programme: Programme, naming tasks: Set<TaskNumber>) {
    table = CarriedTable(sheet)
    let commitments = Dictionary(programme.commitments.map { ($0.id, $0) }) { first, _ in first }
    for row in sheet.table.rows {
      guard let commitment = commitments[Identifier(sheet.cell(row, .id).text)] else { continue }
      guard commitment.tasks.contains(where: tasks.contains) else {
        leftCount += 1
        continue
      }
      count += 1
      let cell = sheet.cell(row, .tasks)
      table.carry(row, [.tasks: TaskList.text(of: cell, naming: commitment.tasks, kept: tasks)])
    }
  }
}

/// The further targets of the next programme: those that fall due in its period.
struct RolledTargets {
  private(set) var table: CarriedTable<TargetColumn>
  private(set) var count = 0

  init(_ sheet: Sheet<TargetColumn>, into period: Period, of indicators: Set<Identifier<Indicator>>) {
    table = CarriedTable(sheet)
    for row in sheet.table.rows {
      guard indicators.contains(Identifier(sheet.cell(row, .indicator).text)),
        let day = try? sheet.cell(row, .date).day.get(), period.contains(day)
      else { continue }
      count += 1
      table.carry(row, [:])
    }
  }
}

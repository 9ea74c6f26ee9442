internal import Dates
internal import Model
internal import Tables

/// Reads the rows of a closed month.
struct ClosedReader {
  let month: Month
  let registers: Registers
  let directions: [Identifier<Indicator>: Indicator.Direction]

  func read(_ sheet: Sheet<ClosedColumn>) -> (rows: [ClosedRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var row = ClosedRow(row: reader.row)
      row.record = record(&reader)
      return row
    }
  }

  private func record(_ reader: inout RowReader<ClosedColumn>) -> ClosedRow.Record? {
    guard let word = reader.needed(.record) else { return nil }
    guard let kind = ClosedRecordKind(rawValue: word) else {
      reader.doubt(.unknownWord(.closedRecord), .record, word)
      return nil
    }
    switch kind {
    case .closing:
      return reader.neededDay(.date).map {
        .closing(Closing.Entry(day: $0, reason: reader.optional(.reason) ?? ""))
      }
    case .total:
      guard let name = reader.needed(.id), let count = reader.neededNumber(.count) else { return nil }
      guard let kind = ClosedTotals.Kind(rawValue: name) else { return .other }
      return .total(kind, Int(exactly: count) ?? -1)
    case .mean: return .other
    case .task: return task(&reader)
    case .indicator: return indicator(&reader)
    }
  }

  private func task(_ reader: inout RowReader<ClosedColumn>) -> ClosedRow.Record? {
    guard let number = reader.needed(.id) else { return nil }
    guard let lamp = self.lamp(.lamp, &reader), let computed = self.lamp(.computedLamp, &reader),
      let deadline = reader.needed(.deadline).flatMap({ reader.deadline($0, .deadline) }),
      let duty = word(.duty, &reader, ReportDuty.init(rawValue:))
    else { return nil }
    let names = (reader.optional(.leads) ?? "").split(separator: ";").map(String.init)
    let (leads, areKnown) = reader.references(names, .leads, in: registers.departments, .department)
    guard areKnown else { return nil }
    let closed = ClosedTask(
      month: month, lamp: lamp, computedLamp: computed, progress: reader.number(.progress),
      reportMonth: reader.optional(.reportMonth) == nil ? nil : reader.neededMonth(.reportMonth), duty: duty,
      scheduleShare: reader.number(.share), deadline: Deadline(deadline), leads: leads,
      weight: reader.number(.weight) ?? 1, origin: reader.sheet.origin(reader.row))
    return .task(registers.tasks.find(number), closed)
  }

  private func indicator(_ reader: inout RowReader<ClosedColumn>) -> ClosedRow.Record? {
    guard let name = reader.needed(.id) else { return nil }
    let id = registers.indicators.find(name)
    let direction = id.flatMap { directions[$0] }
    guard let word = reader.needed(.state) else { return nil }
    let state = IndicatorState(rawValue: word)
    if state == nil, word != ClosedState.notMet { reader.doubt(.unknownWord(.closedState), .state, word) }
    var (target, targetDay): (Target.Bound?, Day?)
    if state != .noTarget {
      target = reader.needed(.target).flatMap { IndicatorReader.bound($0, .target, direction, &reader) }
      targetDay = reader.neededDay(.targetDate)
      if target == nil || targetDay == nil { return nil }
    }
    let value = reader.number(.value)
    let outside = reader.optional(.lamp).flatMap { Lamp(rawValue: $0) }
    let closed = ClosedIndicator(
      month: month, value: value, readingDay: value == nil ? reader.day(.date) : reader.neededDay(.date),
      target: target,
      targetDay: targetDay, state: state, outside: outside,
      origin: reader.sheet.origin(reader.row))
    return .indicator(id, closed)
  }

  private func lamp(_ column: ClosedColumn, _ reader: inout RowReader<ClosedColumn>) -> Lamp? {
    guard let word = reader.needed(column) else { return nil }
    if let lamp = Lamp(rawValue: word) { return lamp }
    reader.doubt(.unknownWord(.lamp), column, word)
    return nil
  }

  private func word<Value>(
    _ column: ClosedColumn, _ reader: inout RowReader<ClosedColumn>, _ meaning: (String) -> Value?
  ) -> Value? {
    guard let word = reader.needed(column) else { return nil }
    let value = meaning(word)
    if value == nil { reader.doubt(.unknownWord(.closedState), column, word) }
    return value
  }
}

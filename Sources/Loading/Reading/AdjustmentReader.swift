internal import Dates
internal import Model
internal import Tables

/// Reads the rows of `adjustments.csv`.
struct AdjustmentReader {
  let registers: Registers
  let directions: [Identifier<Indicator>: Indicator.Direction]

  func read(_ sheet: Sheet<AdjustmentColumn>) -> (rows: [AdjustmentRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { row(&$0) }
  }

  private func row(_ reader: inout RowReader<AdjustmentColumn>) -> AdjustmentRow {
    var row = AdjustmentRow(row: reader.row)
    row.date = reader.neededDay(.date)
    if let word = reader.needed(.kind) {
      row.kind = AdjustmentKind(word: PersonName.unpadded(word))
      if row.kind == nil { reader.doubt(.unknownWord(.adjustmentKind), .kind, word) }
    }
    row.thingCount = [.task, .indicator, .department].count { reader.optional($0) != nil }
    if row.thingCount == 1 { row.thing = thing(&reader) }
    if let kind = row.kind, let thing = row.thing, kind.isPossible(for: thing), let date = row.date {
      row.change = change(kind, thing, on: date, &reader)
    }
    return row
  }

  private func thing(_ reader: inout RowReader<AdjustmentColumn>) -> AdjustedThing? {
    if let name = reader.optional(.task) {
      return reader.find(name, .task, in: registers.tasks, .task).map { .task($0) }
    }
    if let name = reader.optional(.indicator) {
      return reader.find(name, .indicator, in: registers.indicators, .indicator).map { .indicator($0) }
    }
    return reader.optional(.department).flatMap {
      reader.find($0, .department, in: registers.departments, .department).map { .department($0) }
    }
  }

  private func change(
    _ kind: AdjustmentKind, _ thing: AdjustedThing, on date: Day, _ reader: inout RowReader<AdjustmentColumn>
  ) -> Adjustment.Change? {
    switch kind {
    case .added, .resumed: return .membership(.listed)
    case .cancelled: return .membership(.cancelled(on: date))
    case .suspended: return .membership(.suspended(on: date))
    case .merged:
      return successors(like: thing, &reader).flatMap { others in
        others.count == 1 ? .membership(.merged(into: others[0], on: date)) : nil
      }
    case .split: return successors(like: thing, &reader).map { .membership(.split(into: $0, on: date)) }
    case .renamed: return both(&reader) { text, _, _ in text }.map { .name(from: $0, to: $1) }
    case .postponed, .advanced:
      return both(&reader) { text, column, reader in
        reader.deadline(text, column).map { Deadline($0, words: $0.day == nil ? text : "") }
      }.map { .deadline(from: $0, to: $1) }
    case .retargeted:
      guard case .indicator(let id) = thing else { return nil }
      return both(&reader) { IndicatorReader.bound($0, $1, directions[id], &$2) }
        .map { .target(from: $0, to: $1) }
    case .reweighted:
      return both(&reader, number).map { .weight(from: $0, to: $1) }
    case .transferred: return both(&reader, departments).map { .leads(from: $0, to: $1) }
    case .corrected: return correction(of: thing, &reader)
    }
  }

  /// Reads the month and the figure of a correction with its two values; progress and readings are meant if none is named.
  private func correction(
    of thing: AdjustedThing, _ reader: inout RowReader<AdjustmentColumn>
  ) -> Adjustment.Change? {
    guard reader.sheet.has(.month) else {
      reader.doubt(.missing(name: AdjustmentColumn.month.names.display), .kind, "")
      return nil
    }
    guard let month = reader.neededMonth(.month) else { return nil }
    var name = CorrectedName(thing)
    if let word = reader.optional(.figure) {
      name = CorrectedName(word: word).flatMap { $0.isPossible(for: thing) ? $0 : nil }
      if name == nil { reader.doubt(.unknownWord(.correctedFigure), .figure, word) }
    }
    let values: CorrectedFigure.Values?
    switch name {
    case .lamp: values = both(&reader, lamp).map { .lamp(from: $0, to: $1) }
    case .progress: values = both(&reader, number).map { .progress(from: $0, to: $1) }
    case .value: values = both(&reader, number).map { .value(from: $0, to: $1) }
    case nil: values = nil
    }
    return values.map { .figure(CorrectedFigure(month: month, $0)) }
  }

  private func lamp(
    _ text: String, _ column: AdjustmentColumn, _ reader: inout RowReader<AdjustmentColumn>
  ) -> Lamp? {
    if let lamp = Lamp(word: text), lamp.isCounted { return lamp }
    reader.doubt(.unknownWord(.lamp), column, text)
    return nil
  }

  private func number(
    _ text: String, _ column: AdjustmentColumn, _ reader: inout RowReader<AdjustmentColumn>
  ) -> Double? {
    let number = DecimalNumber(text)?.value
    if number == nil { reader.doubt(.badNumber, column, text) }
    return number
  }

  /// What stands in `from` and `to`; nil where one of them is empty or cannot be understood.
  private func both<Value>(
    _ reader: inout RowReader<AdjustmentColumn>,
    _ read: (String, AdjustmentColumn, inout RowReader<AdjustmentColumn>) -> Value?
  ) -> (Value, Value)? {
    let from = reader.needed(.from).flatMap { read($0, .from, &reader) }
    let to = reader.needed(.to).flatMap { read($0, .to, &reader) }
    guard let from, let to else { return nil }
    return (from, to)
  }

  private func departments(
    _ text: String, _ column: AdjustmentColumn, _ reader: inout RowReader<AdjustmentColumn>
  ) -> [Identifier<Department>]? {
    let names = ListText.names(text) { registers.departments.find($0) != nil }
    let (keys, areAllKnown) = reader.references(names, column, in: registers.departments, .department)
    return areAllKnown && !keys.isEmpty ? keys : nil
  }

  /// The things of the same kind that `to` names; nil where one of them is not known.
  private func successors(
    like thing: AdjustedThing, _ reader: inout RowReader<AdjustmentColumn>
  ) -> [AdjustedThing]? {
    guard let text = reader.needed(.to) else { return nil }
    switch thing {
    case .task:
      let (keys, areAllKnown) = reader.references(
        ListText.words(text), .to, in: registers.tasks, .task)
      return areAllKnown ? keys.map { .task($0) } : nil
    case .indicator:
      let (keys, areAllKnown) = reader.references(
        ListText.words(text), .to, in: registers.indicators, .indicator)
      return areAllKnown ? keys.map { .indicator($0) } : nil
    case .department: return departments(text, .to, &reader)?.map { .department($0) }
    }
  }
}

extension AdjustmentKind {
  /// Whether such a thing can be changed so.
  func isPossible(for thing: AdjustedThing) -> Bool {
    switch thing {
    case .task: self != .retargeted
    case .indicator: self != .transferred && self != .reweighted
    case .department: self == .added || self == .renamed || self == .merged
    }
  }
}

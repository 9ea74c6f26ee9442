internal import Model
internal import Tables

/// Reads the rows of `commitments.csv`.
enum CommitmentReader {
  static func read(
    _ sheet: Sheet<CommitmentColumn>, _ registers: Registers
  ) -> (rows: [CommitmentRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var commitment = CommitmentRow(row: reader.row)
      commitment.id = reader.needed(.id)
      _ = reader.needed(.title)
      commitment.workstream = reader.reference(.workstream, in: registers.workstreams, .workstream)
      let names = ListText.words(reader.optional(.tasks) ?? "")
      commitment.namesTasks = !names.isEmpty
      commitment.tasks = reader.references(names, .tasks, in: registers.tasks, .task).keys
      return commitment
    }
  }
}

/// Reads the rows of `indicators.csv`.
enum IndicatorReader {
  static func read(
    _ sheet: Sheet<IndicatorColumn>, _ registers: Registers
  ) -> (rows: [IndicatorRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var indicator = IndicatorRow(row: reader.row)
      indicator.id = reader.needed(.id)
      _ = reader.needed(.name)
      if let word = reader.needed(.direction) {
        indicator.direction = Words.direction(word)
        if indicator.direction == nil { reader.doubt(.unknownWord(.direction), .direction, word) }
      }
      indicator.accumulation = reader.word(.accumulates, .accumulation, Words.accumulation)
      indicator.baseline = reader.number(.baseline)
      if let text = reader.optional(.target) {
        indicator.target = bound(text, .target, indicator.direction, &reader)
        indicator.deadline = reader.neededDay(.deadline)
      } else {
        indicator.deadline = reader.day(.deadline)
      }
      indicator.rhythm = reader.word(.reporting, .rhythm, Words.rhythm)
      indicator.workstream = reader.reference(.workstream, in: registers.workstreams, .workstream)
      let names = ListText.words(reader.optional(.tasks) ?? "")
      indicator.tasks = reader.references(names, .tasks, in: registers.tasks, .task).keys
      return indicator
    }
  }

  /// Reads `7`, or `35..45` for the direction `between`.
  static func bound<Column>(
    _ text: String, _ column: Column, _ direction: Indicator.Direction?, _ reader: inout RowReader<Column>
  ) -> Target.Bound? {
    if let range = RangeText.read(text) {
      if direction == .between || direction == nil { return .range(range.lowerBound, range.upperBound) }
      reader.doubt(.badRange, column, text)
      return nil
    }
    guard let number = DecimalNumber(text) else {
      reader.doubt(direction == .between ? .badRange : .badNumber, column, text)
      return nil
    }
    if direction == .between { reader.doubt(.badRange, column, text) }
    return direction == .between ? nil : .value(number.value)
  }
}

/// Reads the rows of `targets.csv`.
enum TargetReader {
  static func read(
    _ sheet: Sheet<TargetColumn>, _ registers: Registers,
    directions: [Identifier<Indicator>: Indicator.Direction]
  ) -> (rows: [TargetRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var target = TargetRow(row: reader.row)
      target.indicator = reader.reference(.indicator, in: registers.indicators, .indicator)
      target.day = reader.neededDay(.date)
      if let text = reader.needed(.value) {
        let direction = target.indicator.flatMap { directions[$0] }
        target.bound = IndicatorReader.bound(text, .value, direction, &reader)
      }
      return target
    }
  }
}

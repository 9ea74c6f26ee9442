internal import Dates
internal import Model
internal import Tables

/// Reads the rows of a month's reports.
enum ReportReader {
  static func read(
    _ sheet: Sheet<ReportColumn>, _ registers: Registers
  ) -> (rows: [ReportRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var report = ReportRow(row: reader.row)
      report.task = reader.entry(.task, in: registers.tasks, .task)
      report.progress = reader.neededNumber(.progress)
      report.completedOn = reader.day(.completedOn)
      report.reportedOn = reader.day(.reportedOn)
      return report
    }
  }
}

/// Reads the rows of `readings.csv`.
enum ReadingReader {
  static func read(
    _ sheet: Sheet<ReadingColumn>, _ registers: Registers
  ) -> (rows: [ReadingRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var reading = ReadingRow(row: reader.row)
      reading.indicator = reader.entry(.indicator, in: registers.indicators, .indicator)
      reading.day = reader.neededDay(.date)
      reading.value = reader.neededNumber(.value)
      return reading
    }
  }
}

/// Reads the rows of `overrides.csv`.
enum OverrideReader {
  static func read(
    _ sheet: Sheet<OverrideColumn>, _ registers: Registers
  ) -> (rows: [OverrideRow], doubts: [Doubt]) {
    RowMapping.map(sheet) { reader in
      var override = OverrideRow(row: reader.row)
      override.task = reader.reference(.task, in: registers.tasks, .task)
      override.month = reader.neededMonth(.month)
      if let word = reader.needed(.lamp) {
        override.lamp = Words.lamp(word).flatMap { $0.isCounted ? $0 : nil }
        if override.lamp == nil { reader.doubt(.unknownWord(.lamp), .lamp, word) }
      }
      override.date = reader.day(.date)
      return override
    }
  }
}

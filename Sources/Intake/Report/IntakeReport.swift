package import Dates
package import Diagnostics

/// Everything that an intake understood, changed, skipped and found.
package struct IntakeReport: Sendable {
  /// A sheet or text file, with what it was taken for.
  package struct Sheet: Sendable {
    package enum Verdict: Sendable {
      case table(TableKind)
      /// It is no table that the intake understands.
      case neither(Wording)
      /// The workbook hides it.
      case hidden
      /// Another sheet was asked for.
      case notAsked
    }

    package let file: String
    /// Nil for a text file.
    package let name: String?
    /// The encoding of a text file; nil for a workbook.
    package let encoding: String?
    package let verdict: Verdict
    /// The texts above the header.
    package var titles: [String] = []
    /// The rows of the header as a spreadsheet counts them.
    package var headerRows: [Int] = []
    package var columns: [UnderstoodColumn] = []
    /// One for each row below the header.
    package var fates: [RowFate] = []
  }

  /// A cell of the content that an intake changes.
  package struct Update: Hashable, Sendable {
    package var place: Place
    package var column: String
    package var from: String
    package var to: String
  }

  package var sheets: [Sheet] = []
  package var changes: [IntakeNotes.Change] = []
  package var deductions: [IntakeNotes.Deduction] = []
  package var updates: [Update] = []
  /// Tasks, indicators and departments that are new, by the name of their kind.
  package var additions: [Addition] = []
  /// The cells that became reports, readings, targets and baselines, with where the content has them.
  package var placements: [Placement] = []
  /// The rows for the record of changes: entered where there are grounds and no error, otherwise only proposed.
  package var record: [RecordLine] = []
  /// What the rows are entered under; nil where no day was named.
  package var recordGrounds: RecordGrounds?
  /// By place.
  package var findings: [Finding] = []
  /// The files that are written, or would be if nothing were wrong.
  package var files: [String] = []

  /// The rules about cells that `--leave-open` lets pass.
  package static let openRules: Set<String> = [
    "unclear-deadline", "unclear-dates", "unclear-figure", "two-units", "other-task", "unclear-departments",
    "unclear-owners",
    "unclear-direction", "no-target",
    "no-target-day", "unclear-period", "repeated-indicator", "date-as-number", "no-unit", "unclear-progress",
    "unclear-completion",
    "long-text",
  ]

  /// Since when the rows for the record hold, and by which document.
  package struct RecordGrounds: Hashable, Sendable {
    package var day: Day
    /// Empty where none was named.
    package var basis: String
  }

  /// Whether the rows for the record are entered.
  package var entersRecord: Bool { recordGrounds != nil && !findings.hasErrors }

  /// Something that the content does not have yet.
  package struct Addition: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case task, report, indicator, target, reading, department, workstream, action
    }

    package var kind: Kind
    /// The number or the id.
    package var id: String
    package var name: String
  }
}

/// The rows below a header, counted; `rows` is always the sum of the others.
package struct RowCounts: Hashable, Sendable {
  package var rows = 0
  package var entries = 0
  package var joined = 0
  package var skipped = 0

  package init(_ fates: some Sequence<RowFate>) {
    for fate in fates {
      rows += 1
      switch fate.kind {
      case .entry: entries += 1
      case .joined: joined += 1
      case .skipped: skipped += 1
      }
    }
  }
}

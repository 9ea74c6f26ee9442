package import Dates
package import Diagnostics

/// A column of a sheet with what it was understood as.
package struct UnderstoodColumn: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case field(Field)
    /// Values of an indicator for a year or a part of one.
    case period(PeriodColumn)
    /// Its values are those of the periods that their rows name.
    case spread
    /// Kept under its own name.
    case extra
  }

  /// How it was understood.
  package enum Basis: Hashable, Sendable {
    /// By a known name.
    case name(String)
    /// By the words of a known name within a longer one.
    case words(String)
    /// By `--map`.
    case mapping
    /// A year or a part of one stands in the header.
    case periodInHeader
    /// The rows name the period in the column of this name.
    case periodInRows(String)
    /// Another column fits better, and this one reads as what stands beside it.
    case besides(String)
    /// Another column names who leads, and this one names who answers for the work beside it.
    case answers(String)
    /// It reports on another month than the one that the table is read for.
    case otherMonth(Month, read: Month)
    /// No known name fits.
    case unknown
  }

  /// From 0.
  package var position: Int
  /// The header's text on one line, `责任单位／牵头单位` where the header has two rows.
  package var name: String
  package var place: Place
  package var role: Role
  package var basis: Basis

  package var field: Field? { if case .field(let field) = role { field } else { nil } }

  /// The most of its texts that is interpreted; nil where they are only carried over.
  var budget: Int? {
    switch role {
    case .field(let field): field.budget
    case .period: TextBudget.cell
    case .spread, .extra: nil
    }
  }

  /// Whether the field follows from what stands beside the column, and not from its own name alone.
  var isDeduced: Bool {
    switch basis {
    case .besides, .answers: true
    case .name, .words, .mapping, .periodInHeader, .periodInRows, .otherMonth, .unknown: false
    }
  }
}

extension UnderstoodColumn {
  /// Why the column was understood so.
  package var reason: Wording {
    switch basis {
    case .name(let name): Wording(zh: "列名“\(name)”", en: "known name '\(name)'")
    case .words(let name):
      Wording(zh: "列名里有“\(name)”，推断是这一列", en: "deduced from the words '\(name)' in its name")
    case .mapping: Wording(zh: "按 --map", en: "as --map says")
    case .periodInHeader: Wording(zh: "表头里的年份或时段", en: "the period in the header")
    case .periodInRows(let column):
      Wording(zh: "“\(column)”一列逐行写明的时段", en: "the period that each row names in '\(column)'")
    case .besides(let other): Wording(zh: "已有“\(other)”列", en: "beside the column '\(other)'")
    case .answers(let other):
      Wording(
        zh: "“\(other)”列是牵头的，这一列是一同负责的",
        en: "'\(other)' names who leads; this column names who answers beside it")
    case .otherMonth(let month, let read):
      Wording(
        zh: "是 \(month) 的，不是 --month 的 \(read)，没有读，原样保留",
        en: "of \(month), and not of \(read) as --month says: not read, and kept as it is")
    case .unknown: Wording(zh: "不认识的列名，原样保留", en: "no known name; kept as it is")
    }
  }
}

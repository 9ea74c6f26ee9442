internal import Diagnostics
internal import Loading

/// What a return says of one task or one indicator, on its way into a table.
struct ReturnedRow<Target: MergedColumn>: Sendable {
  struct Field: Sendable {
    /// As it is written into the table.
    var text: String
    var place: Place
    /// Whether the form leaves it open and something certain stands in its place.
    var isDefault = false
  }

  /// Where the row begins in the form.
  let place: Place
  /// The filled fields and the keys; what was left empty says nothing.
  let fields: [Target: Field]

  /// What tells the row from others, its parts joined.
  var key: String { Target.keys.map { fields[$0]?.text ?? "" }.joined(separator: "\t") }

  /// The task or indicator that the row is about.
  var subject: String { fields[Target.keys[0]]?.text ?? "" }

  /// The key as findings show it.
  var displayKey: String { Target.keys.compactMap { fields[$0]?.text }.joined(separator: " ") }

  /// The columns in which another row of the same key says something else.
  func differences(from other: ReturnedRow) -> [Target] {
    Target.allCases.filter { column in
      let (mine, theirs) = (fields[column], other.fields[column])
      if mine?.isDefault == true || theirs?.isDefault == true { return false }
      return !column.kind.areSame(mine?.text ?? "", theirs?.text ?? "")
    }
  }

  /// Where a column was filled in, or else where the row begins.
  func place(of column: Target?) -> Place {
    column.flatMap { fields[$0]?.place } ?? place
  }
}

/// The unit that a column's name has in brackets: `目标值（万元）`.
enum HeaderUnit {
  /// The unit that a line above a table names for all of it, `单位：万元`; blank where it names none that is known.
  static func unit(above text: String) -> String {
    guard TextBudget.holds(text) else { return "" }
    let scalars = text.unicodeScalars.map(HeaderText.folded)
    let marks = Array("单位:".unicodeScalars)
    guard let start = scalars.indices.first(where: { scalars[$0...].starts(with: marks) }) else { return "" }
    let words = scalars[(start + marks.count)...].prefix { !" )]，,；;、\n".unicodeScalars.contains($0) }
    let unit = String(String.UnicodeScalarView(words))
    return UnitOfMeasure.isKnown(unit) ? unit : ""
  }

  /// The unit of a column; blank where its name has none that is known.
  static func unit(in name: String) -> String {
    let scalars = name.unicodeScalars.map(HeaderText.folded)
    guard let open = scalars.lastIndex(where: { "([【〔".unicodeScalars.contains($0) }),
      let close = scalars[open...].firstIndex(where: { ")]】〕".unicodeScalars.contains($0) })
    else { return "" }
    let inside = String(String.UnicodeScalarView(scalars[(open + 1)..<close]))
    let unit =
      inside.unicodeScalars.starts(with: "单位:".unicodeScalars)
      ? String(inside.unicodeScalars.dropFirst(3)) : inside
    return UnitOfMeasure.isKnown(unit) ? HeaderText.singleLine(unit) : ""
  }
}

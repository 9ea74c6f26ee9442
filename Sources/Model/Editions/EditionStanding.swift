package import Dates

/// Where a programme stands at the end of a day, as one edition may print it; pages are made from nothing else.
package struct EditionStanding: Sendable {
  package let edition: Edition
  package let standing: Standing
  /// The values of the tables that the edition withholds.
  package let withheld: [WithheldValue]
  /// The whole programme as the edition may print it, at whatever day.
  private let printed: Programme

  /// Takes out what the edition withholds, and computes every figure of the rest.
  package init(_ programme: Programme, asOf: Day, in edition: Edition) {
    let printed = PrintedProgramme(programme, in: edition)
    self.init(printed.programme, printed.withheld, asOf: asOf, edition)
  }

  /// Where a programme that was printed stands; an edition that begins later than as-of tells of its month.
  private init(_ printed: Programme, _ withheld: [WithheldValue], asOf: Day, _ edition: Edition) {
    self.edition = edition
    self.withheld = withheld
    self.printed = printed
    standing = Standing(printed, asOf: asOf, since: edition.since.map { min($0, asOf.month) })
  }

  /// The same edition at another day.
  package func at(_ day: Day) -> EditionStanding {
    EditionStanding(printed, withheld, asOf: day, edition)
  }
}

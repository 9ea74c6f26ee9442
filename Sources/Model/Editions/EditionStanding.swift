package import Dates

/// Where a programme stands at the end of a day, as one edition may print it; pages are made from nothing else.
package struct EditionStanding: Sendable {
  package let edition: Edition
  package let standing: Standing
  /// The values of the tables that the edition withholds.
  package let withheld: [WithheldValue]

  /// Takes out what the edition withholds, and computes every figure of the rest.
  package init(_ programme: Programme, asOf: Day, in edition: Edition) {
    let printed = PrintedProgramme(programme, in: edition)
    self.edition = edition
    withheld = printed.withheld
    standing = Standing(printed.programme, asOf: asOf, since: edition.since.map { min($0, asOf.month) })
  }

  private init(_ other: EditionStanding, asOf: Day) {
    edition = other.edition
    withheld = other.withheld
    standing = Standing(
      other.standing.programme, asOf: asOf, since: other.edition.since.map { min($0, asOf.month) })
  }

  /// The same edition at another day.
  package func at(_ day: Day) -> EditionStanding { EditionStanding(self, asOf: day) }
}

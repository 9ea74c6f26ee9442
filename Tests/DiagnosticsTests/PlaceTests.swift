import Diagnostics
import Testing

struct PlaceTests {
  @Test(arguments: [
    (Place(file: "Content/tasks.csv"), "Content/tasks.csv"),
    (Place.text("Content/notes/home.md", line: 12, column: 3), "Content/notes/home.md:12:3"),
    (Place.cell("Content/tasks.csv", row: 14, column: 3), "Content/tasks.csv:14:3"),
    (Place(file: "台账.xlsx", position: .sheet(name: "台账", row: 14, column: 3)), "台账.xlsx:台账!C14"),
  ])
  func readsAsAUserWouldWriteIt(place: Place, text: String) {
    #expect(place.description == text)
  }

  @Test(arguments: [
    (1, "A"), (2, "B"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"),
    (16_384, "XFD"),
  ])
  func lettersColumnsAsASpreadsheetDoes(column: Int, letters: String) {
    #expect(Place.letters(column) == letters)
  }

  @Test func standsByFileThenSheetThenRowThenColumn() {
    let inOrder = [
      Place(file: "a.csv"),
      Place.cell("a.csv", row: 2, column: 10),
      Place.cell("a.csv", row: 10, column: 2),
      Place.text("b.md", line: 1, column: 1),
      Place(file: "c.xlsx"),
      Place(file: "c.xlsx", position: .sheet(name: "一", row: 9, column: 9)),
      Place(file: "c.xlsx", position: .sheet(name: "二", row: 1, column: 1)),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }
}

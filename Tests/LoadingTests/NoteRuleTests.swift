import Diagnostics
import Loading
import Model
import Testing

@testable import Notes

/// What the rules find in rendered notes, and what they read from them.
struct NoteRuleTests {
  private func check(_ change: (inout RenderedNote) -> Void) throws -> CheckedNotes {
    let content = try #require(ContentLoader(SampleTree.with()).load().content)
    var note = RenderedNote()
    change(&note)
    return content.checkNotes([.home: note])
  }

  private func check(_ kind: NoteEmbed.Kind, _ yaml: String) throws -> (Embed?, [Finding]) {
    let place = Place.text("Content/notes/home.md", line: 9, column: 1)
    let checked = try check {
      $0.embeds = [NoteEmbed(kind: kind, yaml: yaml, place: place, isInternal: false)]
    }
    return (checked.embeds.values.first, checked.findings)
  }

  private func link(_ kind: NoteReference.Kind, _ id: String) throws -> [Finding] {
    try check {
      let place = Place.text("Content/notes/home.md", line: 5, column: 3)
      $0.references = [NoteReference(kind: kind, id: id, place: place, isInternal: false)]
    }.findings
  }

  @Test func searchesNearIDsForAFewHundredOnly() throws {
    let checked = try check { note in
      note.references = (1...5_000).map { number in
        NoteReference(
          kind: .indicator, id: "none\(number)",
          place: .text("Content/notes/home.md", line: number, column: 1),
          isInternal: false)
      }
    }
    #expect(checked.findings.count == 5_000)
    #expect(checked.findings.allSatisfy { $0.rule == "broken-link" })
  }

  @Test func acceptsALinkToATask() throws {
    #expect(try link(.task, "2") == [])
  }

  @Test func findsALinkToNothing() throws {
    #expect(try link(.task, "77").map(\.rule) == ["broken-link"])
  }

  @Test func suggestsTheNearestID() throws {
    #expect(try link(.indicator, "raods").first?.help?.en == "did you mean indicator:roads?")
  }

  @Test func suggestsTheIDOfAName() throws {
    #expect(try link(.department, "财政局").first?.help?.zh == "是不是 department:finance？")
  }

  @Test func findsAPictureThatIsNotThere() throws {
    let place = Place.text("Content/notes/home.md", line: 5, column: 3)
    let checked = try check {
      $0.files = [NoteFileLink(address: "map.png", isImage: true, place: place, isInternal: false)]
    }
    #expect(checked.findings.map(\.rule) == ["broken-link"])
  }

  @Test func readsAListOfTaskNumbersInOneLine() throws {
    var filter = TaskFilter()
    filter.numbers = ["2", "1"].compactMap(TaskNumber.init)
    #expect(try check(.tasks, "numbers: 2, 1\n").0 == .tasks(filter, title: ""))
  }

  @Test func readsIndicatorsOfAWorkstream() throws {
    var filter = IndicatorFilter()
    filter.workstream = Identifier("construction")
    #expect(try check(.indicators, "workstream: construction\n").0 == .indicators(filter, title: ""))
  }
}

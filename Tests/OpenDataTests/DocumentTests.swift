import Foundation
import Model
import Testing

@testable import OpenData

@Suite struct DocumentTests {
  private func json(_ path: String, of data: OpenData) throws -> [String: Any] {
    let bytes = try #require(try files(data)[path])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func theSameProgrammeGivesTheSameBytes() throws {
    #expect(try data().files() == data().files())
  }

  @Test func handsOverTheSameFilesOneAtATime() throws {
    var files: [OpenData.File] = []
    try data().write { files.append($0) }
    #expect(files == (try data().files()))
    #expect(Set(files.map(\.path)).count == files.count)
  }

  @Test func aFailingSinkStopsTheWriting() throws {
    struct Full: Error {}
    var count = 0
    #expect(throws: Full.self) {
      try data().write { _ in
        count += 1
        throw Full()
      }
    }
    #expect(count == 1)
  }

  @Test func rowsOfJSONAreTypedAndEmptyCellsNull() throws {
    let rows = try #require(try json("data/tasks.json", of: data())["rows"] as? [[String: Any]])
    #expect(rows.count == 2)
    #expect(rows[0]["progress"] as? Double == 40)
    #expect(rows[0]["overdue"] as? Bool == false)
    #expect(rows[0]["requirement"] as? String == "=1+1")
    #expect(rows[1]["start"] is NSNull)
  }

  @Test func onlySamplesHaveANote() throws {
    #expect(try json("data/tasks.json", of: data())["sample_note"] == nil)
    var programme = try exampleProgramme()
    programme.isSample = true
    programme.sampleNote = "样本"
    #expect(try json("data/tasks.json", of: data(programme))["sample_note"] as? String == "样本")
    #expect(try json("data/datapackage.json", of: data(programme))["sample_note"] as? String == "样本")
  }

  @Test func anEmptyTableIsAnEmptyList() throws {
    var programme = try exampleProgramme()
    programme.commitments = []
    #expect((try json("data/commitments.json", of: data(programme))["rows"] as? [Any])?.isEmpty == true)
  }

  @Test func thePackageNamesItsVersionAndLicenceOnlyWhereThereIsOne() throws {
    let package = try json("data/datapackage.json", of: data())
    #expect(package["name"] as? String == "uplift")
    #expect(package["version"] as? String == "2019.6.30")
    #expect(package["licenses"] == nil)
    let facts = OpenData.Facts(licence: OpenData.Licence(name: "CC-BY-4.0", title: "署名 4.0"))
    let licences =
      try json("data/datapackage.json", of: data(facts: facts))["licenses"] as? [[String: String]]
    #expect(licences == [["name": "CC-BY-4.0", "title": "署名 4.0"]])
  }

  @Test func aLicenceThatTheStandardCannotNameStandsByItsAddress() throws {
    var licence = OpenData.Licence(name: "开放条款 1", title: "开放条款")
    #expect(
      try json("data/datapackage.json", of: data(facts: OpenData.Facts(licence: licence)))["licenses"] == nil)
    licence.path = "https://example.org/terms"
    let licences = try json("data/datapackage.json", of: data(facts: OpenData.Facts(licence: licence)))[
      "licenses"]
    #expect(licences as? [[String: String]] == [["title": "开放条款", "path": "https://example.org/terms"]])
  }

  @Test func sumsCoverEveryOtherFileOfTheFolder() throws {
    let data = try data()
    let lines = try text("data/SHA256SUMS", of: data).split(separator: "\n")
    let listed = lines.map { "data/" + $0.dropFirst(66) }
    let there = try data.files().map(\.path).filter { $0.hasPrefix("data/") && $0 != "data/SHA256SUMS" }
    #expect(Set(listed) == Set(there))
    #expect(listed.count == 32)
  }
}

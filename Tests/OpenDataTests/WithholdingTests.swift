import Model
import Tables
import Testing

@testable import OpenData

@Suite struct WithholdingTests {
  /// Every file as text, that of the workbook unpacked by our own reader.
  private func texts(_ data: OpenData) throws -> [String: String] {
    var texts = try files(data).mapValues { String(decoding: $0, as: UTF8.self) }
    texts["data/data.xlsx"] = try sheets(of: data).flatMap { $0.rows }.flatMap { $0.map(\.raw) }
      .joined(separator: "\n")
    return texts
  }

  @Test func thePublicHasNoOwnersNorRemarksNorColumnsOfTheOffice() throws {
    for (path, text) in try texts(data()) {
      for word in ["张甲", "李乙", "owners", "内部备注", "internal_remark", "责任人", "P-1", "项目编码"] {
        #expect(!text.contains(word), "\(word) in \(path)")
      }
    }
  }

  @Test func insidersHaveThem() throws {
    let facts = OpenData.Facts(showsOwners: true, showsInternal: true, showsExtras: true)
    let row = try #require(try table("data/tasks.csv", of: data(facts: facts)).first)
    #expect(row["owners"] == "张甲、李乙;")
    #expect(row["internal_remark"] == "台账内部备注")
    #expect(row["项目编码"] == "P-1")
    #expect(row["x2"] == "另注")
    let report = try #require(try table("data/reports.csv", of: data(facts: facts)).first)
    #expect(report["internal_remark"] == "月报内部备注")
  }

  @Test func aWithheldColumnIsInNoForm() throws {
    let withheld: Set = ["tasks.requirement", "reports.problem", "indicators.baseline", "tasks.项目编码"]
    let facts = OpenData.Facts(withholding: withheld, showsExtras: true)
    for (path, text) in try texts(data(facts: facts)) {
      for word in ["requirement", "工作要求", "=1+1", "problem", "存在问题", "baseline", "项目编码"] {
        #expect(!text.contains(word), "\(word) in \(path)")
      }
    }
  }

  @Test func theNameGoesWithItsID() throws {
    let facts = OpenData.Facts(withholding: ["tasks.workstream", "tasks.deadline", "lamps.lamp"])
    let row = try #require(try table("data/tasks.csv", of: data(facts: facts)).first)
    #expect(row["workstream_name"] == nil)
    #expect(row["deadline_words"] == nil)
    #expect(row["lamp"] == "green")
    #expect(try table("tasks/1/data.csv", of: data(facts: facts)).first?["lamp_word"] == nil)
  }

  @Test func aKeyThatIsWithheldIsNoKey() throws {
    let facts = OpenData.Facts(withholding: ["tasks.number", "workstreams.id"])
    let package = try text("data/datapackage.json", of: data(facts: facts))
    #expect(!package.contains("\"resource\": \"tasks\""))
    #expect(!package.contains("\"resource\": \"workstreams\""))
    #expect(package.contains("\"resource\": \"indicators\""))
  }

  @Test func namesOfExtraColumnsAreSafeAndUnique() {
    let names = ExtraColumns.names(of: ["编码", "Number", "编码", "=1", "a b", "x3", ""], beside: ["number"])
    #expect(names == ["编码", "x2", "x3", "x4", "x5", "x6", "x7"])
  }
}

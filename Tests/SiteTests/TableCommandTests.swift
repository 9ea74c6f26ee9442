import Testing

/// `taizhang table`: a table as it is read.
struct TableCommandTests {
  private func table(_ bytes: [UInt8], _ arguments: String...) throws -> Outcome {
    let project = try Project([:])
    try project.write("a.csv", bytes: bytes)
    return try Taizhang.run(["table", project.path + "/a.csv", "--lang", "en"] + arguments)
  }

  @Test func printsTheRowsAsUTF8() throws {
    let outcome = try table(GB18030.bytes(of: "序号;任务\r\n1;\"修路；种树\"\r\n"))
    #expect(outcome.output == "序号,任务\n1,修路；种树\n")
    #expect(outcome.code == 0)
  }

  @Test func makesRowsOfOneWidth() throws {
    #expect(try table(Array("标题\na,b\n1,2\n".utf8)).output == "标题,\na,b\n1,2\n")
  }

  @Test func takesTheEncodingThatIsNamed() throws {
    #expect(try table([0x8D, 0xEF], "--encoding", "utf-16be").output == "路\n")
  }

  @Test func reportsWhatCannotBeRead() throws {
    let outcome = try table([0x61, 0xFF, 0xFF])
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("undecodable-text"))
  }

  @Test func reportsAFileThatIsNotThere() throws {
    #expect(try Taizhang.run(["table", "/nowhere.csv"]).code == 1)
  }

  @Test(arguments: [["--encoding", "big5"], ["--sheet", "台账"]])
  func refusesAnUnknownName(_ arguments: [String]) throws {
    #expect(try table([0x61], arguments[0], arguments[1]).code == 64)
  }
}

import Diagnostics
import Testing

@testable import Notes

/// What goes over a worker's socket.
@Suite struct WireTests {
  private let answer: [UInt8] = {
    var writer = WireWriter()
    writer.result(
      render("# 甲\n\n[a](task:3) ![](b.png) [c](taks:3)\n\n```chart\nd: e\n```\n\n```internal\nf\n```\n"))
    return writer.bytes
  }()

  @Test func readsBackWhatItWrote() throws {
    var reader = WireReader(answer[...])
    var again = WireWriter()
    again.result(try reader.result())
    #expect(again.bytes == answer)
  }

  @Test func namesTheFileOfPlacesOnlyOnce() throws {
    let result = render("[a](task:3) [b](task:4)\n")
    var writer = WireWriter()
    writer.file = "n.md"
    writer.result(result)
    #expect(!writer.bytes.contains("n.md".utf8))
    var reader = WireReader(writer.bytes[...], file: "n.md")
    #expect(try reader.result() == result)
  }

  @Test func refusesAnswersThatAreCutShort() {
    for count in answer.indices {
      var reader = WireReader(answer[..<count])
      #expect(throws: WireError.self) { try reader.result() }
    }
  }

  @Test func survivesAnyBrokenByte() {
    for index in answer.indices {
      var broken = answer
      broken[index] = 0xFF
      var reader = WireReader(broken[...])
      if let note = try? reader.result().note { _ = html(of: note) }
    }
  }
}

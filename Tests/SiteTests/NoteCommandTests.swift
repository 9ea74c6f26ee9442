import Testing

/// `taizhang note render`.
struct NoteCommandTests {
  private func render(_ note: String, _ arguments: String...) throws -> Outcome {
    let project = try Project(["note.md": note])
    return try Taizhang.run(["note", "render", "\(project.path)/note.md", "--lang", "zh"] + arguments)
  }

  @Test func printsTheHTMLOfANoteWithoutItsFrontMatter() throws {
    let outcome = try render("---\ntitle: 题目\n---\n**关键节点：**共三处。\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("<p><strong>关键节点：</strong>共三处。</p>\n"))
  }

  @Test func leavesOutWhatIsInternalUnlessAsked() throws {
    let note = "外\n\n```internal\n内\n```\n"
    #expect(try !render(note).output.contains("内"))
    #expect(try render(note, "--internal").output.contains("内"))
  }

  @Test func namesThePlaceOfALinkThatIsNotAllowed() throws {
    let outcome = try render("---\ntitle: 题目\n---\n\n见[这里](ftp://example.org)。\n")
    #expect(outcome.errors.contains("note.md:5:7: "))
    #expect(!outcome.output.contains("ftp://"))
  }

  @Test func aMissingNoteIsAnError() throws {
    let outcome = try Taizhang.run(["note", "render", "/nowhere/note.md", "--lang", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("/nowhere/note.md: error: this file or folder cannot be read"))
  }
}

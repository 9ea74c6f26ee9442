import Testing

/// Results that cannot be written to standard output end the command as failed.
struct FullOutputTests {
  private let full = Settings(isOutputFull: true)

  @Test(arguments: [
    ["build"], ["build", "--json"], ["check"], ["check", "--json"], ["forms", "2019-03"],
    ["forms", "2019-03", "--json"], ["chart", "lamps", "-o", "-"], ["diff", "2019-01", "2019-02"],
    ["diff", "2019-01", "2019-02", "--json"],
    ["bundle"], ["bundle", "--json"],
  ])
  func ofAProject(_ command: [String]) throws {
    let project = try Project()
    try expectFailure(
      command.prefix(1) + ["--project", project.path, "--lang", "zh"] + command.dropFirst())
  }

  @Test func ofOtherFiles() throws {
    let project = try Project()
    try expectFailure(["table", "\(project.path)/Content/tasks.csv", "--lang", "zh"])
    try expectFailure(["note", "render", "\(project.path)/Content/notes/home.md", "--lang", "zh"])
    try expectFailure([
      "import", "\(project.path)/Content/tasks.csv", "--into", "\(project.path)/new", "--lang", "zh",
    ])
  }

  private func expectFailure(_ arguments: [String]) throws {
    let outcome = try Taizhang.run(arguments, full)
    #expect(outcome.code == 1, "\(arguments) \(outcome.errors)")
    #expect(outcome.errors.contains("结果没有写完：磁盘空间不足"), "\(arguments) \(outcome.errors)")
  }
}

import Testing

/// What the program says where the system allows it too little.
@Suite struct LimitTests {
  @Test(arguments: ["-n 5", "-n 8", "-n 40"])
  func tooFewOpenFilesAreToldAtTheStart(limit: String) throws {
    let outcome = try Project().run("build", setting: Settings(limit: limit))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("可以同时打开的文件太少（ulimit -n），至少要 64 个"))
  }

  @Test(arguments: ["-v 400000", "-v 700000"])
  func tooLittleMemoryIsToldAtTheStart(limit: String) throws {
    let outcome = try Project().run("check", setting: Settings(limit: limit))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("too little memory may be used (ulimit -v); at least 768 MiB are needed"))
  }

  @Test func aSoftLimitIsRaised() throws {
    let outcome = try Project().run("build", setting: Settings(limit: "-Sn 20"))
    #expect(outcome.code == 0, Comment(rawValue: outcome.errors))
  }
}

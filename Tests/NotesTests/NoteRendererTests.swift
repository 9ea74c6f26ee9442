import Diagnostics
import Notes
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The program that the build puts beside the tests; its hidden command is the worker.
private func workerProgram() -> String {
  guard let path = realpath("/proc/self/exe", nil) else { return "" }
  defer { free(path) }
  let test = String(cString: path)
  let folder = test.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  return folder + "/taizhang"
}

/// Notes through worker processes: order, limits, and what happens to the neighbours of a bad note.
@Suite(.serialized) struct NoteRendererTests {
  private func renderer(workers: Int = 2, limits: NoteLimits = .default) -> NoteRenderer {
    NoteRenderer(executable: workerProgram(), workers: workers, limits: limits)
  }

  private func sources(_ bodies: [String]) -> [NoteSource] {
    bodies.enumerated().map { NoteSource(file: "\($0.offset).md", body: $0.element) }
  }

  private static let quick = NoteLimits(
    bytesIn: 256 << 10, bytesOut: 16 << 20, time: .milliseconds(1200), memory: 1 << 30)

  @Test func givesResultsInTheOrderOfTheSources() {
    let bodies = (0..<500).map { String(repeating: "甲\($0) ", count: $0 % 7 * 100 + 1) }
    let results = renderer().render(sources(bodies))
    #expect(results.count == 500)
    let wrong = zip(bodies, results).filter { body, result in
      result.note.map { html(of: $0) } != "<p>\(body.dropLast())</p>\n"
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [1, 2, 3])
  func givesTheSameAsRenderingInOneProcess(workers: Int) {
    let all = sources([
      "# 甲\n\n[a](task:3) ![b](c.png) [d](taks:1) <b>\n",
      "```chart\na: b\n```\n\n```internal\n# 乙\n[c](task:4)\n```\n",
      "a[^1]\n\n[^1]: b\n", "", "|a|\n|:-:|\n",
    ])
    #expect(renderer(workers: workers).render(all) == all.map(renderSource))
  }

  @Test func rendersBesideTheCaller() {
    let all = sources((0..<300).map { "甲**\($0)：**乙" })
    let first = renderer(workers: 1).start(all)
    let second = renderer(workers: 1).start(all)
    #expect(first.wait() == all.map(renderSource))
    #expect(second.wait() == first.wait())
  }

  @Test func blamesOnlyTheSlowNoteAmongMany() {
    var bodies = (0..<400).map { "a\($0)" }
    bodies[123] = Self.slow[0].1
    let results = renderer(limits: Self.quick).render(sources(bodies))
    #expect(results.indices.filter { results[$0].note == nil } == [123])
    // A fast machine reaches the limit of memory before that of time.
    #expect(["note-too-slow", "note-renderer-failed"].contains(results[123].findings.map(\.rule).joined()))
  }

  @Test func rendersNothingWithoutSources() {
    #expect(renderer().render([]).isEmpty)
  }

  @Test func reportsNotesThatAreTooLargeWithoutSendingThem() {
    let results = renderer().render(sources(["a", String(repeating: "a", count: (256 << 10) + 1), "b"]))
    #expect(results.map { $0.note != nil } == [true, false, true])
    #expect(results[1].findings.map(\.rule) == ["note-too-large"])
  }

  @Test func acceptsTheLargestNote() {
    let results = renderer().render(sources([String(repeating: "a", count: 256 << 10)]))
    #expect(results.first?.note != nil)
  }

  @Test func reportsPagesThatAreTooLargeAndGoesOn() {
    let limits = NoteLimits(bytesIn: 256 << 10, bytesOut: 2000, time: .seconds(3), memory: 1 << 30)
    let results = renderer(workers: 1, limits: limits).render(
      sources(["a", String(repeating: "a", count: 3000), "b"]))
    #expect(results.map { $0.note != nil } == [true, false, true])
    #expect(results[1].findings.map(\.rule) == ["note-too-large"])
  }

  /// Inputs that cost cmark time that grows with the square of their size.
  private static let slow: [(String, String)] = [
    (
      "table columns",
      "|" + String(repeating: "x|", count: 4000) + "\n|" + String(repeating: "-|", count: 4000) + "\n"
        + String(repeating: "a\n", count: 40_000)
    ),
    ("nested lists", String(repeating: " - - -x\n", count: 20_000)),
    ("table starts", String(repeating: "|-\nt>|-\n", count: 20_000)),
    ("references", String(repeating: "[f] ", count: 60_000) + "\n\n[f]: /a\n"),
    ("addresses", String(repeating: "z_www.", count: 40_000)),
    ("instructions", String(repeating: "<?x", count: 80_000)),
    ("brackets", String(repeating: "[", count: 200_000)),
    ("delimiters", String(repeating: "**a *b ", count: 30_000)),
    ("quotes", String(repeating: ">", count: 200_000)),
    ("Chinese delimiters", String(repeating: "甲**“", count: 20_000)),
    ("Chinese addresses", String(repeating: "甲www.x.cn，", count: 10_000)),
    ("opened destinations", "甲" + String(repeating: "](", count: 100_000)),
    ("closed brackets", "甲" + String(repeating: "https://x.cn/))))))))", count: 10_000)),
  ]

  @Test func endsWithinTheLimitsWhateverTheNoteHolds() {
    var bodies = ["first"]
    for (_, body) in Self.slow { bodies += [body, "neighbour"] }
    let results = renderer(limits: Self.quick).render(sources(bodies))
    for (index, result) in results.enumerated() {
      let isNeighbour = index % 2 == 0
      if isNeighbour { #expect(result.note != nil) }
      let rules = Set(result.findings.map(\.rule))
      #expect(result.note != nil || !rules.isEmpty)
    }
    #expect(results.contains { $0.findings.map(\.rule) == ["note-too-slow"] })
  }

  @Test func reportsNotesThatNeedTooMuchMemoryAndGoesOn() {
    let limits = NoteLimits(bytesIn: 256 << 10, bytesOut: 16 << 20, time: .seconds(20), memory: 120 << 20)
    let wide =
      "|" + String(repeating: "x|", count: 20_000) + "\n|" + String(repeating: "-|", count: 20_000) + "\n"
      + String(repeating: "a\n", count: 2000)
    let results = renderer(workers: 1, limits: limits).render(sources(["a", wide, "b"]))
    #expect(results.map { $0.note != nil } == [true, false, true])
    #expect(results[1].findings.map(\.rule) == ["note-renderer-failed"])
  }

  @Test(arguments: ["/nowhere/at-all", "/bin/true", "/bin/cat", "/bin/sleep"])
  func reportsEveryNoteWhenTheProgramIsNoWorker(program: String) {
    let results = NoteRenderer(executable: program, workers: 2).render(sources(["a", "b"]))
    #expect(results.allSatisfy { $0.note == nil && $0.findings.map(\.rule) == ["note-renderer-failed"] })
  }

  /// In a process of its own: other tests start processes too.
  @Test func leavesNoProcessBehind() async {
    await #expect(processExitsWith: .success) {
      let tests = NoteRendererTests()
      let bodies = ["a", Self.slow[0].1, "b"]
      let results = tests.renderer(limits: Self.quick).render(tests.sources(bodies))
      #expect(results.map { $0.note != nil } == [true, false, true])
      #expect(waitpid(-1, nil, WNOHANG) == -1)
      #expect(errno == ECHILD)
    }
  }

  /// In a process of its own: other tests open files too.
  @Test func leavesNoDescriptorOpen() async {
    await #expect(processExitsWith: .success) {
      let tests = NoteRendererTests()
      let sources = tests.sources((0..<50).map { "a\($0)" })
      // The first rendering makes the threads, which keep descriptors of their own.
      _ = tests.renderer(workers: 3).render(sources)
      let before = tests.openDescriptors()
      let results = tests.renderer(workers: 3).render(sources)
      #expect(results.allSatisfy { $0.note != nil })
      #expect(tests.openDescriptors() == before)
    }
  }

  private func openDescriptors() -> Int {
    (0..<256).count { fcntl(Int32($0), F_GETFD) >= 0 }
  }
}

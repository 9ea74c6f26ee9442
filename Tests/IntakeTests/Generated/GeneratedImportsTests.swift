import Dates
import Intake
import Testing

/// Two imports of one ledger, between which an office edited it.
struct GeneratedImportsTests {
  /// A project after its first import, with reports on some of its tasks.
  private struct Project {
    var content: [String: String]
    /// The titles of the tasks by their numbers.
    var titles: [String: String]
    /// The deadlines of the tasks by their numbers.
    var deadlines: [String: String]
    var reported: [String]

    init?(_ proof: Proof, _ random: inout RandomSource) {
      guard proof.isRead else { return nil }
      content = proof.content
      let rows = proof.rows("Content/tasks.csv")
      let pairs = rows.map { ($0["number"] ?? "", LedgerComparison.bare($0["title"] ?? "")) }
      titles = Dictionary(pairs) { first, _ in first }
      deadlines = Dictionary(rows.map { ($0["number"] ?? "", $0["deadline"] ?? "") }) { first, _ in first }
      reported = pairs.map(\.0).filter { _ in random.chance(60) }
      let lines = reported.map { "\($0),30,\(titles[$0] ?? "")已推进\n" }
      content["Content/reports/2019-06.csv"] = "task,progress,summary\n" + lines.joined()
    }
  }

  @Test func reportsStayWithTheTasksThatTheyAreAbout() throws {
    var (runs, read) = (0, 0)
    var edits: Set<String> = []
    let record = RecordKeeping.dated(try #require(Day("2019-07-01")), basis: "区办〔2019〕29号")
    for seed in GeneratedRun.seeds(2) {
      var random = RandomSource(seed: seed + 2_000_000)
      let tasks = ProgrammeGenerator(year: 2019).tasks(random.number(3...7), &random)
      let first = LedgerWriter.write(tasks, year: 2019, RandomSource(seed: seed + 3_000_000))
      guard let project = Project(try Proof(first, leavesOpen: true), &random) else { continue }
      let edited = LedgerEdits.edited(tasks, &random)
      edits.formUnion(edited.edits)
      let second = LedgerWriter.write(
        edited.tasks.map(\.task), year: 2019, RandomSource(seed: seed + 4_000_000))
      var wasRead = false
      // What is read without an error is read the same way where cells may stay open.
      for leavesOpen in [false, true] where !wasRead || seed % 12 < 3 {
        let proof = try Proof(second, content: project.content, leavesOpen: leavesOpen, record: record)
        runs += 1
        wasRead = proof.isRead
        read += proof.isRead ? 1 : 0
        let wrong = proof.isRead ? moved(edited.tasks, project, proof) : []
        #expect(
          wrong.isEmpty,
          """
          \(edited.edits.sorted()): \(wrong) \(proof.told)
          \(first.text)
          \(GeneratedRun.description(seed, second, proof, []))
          \(project.content["Content/tasks.csv"] ?? "")
          \(proof.content["Content/tasks.csv"] ?? "")
          """)
      }
    }
    print("imports: \(runs) second runs, \(read) read, \(edits.sorted())")
    guard GeneratedRun.isWhole else { return }
    #expect(read * 100 >= runs * 45, "only \(read) of \(runs) second imports were read")
    #expect(edits.count == 7)
  }

  /// What is wrong with the tasks after the second import.
  private func moved(_ edited: [EditedTask], _ project: Project, _ proof: Proof) -> [String] {
    guard proof.content["Content/tasks.csv"] != nil else {
      return edited.contains { $0.before == nil } ? ["a new task is lost"] : []
    }
    let rows = proof.rows("Content/tasks.csv")
    let after = Dictionary(rows.map { ($0["number"] ?? "", LedgerComparison.bare($0["title"] ?? "")) }) {
      first, _ in
      first
    }
    let twice = after.count == rows.count ? [] : ["numbers stand twice"]
    let wrong = project.titles.sorted { $0.key < $1.key }.compactMap { number, title -> String? in
      let names = [title] + edited.filter { $0.before == title }.map(\.task.title)
      let found = after[number] ?? "nothing"
      return names.contains(found) ? nil : "task \(number) was \(title) and is \(found)"
    }
    let lost = edited.filter { edit in
      !after.values.contains(edit.task.title) && edit.before != edit.task.title
    }
    .map { "\($0.task.title) is lost" }
    return twice + wrong + lost + deadlines(rows, project, proof)
  }

  /// The deadlines that are neither what the second table says nor what stood before.
  private func deadlines(_ rows: [[String: String]], _ project: Project, _ proof: Proof) -> [String] {
    proof.table.expectations.filter { $0.field == "deadline" }.compactMap { expectation in
      let found = rows.first { LedgerComparison.bare($0["title"] ?? "") == expectation.subject }
      guard let row = found, let value = row["deadline"] else { return nil }
      // The programme of the first import says in which year a day without one lies.
      if expectation.cell.habit.hasSuffix("-no-year") { return nil }
      let isOpen = expectation.cell.readings.isEmpty || DateHabits.nothing.contains(expectation.cell.text)
      let before = project.deadlines[row["number"] ?? ""] ?? "待定"
      if expectation.cell.readings.contains(value) || value == "待定" && proof.isTold(expectation) {
        return nil
      }
      if isOpen && value == before { return nil }
      return "\(expectation.subject) is due \(value), written \(expectation.cell.text.debugDescription)"
    }
  }
}

import Dates
import Diagnostics
import Loading
import Model
import Testing

/// What happens in a year of the shipped programme, and what comes out.
struct YearTests {
  private static let project = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  private static let shipped = FileTreeReader.read(project: project).tree

  /// The shipped content without its own record and closed months, with some texts replaced and files added.
  private func load(
    record: String, replacing: [(file: String, old: String, new: String)] = [],
    adding: [String: String] = [:]
  ) throws -> Programme {
    var texts: [String: String] = [:]
    for file in Self.shipped.files {
      let isOwn = file.path.contains("/closed/") || file.path.hasSuffix("adjustments.csv")
      if !isOwn, !file.path.contains("/notes/") {
        texts[file.path] = String(decoding: file.bytes, as: UTF8.self)
      }
    }
    for (file, old, new) in replacing {
      let text = try #require(texts[file])
      #expect(text.contains(old))
      texts[file] = text.replacing(old, with: new)
    }
    texts.merge(adding) { $1 }
    if !record.isEmpty {
      texts["Content/adjustments.csv"] =
        "date,task,indicator,department,kind,from,to,basis,reason\n" + record + "\n"
    }
    let (content, findings) = ContentLoader(FileTree(texts)).load()
    #expect(findings.filter { $0.severity == .error } == [])
    return try #require(content).programme
  }

  private func standing(_ programme: Programme, _ day: String) throws -> Standing {
    Standing(programme, asOf: try #require(Day(day)))
  }

  private func rollup(_ programme: Programme, _ day: String) throws -> Rollup {
    try standing(programme, day).rollup
  }

  @Test func aCancelledTaskLeavesTheTotalsFromJuly() throws {
    let programme = try load(record: "2019-07-15,12,,,取消,,,区办〔2019〕31号,并到别的工程里做")
    let before = try load(record: "")
    #expect(try rollup(programme, "2019-06-30").tally == rollup(before, "2019-06-30").tally)
    #expect(try rollup(programme, "2019-07-31").tally.total == 27)
    let task = try #require(
      standing(programme, "2019-07-31").tasks.first { $0.task.number.text == "12" })
    #expect(task.now.lamp == .cancelled)
    #expect(task.history.prefix(6).allSatisfy { $0.lamp.isCounted })
    #expect(task.missingMonths == [])
  }

  @Test func anAddedTaskDoesNotMoveJune() throws {
    let tasks = "28,制定公共服务治差专项方案"
    let programme = try load(
      record: "2019-07-10,29,,,新增,,,区办〔2019〕30号,",
      replacing: [
        (
          "Content/tasks.csv", tasks,
          "29,新任务,建设,财政局,闫凤山,2019-07-01,2019-12-31,3.2,,1,,\n" + tasks
        )
      ])
    let june = try rollup(programme, "2019-06-30")
    #expect(june.tasks.count == 28)
    #expect(try june.tally == rollup(load(record: ""), "2019-06-30").tally)
    let july = try standing(programme, "2019-07-31")
    #expect(july.rollup.tasks.count == 29)
    #expect(july.changes(in: Month(year: 2019, ordinal: 7))?.adjustments.map(\.adjustment.kind) == [.added])
  }

  @Test func aLowerTargetHoldsFromAugust() throws {
    let programme = try load(
      record: "2019-08-01,,road-network-density,,目标调整,7,6,区办〔2019〕33号,",
      replacing: [("Content/indicators.csv", "at-least,5.6,7,2019-12-31", "at-least,5.6,6,2019-12-31")])
    func bound(_ day: String) throws -> Target.Bound {
      let standings = try standing(programme, day).indicators
      let density = try #require(standings.first { $0.indicator.id.text == "road-network-density" })
      return try #require(density.indicator.target).bound
    }
    #expect(try bound("2019-06-30") == .value(7))
    #expect(try bound("2019-07-31") == .value(7))
    #expect(try bound("2019-08-31") == .value(6))
  }

  @Test func aMergedDepartmentKeepsItsPastMisses() throws {
    let programme = try load(record: "2019-09-01,,,关堤乡,并入,,振中街道,豫政〔2019〕5号,")
    let september = try standing(programme, "2019-09-30")
    let (old, heir) = (
      try #require(september.programme.departments.first { $0.name == "关堤乡" }),
      try #require(september.programme.departments.first { $0.name == "振中街道" })
    )
    #expect(september.rollup(of: old).tasks.isEmpty)
    #expect(september.rollup(of: old).formerTasks.map(\.task.number.text) == ["13"])
    #expect(september.rollup(of: heir).tasks.contains { $0.task.number.text == "13" })
    let august = september.months.count - 2
    #expect(september.rollup(of: old).tasks(at: august).count == 1)
    #expect(!september.rollup(of: heir).tasks(at: august).contains { $0.task.number.text == "13" })
    #expect(try standing(programme, "2019-08-31").rollup(of: old).tasks.map(\.task.number.text) == ["13"])
  }

  @Test func aTaskOfAMergedDepartmentCanPassOnLater() throws {
    let programme = try load(
      record: "2019-03-10,,,关堤乡,并入,,振中街道,甲,\n2019-05-10,13,,,移交,国土规划建设管理局、关堤乡,财政局,乙,",
      replacing: [("Content/tasks.csv", "国土规划建设管理局;关堤乡,国土规划建设管理局:申兵伦;关堤乡:张孟千、申岩", "财政局,闫凤山")])
    func leads(_ day: String) throws -> [String] {
      try #require(try standing(programme, day).tasks.first { $0.task.number.text == "13" })
        .task.leads.map(\.department.text)
    }
    #expect(try leads("2019-02-28") == ["planning-construction", "guandi"])
    #expect(try leads("2019-04-30") == ["planning-construction", "zhenzhong"])
    #expect(try leads("2019-05-31") == ["finance"])
  }

  @Test func aRenamedDepartmentIsOneDepartmentWithBothNames() throws {
    let programme = try load(
      record: "2019-05-01,,,enforcement,更名,综合监管和执法局,城市管理局,豫编〔2019〕2号,",
      replacing: [("Content/programme.yaml", "    name: 综合监管和执法局\n", "    name: 城市管理局\n")])
    func department(_ day: String) throws -> Department {
      try #require(try standing(programme, day).programme.departments.first { $0.id.text == "enforcement" })
    }
    #expect(try department("2019-04-30").name == "综合监管和执法局")
    #expect(try department("2019-05-31").name == "城市管理局")
    #expect(try department("2019-05-31").isCalled("综合监管和执法局"))
    #expect(programme.departments.count == 7)
    #expect(try standing(programme, "2019-05-31").tasks(ledBy: Identifier("enforcement")).count == 5)
  }

  @Test func aTaskThatIsDoneAfterTheEndChangesNoLampAndIsToldAtTheEnd() throws {
    let december = "task,progress,summary\n7,97,\n"
    let programme = try load(
      record: "",
      adding: [
        "Content/reports/2019-12.csv": december,
        "Content/reports/2020-01.csv":
          "task,progress,completed_on,reported_on\n7,100,2020-01-20,2020-01-20\n",
      ])
    let end = try standing(programme, "2019-12-31")
    let task = try #require(end.tasks.first { $0.task.number.text == "7" })
    #expect(task.now.lamp == .red)
    #expect(task.now.progress == 97)
    #expect(task.completedLater == Day("2020-01-20"))
    #expect(end.isAtEnd)
    #expect(try !standing(programme, "2019-11-30").isAtEnd)
  }

  @Test func aSplitTaskCountsToJuneAndItsPartsFromJuly() throws {
    let row = "12,新建项目落实海绵城市要求、老城区海绵化改造"
    let part = "建设,国土规划建设管理局,申兵伦,2019-07-01,2019-12-31,3.2.3,,1,,\n"
    let programme = try load(
      record: "2019-07-01,12,,,拆分,,12-1、12-2,会议纪要,",
      replacing: [("Content/tasks.csv", row, "12-1,新建项目," + part + "12-2,老城区," + part + row)])
    #expect(try rollup(programme, "2019-06-30").tasks.count == 28)
    let july = try standing(programme, "2019-07-31")
    #expect(july.rollup.tasks.count == 29)
    #expect(july.rollup.outsideTasks.map(\.task.number.text) == ["12"])
    let day = try #require(Day("2019-07-01"))
    #expect(
      july.rollup.outsideTasks[0].now.reason
        == .outsideTotals(
          .split(
            into: july.tasks.map(\.task.number).filter { $0.text.hasPrefix("12-") }.map { .task($0) },
            on: day)))
    #expect(july.changes(in: Month(year: 2019, ordinal: 7))?.adjustments.count == 1)
  }
}

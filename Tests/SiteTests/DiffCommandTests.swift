import Foundation
import Testing

/// `taizhang diff`: two months of the small programme, and two folders.
struct DiffCommandTests {
  /// The small programme with one change of each kind that a ledger sees.
  private static func changed() throws -> Project {
    var ledger = SmallProgramme.files["Content/tasks.csv"] ?? ""
    let changes = [
      ("1,打通断头路,建设,建设局,李  伟", "1,打通三条断头路,建设,建设局,王芳"), ("2019-06-30", "2019-07-30"),
      ("4,编制导则", "5,编制导则"), ("3,清理卫生死角,管理,城管局", "3,清理卫生死角,管理,交通局"),
    ]
    for (old, new) in changes { ledger = ledger.replacingOccurrences(of: old, with: new) }
    ledger += "6,修桥,建设,建设局,李伟,,2019-01-01,长期,,,,,,,,\n"
    return try Project(
      SmallProgramme.with([
        "Content/tasks.csv": ledger,
        "Content/readings.csv": SmallProgramme.text(
          of: "Content/readings.csv", replacing: "2019-03-31,6.1", with: "2019-03-31,6.2"),
      ]))
  }

  private func diff(_ arguments: String...) throws -> Outcome {
    try Taizhang.run(["diff", "--lang", "zh"] + arguments)
  }

  @Test func comparesTwoMonths() throws {
    let project = try Project()
    let outcome = try diff("2019-01", "2019-02", "--project", project.path)
    let content = project.path + "/Content"
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        前：城市提升方案（\(content)，截至 2019-01-31，任务 4 项，指标 2 项）
        后：城市提升方案（\(content)，截至 2019-02-28，任务 4 项，指标 2 项）

        亮灯改变 3 项
          1 打通断头路：绿灯 → 黄灯  [\(content)/reports/2019-01.csv:2 → \(content)/reports/2019-02.csv:2]
          2 种树：未开始 → 绿灯  [\(content)/tasks.csv:3 → \(content)/reports/2019-02.csv:3]
          3 清理卫生死角：黄灯 → 完成  [\(content)/reports/2019-01.csv:3 → \(content)/reports/2019-02.csv:4]

        进度改变 3 项
          1 打通断头路：10% → 20%  [\(content)/reports/2019-01.csv:2 → \(content)/reports/2019-02.csv:2]
          2 种树：无 → 5%  [\(content)/tasks.csv:3 → \(content)/reports/2019-02.csv:3]
          3 清理卫生死角：40% → 100%  [\(content)/reports/2019-01.csv:3 → \(content)/reports/2019-02.csv:4]

        完成情况改变 1 项
          3 清理卫生死角：未完成 → 2019-02-26 完成  [\(content)/reports/2019-01.csv:3 → \(content)/reports/2019-02.csv:4]

        """)
  }

  @Test func comparesTwoFolders() throws {
    let (old, new) = (try Project(), try Self.changed())
    let output = try diff(old.path, new.path).output
    let (a, b) = (old.path + "/Content/tasks.csv", new.path + "/Content/tasks.csv")
    for line in [
      "新增任务 1 项\n  6 修桥  [\(b):6]", "序号改变 1 项\n  5 编制导则：“4” → “5”  [\(a):5 → \(b):5]",
      "任务改写 1 项\n  1 打通三条断头路：“打通断头路” → “打通三条断头路”  [\(a):2 → \(b):2]",
      "牵头单位改变 1 项\n  3 清理卫生死角：城管局 → 交通局  [\(a):4 → \(b):4]",
      "责任人改变 1 项\n  1 打通三条断头路：李伟 → 王芳",
      "完成时限改变 1 项\n  1 打通三条断头路：2019-06-30 → 2019-07-30（推迟 30 天）",
      "读数改变 1 项\n  roads 路网密度 2019-03-31：6.1 → 6.2",
    ] {
      #expect(output.contains(line))
    }
  }

  @Test func saysThatNothingDiffers() throws {
    let project = try Project()
    let outcome = try diff(project.path, "\(project.path)/Content", "--lang", "en")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("nothing differs"))
  }

  @Test func takesAContentFolderOfAnyName() throws {
    let project = try Project()
    try FileManager.default.copyItem(atPath: project.path + "/Content", toPath: project.path + "/backup")
    #expect(try diff(project.path + "/backup", project.path + "@2019-02").output.contains("/backup/"))
  }

  @Test func tellsAFolderAtTheMonthBehindIt() throws {
    let project = try Project()
    let output = try diff("\(project.path)@2019-01", "\(project.path)@2019-02").output
    #expect(output.contains("截至 2019-01-31") && output.contains("截至 2019-02-28"))
  }

  @Test func writesTheSameAsJSON() throws {
    let (old, new) = (try Project(), try Self.changed())
    let output = try diff(old.path, new.path, "--json").output
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let differences = try #require(document["differences"] as? [[String: Any]])
    let deadline = try #require(differences.first { $0["kind"] as? String == "task.deadline" })
    #expect(deadline["days"] as? Int == 30)
    #expect((deadline["after"] as? [String: String])?["term"] == "2019-07-30")
    #expect((deadline["after_place"] as? [String: Any])?["row"] as? Int == 2)
    #expect(differences.contains { $0["kind"] as? String == "task.added" })
  }

  @Test func listsTheMistakesOfBothSides() throws {
    let (good, mistaken) = (try Project(), try Project(MistakenProgramme.files))
    let outcome = try diff(good.path, mistaken.path)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("\(mistaken.path)/Content/tasks.csv:2:3: 错误"))
  }

  @Test func refusesAFolderThatIsNotThere() throws {
    let project = try Project()
    #expect(try diff(project.path + "/nowhere", project.path).code == 1)
  }

  @Test(arguments: [["2019-01"], ["2018-12", "2019-01"], ["2019-01", "2019-02", "2019-03"]])
  func refusesAMistakenCommandLine(_ arguments: [String]) throws {
    let project = try Project()
    #expect(try Taizhang.run(["diff", "--project", project.path] + arguments).code == 64)
  }
}

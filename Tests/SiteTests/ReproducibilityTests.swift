import Foundation
import Testing

/// The same content gives the same bytes, wherever and however it is built.
struct ReproducibilityTests {
  @Test(arguments: [
    ["TZ": "Asia/Kathmandu"], ["TZ": "America/St_Johns", "LANG": "zh_CN.UTF-8"], ["LC_ALL": "C"],
    ["LC_ALL": "POSIX", "TZ": "Pacific/Kiritimati"], ["LANG": "tr_TR.UTF-8"],
  ])
  func pagesAreTheSameUnderAnotherTimeZoneAndLocale(_ environment: [String: String]) throws {
    let usual = try SmallSite.published()
    let other = try Project().build(setting: Settings(environment: environment))
    #expect(other.differences(from: usual) == [])
  }

  @Test func pagesAreTheSameUnderAnotherUmask() throws {
    let strict = try Project().build(setting: Settings(umask: 0o077))
    #expect(strict.differences(from: try SmallSite.published()) == [])
  }

  @Test func aStrictUmaskDoesNotHideThePagesFromAWebServer() throws {
    let project = try Project()
    _ = try project.build(setting: Settings(umask: 0o077))
    let page = try FileManager.default.attributesOfItem(
      atPath: "\(project.path)/Output/site/tasks/1/index.html")
    let folder = try FileManager.default.attributesOfItem(atPath: "\(project.path)/Output/site/tasks/1")
    #expect(page[.posixPermissions] as? Int == 0o644)
    #expect(folder[.posixPermissions] as? Int == 0o755)
  }

  @Test func pagesAreTheSameWithOneProcessorAndWithMany() throws {
    let one = try Project().build("--jobs", "1")
    #expect(try Project().build("--jobs", "16").differences(from: one) == [])
  }

  @Test func pagesAreTheSameWhenFilesWereMadeInAnotherOrder() throws {
    let usual = try SmallSite.published()
    let reversed = try Project([:])
    for (file, text) in SmallProgramme.files.sorted(by: { $0.key > $1.key }) {
      try reversed.write(file, text)
    }
    #expect(try reversed.build().differences(from: usual) == [])
  }

  @Test func pagesAreTheSameWithWindowsLineEndsAndByteOrderMarks() throws {
    let usual = try SmallSite.published()
    let windows = SmallProgramme.files.mapValues {
      "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n")
    }
    #expect(try Project(windows).build().differences(from: usual) == [])
  }

  @Test func pagesAreTheSameFromTablesInGB18030() throws {
    let usual = try SmallSite.published()
    let project = try Project()
    for (file, text) in SmallProgramme.files where file.hasSuffix(".csv") {
      try project.write(file, bytes: try GB18030.bytes(of: text))
    }
    #expect(try project.build().differences(from: usual) == [])
  }

  @Test func pagesAreTheSameWithChineseColumnNames() throws {
    let usual = try SmallSite.published()
    let chinese = [
      "Content/tasks.csv": "序号,工作目标任务,工作板块,牵头单位,责任人,配合单位,开始时间,完成时限,条款,专项行动,权重,工作要求,备注,时限原文,类别,预算",
      "Content/commitments.csv": "编号,条款,工作板块,方案事项,对应任务",
      "Content/indicators.csv": "编号,指标名称,计量单位,方向,基期值,目标值,完成时限,工作板块,对应任务,条款",
      "Content/targets.csv": "指标,日期,目标值,条款",
      "Content/readings.csv": "指标,日期,读数,数据来源,说明",
      "Content/overrides.csv": "任务,月份,亮灯,理由,日期",
      "Content/reports/2019-03.csv": "任务,进度,完成日期,进展情况,存在问题,下一步,内部备注,填报单位,填报日期",
    ]
    let renamed = chinese.map { file, header in
      let rows = (SmallProgramme.files[file] ?? "").split(separator: "\n", maxSplits: 1)
      return (file, header + "\n" + (rows.last ?? ""))
    }
    let changes = Dictionary(uniqueKeysWithValues: renamed).mapValues(Optional.some)
    #expect(try Project(SmallProgramme.with(changes)).build().differences(from: usual) == [])
  }
}

import Foundation
import Testing

/// Figures of the year before (同比), from the closed months of the programme that a project goes on from.
struct YearOnYearTests {
  /// The site of 2019 beside what 2018 closed.
  private func built(_ arguments: String...) throws -> Site {
    let project = try TwoYears.project()
    let path = project.path + "/2019"
    let outcome = try Taizhang.run(["build", "--project", path, "--lang", "zh"] + arguments)
    try #require(outcome.code == 0, Comment(rawValue: outcome.errors))
    #expect(!outcome.errors.contains("[predecessor]"))
    return try Site(at: path + "/Output/site")
  }

  private func page(_ indicator: String, of site: Site) -> String {
    site.text("indicators/\(indicator)/index.html")
  }

  /// The cells 读数, 上年同期 and 同比 of each row of the readings.
  private func rows(_ page: String) -> [[String]] {
    let table = page.components(separatedBy: "的全部读数</caption>").last ?? ""
    let rows = table.components(separatedBy: "<tr>").dropFirst(2)
    return rows.map { row in
      row.components(separatedBy: "<td").dropFirst().prefix(3).map {
        ($0.components(separatedBy: ">").dropFirst().first ?? "").components(separatedBy: "<")[0]
      }
    }
  }

  @Test func theTableComparesEachMonthWithTheSameMonth() throws {
    let page = page("length", of: try built())
    #expect(
      page.contains("<th scope=\"col\" class=\"number\">上年同期</th><th scope=\"col\" class=\"number\">同比</th>"))
    #expect(
      rows(page) == [
        ["5.9公里", "—", "—"], ["5.9公里", "5.2公里", "+0.7公里（+13.5%）"],
        ["5.5公里", "5.5公里", "0公里（0%）"], ["5.9公里", "—", "—"],
        ["6公里", "5.8公里", "+0.2公里（+3.4%）"],
      ])
    #expect(page.contains("。比上年同期 5.8 增加 0.2（+3.4%）。</p>"))
    #expect(page.contains("上年同期是“2018 年河道整治方案”上年同月结账时的数"))
  }

  @Test(arguments: [
    ("outlets", "5个", "8个（2018年5月31日）", "−3个（−37.5%）", "比上年同期 8（2018年5月31日）减少 3（−37.5%）。"),
    ("rate", "87.5%", "85%", "+2.5 个百分点", "比上年同期 85% 增加 2.5 个百分点。"),
    ("complaints", "3件", "0件", "+3件", "比上年同期 0 增加 3。"),
    ("balance", "2万元", "-1万元", "+3万元", "比上年同期 -1 增加 3。"),
  ])
  func otherIndicatorsAreRightByHand(
    _ id: String, _ value: String, _ before: String, _ change: String, _ sentence: String
  ) throws {
    let page = page(id, of: try built())
    #expect(rows(page) == [[value, before, change]])
    #expect(page.contains(sentence))
  }

  @Test func theChartHasTheYearBeforeAsAQuietLine() throws {
    let page = page("length", of: try built())
    #expect(page.contains(">上年同期</text>"))
    #expect(page.contains("stroke-dasharray=\"2 2\""))
    #expect(page.contains("上年同期到2019年6月30日为5.8公里"))
  }

  @Test func theTableOfTheChartHasTheColumn() throws {
    let project = try TwoYears.project()
    func table(_ arguments: String...) throws -> String {
      try Taizhang.run(
        ["chart", "line", "--indicator", "length", "--table", "-o", "-", "--project", project.path + "/2019"]
          + arguments
      ).output
    }
    #expect(
      try table("--lang", "zh")
        == "日期,值（公里）,上年同期\r\n2019-03-31,5.9,\r\n2019-04-30,5.9,5.2\r\n2019-05-31,5.5,5.5\r\n"
        + "2019-06-15,5.9,\r\n2019-06-30,6,5.8\r\n")
    #expect(
      try table("--lang", "en", "--period", "2019-06..2019-06")
        == "Date,Value (公里),year before\r\n2019-06-15,5.9,\r\n2019-06-30,6,5.8\r\n")
  }

  @Test func anIndicatorThatIsNewHasNoColumns() throws {
    let page = page("bridges", of: try built())
    #expect(rows(page).map { $0[0] } == ["1座"])
    #expect(!page.contains("上年同期") && !page.contains("同比"))
  }

  @Test func homeAndBriefingsTellTheTotals() throws {
    let site = try built()
    let line = "上年同期（2018年6月末）：完成 1／3 项，指标达标 1／5 项"
    #expect(site.text("index.html").contains("<p class=\"soft\">\(line)</p>"))
    #expect(site.text("briefings/2019-06/index.html").contains("<p>\(line)。</p>"))
  }

  @Test func aMonthOfWhichTheYearBeforeWasNotClosedTellsNoTotals() throws {
    #expect(try !built("--as-of", "2019-03-31").text("index.html").contains("上年同期"))
  }

  @Test func printsNothingElseOfThePredecessor() throws {
    let project = try TwoYears.project()
    let path = project.path + "/2019"
    #expect(try Taizhang.run(["build", "--project", path, "--edition", "internal"]).code == 0)
    let site = try Site(at: path + "/Output/internal")
    #expect(site.pages(holding: "内情2019") != [])
    for text in ["内情2018", "去年的难处", "../2018/Content", project.path] {
      #expect(site.pages(holding: text) == [], "\(text)")
    }
  }

  @Test func withoutAPredecessorThePagesAreAsTheyWere() throws {
    let missing = try TwoYears.project([
      "2019/Content/programme.yaml": TwoYears.configuration(2019, "predecessor: ../20")
    ])
    let plain = try TwoYears.project([
      "2019/Content/programme.yaml": TwoYears.configuration(2019, "id: programme")
    ])
    let sites = try [missing, plain].map { project in
      let path = project.path + "/2019"
      #expect(try Taizhang.run(["build", "--project", path]).code == 0)
      return try Site(at: path + "/Output/site")
    }
    #expect(sites[0].differences(from: sites[1]) == [])
    #expect(sites[0].pages(holding: "上年同期") == [])
  }
}

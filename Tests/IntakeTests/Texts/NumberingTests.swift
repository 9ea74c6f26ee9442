import Testing

@testable import Intake

struct NumberingTests {
  private func leading(_ text: String) -> String {
    guard let found = Numbering(leading: text) else { return "none" }
    return "\(found.style.rawValue) \(found.text) \(found.rest)"
  }

  @Test(arguments: [
    ("（一）道路", "chineseBracketed 1 道路"), ("(1)道路", "arabicBracketed 1 道路"),
    ("（ 2 ） 道路", "arabicBracketed 2 道路"),
    ("1.道路", "arabic 1 道路"), ("1．道路", "arabic 1 道路"), ("1、道路", "arabic 1 道路"), ("１．道路", "arabic 1 道路"),
    ("一、道路", "chinese 1 道路"), ("十二、道路", "chinese 12 道路"), ("第一条 道路", "article 1 道路"),
    ("第三章道路", "chapter 3 道路"),
    ("①道路", "circled 1 道路"), ("1)道路", "arabicHalfBracketed 1 道路"), ("1）道路", "arabicHalfBracketed 1 道路"),
    ("A.道路", "letter 1 道路"), ("b) Roads", "letter 2 Roads"), ("1.1 道路", "arabic 1.1 道路"),
    ("1.1.2道路", "arabic 1.1.2 道路"),
    ("一是道路", "chinese 1 道路"), ("1.新建5公里", "arabic 1 新建5公里"), ("1.\n道路", "arabic 1 道路"),
    ("⒈道路", "arabic 1 道路"),
    ("1. 2019年完成", "arabic 1 2019年完成"), ("（iv）Roads", "roman 4 Roads"), ("1.1. Roads", "arabic 1.1 Roads"),
  ])
  func findsTheLabelInFrontOfAText(text: String, label: String) {
    #expect(leading(text) == label)
  }

  @Test(arguments: [
    "5处公园", "2019年完成", "3.5公里道路", "3.5 公里道路", "100%完成", "15分钟生活圈", "2019.3启动", "1、2号线建设", "一季度完成", "三是",
    "十四五规划", "12345热线", "J. Smith", "1.5 km of road", "二、三产业融合", "一网通办", "24小时值守", "（试行）办法", "", "1.", "3D打印",
    "U.S. roads", "5G基站", "第一季度完成",
  ])
  func leavesNumbersThatBelongToTheText(text: String) {
    #expect(leading(text) == "none")
  }

  @Test(arguments: [
    ("1", "1"), ("1.0", "1"), ("01", "1"), ("一", "1"), ("（一）", "1"), ("①", "1"), ("1-1", "1-1"),
    ("1.10", "1.10"), ("1.", "1"),
    ("1、", "1"), (" 3 ", "3"), ("１２", "12"), ("1.1.2", "1.1.2"), ("A1", "A1"), ("二十一", "21"), ("（3）", "3"),
    ("一、", "1"),
    ("2.0", "2"), ("1．1", "1.1"), ("100", "100"), ("第5条", "5"),
  ])
  func readsNumberCells(cell: String, number: String) {
    #expect(Numbering(cell: cell)?.text == number)
  }

  @Test(arguments: ["", "—", "合计", "道路", "1.道路", "-", "A", "１＋１", "小计1个"])
  func takesNothingElseForANumber(cell: String) {
    #expect(Numbering(cell: cell) == nil)
  }

  @Test func keepsTheLabelAsWritten() {
    #expect(Numbering(leading: "（ 一 ） 道路\u{301}")?.label == "（ 一 ）")
    #expect(Numbering(leading: "1．\u{301}道路")?.rest == "\u{301}道路")
  }
}

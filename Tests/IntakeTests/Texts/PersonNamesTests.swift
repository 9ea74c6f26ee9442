import Testing

@testable import Intake

/// The names of a cell: `+` between names, ` | ` between lines, `department:` in front.
private func read(_ cell: String) -> String {
  PersonNames(cell).lines.map { line in
    (line.department.map { $0 + ":" } ?? "") + line.names.joined(separator: "+")
  }.joined(separator: " | ")
}

struct PersonNamesTests {
  @Test(arguments: [
    ("李  伟", "李伟"), ("李　伟", "李伟"), ("张三、李四", "张三+李四"), ("王五 赵六", "王五+赵六"), ("王小五 赵六", "王小五+赵六"),
    ("李 伟强", "李伟强"),
    ("申兵伦\n张孟千\n申 岩", "申兵伦 | 张孟千 | 申岩"), ("张三/李四", "张三+李四"), ("张三，李四,王五", "张三+李四+王五"), ("张三 李 四", "张三+李四"),
    ("买买提·吐尔逊", "买买提·吐尔逊"), ("买买提·吐尔逊、李四", "买买提·吐尔逊+李四"), ("J. Smith / A. Jones", "J. Smith+A. Jones"),
    ("Jane Smith, Bob Lee", "Jane Smith+Bob Lee"), ("Jane Smith and Bob Lee", "Jane Smith+Bob Lee"),
    ("张三和李四", "张三+李四"), ("李和平", "李和平"), ("张三等", "张三"), ("", ""), ("—", ""), ("无", ""), ("张三；李四", "张三 | 李四"),
    ("局长张三", "张三"), ("党组书记、局长张三", "张三"), ("张三（副局长）", "张三"), ("张三局长", "张三"), ("张三\u{301}", "张三\u{301}"),
  ])
  func readsNames(cell: String, names: String) {
    #expect(read(cell) == names)
  }

  @Test(arguments: [
    ("Christopher (Ed) Lee", "Christopher (Ed) Lee"), ("Christopher（Ed）Lee", "Christopher（Ed）Lee"),
    ("Christopher (Ed) Lee, Ann Ray", "Christopher (Ed) Lee+Ann Ray"), ("(Ed) Lee", "(Ed) Lee"),
    ("Christopher (Ed) Lee (Director)", "Christopher (Ed) Lee"),
    ("María (Mia) de la Cruz", "María (Mia) de la Cruz"),
    ("Ann Ray and Christopher (Ed) Lee", "Ann Ray+Christopher (Ed) Lee"), ("Ann Ray (Director)", "Ann Ray"),
    ("张三（科长）", "张三"), ("（科长）张三", "张三"), ("张三（女）", "张三（女）"), ("张三（局长） 李四（科长）", "张三+李四"),
    ("张三（局长）李四", "张三+李四"),
  ])
  func keepsBracketsWithinNamesOnly(cell: String, names: String) {
    #expect(read(cell) == names)
  }

  @Test(arguments: [
    ("张三（财政局）、李四（教育局）", "财政局:张三 | 教育局:李四"), ("张三（财政局）李四（教育局）", "财政局:张三 | 教育局:李四"),
    ("财政局（张三）、教育局（李四）", "财政局:张三 | 教育局:李四"), ("张三（财政局）、李四（财政局）", "财政局:张三+李四"),
    ("张三、李四（财政局）", "张三 | 财政局:李四"), ("张三（财政局）、李四", "财政局:张三 | 李四"),
    ("财政局：张三、李四（财政局）", "财政局:张三+李四"), ("王五、张三、李四（财政局）", "王五 | 张三 | 财政局:李四"),
    ("张三（局长）、李四（财政局）", "张三 | 财政局:李四"),
  ])
  func readsTheDepartmentOfEachName(cell: String, names: String) {
    #expect(read(cell) == names)
  }

  @Test(arguments: ["张三（财政局）、李四（教育局）、王五", "某某某某某某（一）张三"])
  func asksWhereBracketsAreNotClear(cell: String) {
    #expect(PersonNames(cell).unclear.count == 1)
  }

  @Test(arguments: [
    "原王芳现李强", "原王芳，现李强", "王芳（已调离）", "王芳(已退休)、李强", "王芳→李强", "王芳->李强", "王芳/李强(接任)", "王芳（原）、李强",
    "王芳（现李强）", "王芳改为李强", "王芳（2019年3月退休）",
  ])
  func asksWhereAnotherPersonHasTakenThePlace(cell: String) {
    #expect(PersonNames(cell).unclear == [cell])
  }

  @Test(arguments: ["原小明", "原晓、王芳", "现伟", "王现", "王芳（局长）"])
  func readsNamesThatLookLikeAChange(cell: String) {
    #expect(PersonNames(cell).unclear == [])
  }

  @Test(arguments: ["Smith, J.", "Smith, J., Jones, A.", "Ann Ray; Smith, J.", "财政局：王芳 教育局：李强"])
  func asksWhereOurOwnContentWouldCutAName(cell: String) {
    #expect(PersonNames(cell).unclear.isEmpty == false)
  }

  @Test(arguments: [
    ("王建国（局长）、张伟(13800138000)", "王建国+张伟"), ("王建国(局长)、张伟（13800138000）", "王建国+张伟"),
    ("王建国（副局长 13800138000）、张伟（13900139000）", "王建国+张伟"), ("王建国（13800138000 局长）、张伟", "王建国+张伟"),
    ("王建国（局长，电话：13800138000）、张伟(科长)", "王建国+张伟"), ("王建国（局长）\n张伟(0373-1234567)", "王建国 | 张伟"),
    ("王建国（局长）（13800138000）、张伟", "王建国+张伟"), ("王建国(13800138000)(局长)、张伟", "王建国+张伟"),
    ("王建国（局长（电话：13800138000））、张伟", "王建国+张伟"), ("王建国（局长） 张伟（13800138000） 李强", "王建国+张伟+李强"),
    ("王建国（手机：13800138000）、张伟（科长）、李强（zhang@example.org）", "王建国+张伟+李强"),
  ])
  func takesPostsAndTelephonesOffBehindEachName(cell: String, names: String) {
    let people = PersonNames(cell)
    #expect(read(cell) == names)
    #expect(people.unclear == [])
    #expect(people.changes.contains { $0.kind == .phone || $0.kind == .post })
    #expect(!people.changes.contains { $0.from.contains("800138") || $0.to.contains("800138") })
  }

  @Test(arguments: ["李 伟 张 三", "王五、李 伟 张 三", "李 伟 张 三 王五六", "张三（财政局", "张三）李四"])
  func asksWhereItIsNotCertainWhoIsNamed(cell: String) {
    #expect(PersonNames(cell).unclear.count == 1)
  }

  @Test(arguments: [
    ("财政局：闫凤山", "财政局:闫凤山"), ("财政局:闫凤山;教育局:张三、李四", "财政局:闫凤山 | 教育局:张三+李四"), ("责任人：张三", "张三"),
    ("财政局 张三", "财政局:张三"), ("张三（财政局）", "财政局:张三"), ("财政局（张三）", "财政局:张三"),
  ])
  func readsTheDepartmentBesideNames(cell: String, names: String) {
    #expect(read(cell) == names)
  }

  @Test(arguments: [
    "张三 13812345678", "张三13812345678", "张三（13812345678）", "张三，电话：0373-1234567", "张三 １３８１２３４５６７８",
    "张三 138 1234 5678",
    "张三 zhang@example.org", "张三\n13812345678", "张三 zhangsan＠example.com", "张三ｚｓ＠ｅｘａｍｐｌｅ．ｃｏｍ",
    "张三 zhang.san+1@example.com", "张三@example.com", "张三 ＠zhangsan", "张三 138–1234–5678", "张三 138−1234−5678",
    "张三 138\u{200B}1234\u{200B}5678", "张三 +86 138 1234 5678", "张三（0086-13812345678）", "张三 (0373) 123 4567",
    "张三 ٠١٣٨١٢٣٤٥٦٧", "张三 𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", "张三 138.1234.5678", "张三\u{3000}手机：13812345678",
    "张三 41070219800101123Ｘ",
    "张三 zhang\u{301}@example.org",
  ])
  func keepsTelephoneNumbersOut(cell: String) {
    let people = PersonNames(cell)
    #expect(people.all == ["张三"])
    #expect(people.changes.contains { $0.kind == .phone && $0.from.contains("***") && $0.to.isEmpty })
    #expect(!people.changes.contains { $0.from.contains("1234567") || $0.to.contains("1234567") })
  }

  @Test(arguments: [
    "@", "＠", "@@@@", "＠1", "1＠", "a＠", "+", "+++", "(((", "）））", "@.", ".@.", "-＠-", "1234567", "１２３４５６７",
    "٧٧٧٧٧٧٧", "@\u{301}",
    "\u{200B}", "\u{200B}@\u{200B}", "1\u{301}2\u{301}3\u{301}4\u{301}5\u{301}6\u{301}7", "电话：",
    "tel.1234567", "①②③④⑤⑥⑦", "½½½½½½½½",
    "万亿零〇", "(1234567", "1234567)", "（（1234567））", "\r\n@\r\n", "\0@\0",
  ])
  func readsAnyTextWithoutATrap(cell: String) {
    let people = PersonNames(cell + cell)
    #expect(!people.changes.contains { $0.kind == .phone && $0.from.contains("1234567") })
  }

  @Test(arguments: [
    "+", "(", "a.", "1-", "123456 ", "@", "1234567)", "1234567(", "a@b ", "电话 ", "(a@b", "(电话 1234567)",
    "((a@b ) ",
  ])
  func readsLongCellsInOnePass(piece: String) {
    let cell = String(repeating: piece, count: 40_000)
    let (text, masked) = ContactDetails.removed(from: cell)
    #expect(masked.count <= 40_000)
    #expect(text.utf8.count <= cell.utf8.count)
  }
}

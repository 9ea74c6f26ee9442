import Testing

@testable import Tables

/// What a number format shows, as spreadsheets show it, or nothing where that is not certain.
@Suite struct NumberPatternTests {
  @Test(arguments: [
    ("000", "8", "008"), ("000", "1234", "1234"), ("0.00", "2.1", "2.10"), ("0.00", "2.345", "2.35"),
    ("0.00", "9.999", "10.00"), ("\"A-\"0", "7", "A-7"), ("\"A-\"0", "-7", "-A-7"), ("0.0", "3", "3.0"),
    ("0_ ", "7", "7"), ("0_）", "7", "7"), ("#,##0", "1234567", "1,234,567"), ("#,##0", "0", "0"),
    ("0,000", "7", "0,007"),
    ("#,##0.00", "1234.5", "1,234.50"), ("#.##", "0.5", ".5"), ("0.##", "7", "7."), ("0.0#", "7", "7.0"),
    ("00-00", "1234", "12-34"), ("00-00", "12345", "123-45"), ("0\\-00", "101", "1-01"),
    ("000-0000", "5", "000-0005"),
    ("\"第\"0\"号\"", "3", "第3号"), ("第0号", "3", "第3号"), ("\\第0\u{301}", "3", "第3\u{301}"),
    ("[Red]000", "8", "008"), ("000;-000", "-8", "-008"), ("0;(0)", "-8", "(8)"),
    ("0;0;\"无\"0", "0", "无0"), ("\"A\"General", "7.5", "A7.5"), ("\"A\"@", "7", "A7"),
    ("G/通用格式\"号\"", "7", "7号"),
    ("???", "7", "7"), ("0.0?", "7", "7.0"), ("_ * #,##0_ ", "12", "12"), ("000", "1e2", "100"),
    (".00", "2.5", "2.50"),
  ])
  func showsANumber(_ code: String, _ number: String, _ shown: String) throws {
    let pattern = try #require(NumberPattern(code: Array(code.utf8)))
    #expect(pattern.text(try #require(NumberText(Array(number.utf8)[...]))) == shown)
  }

  @Test(arguments: [
    ("General", "7"), ("@", "7"), ("0%", "7"), ("0.00E+00", "7"), ("# ?/?", "7.5"), ("yyyy", "7"),
    ("0,", "7000"),
    ("[>5]000;0", "7"), ("[DBNum1]0", "7"), ("[$-804]0", "7"), ("0*-", "7"), ("0\"号", "7"), ("0.0.0", "7"),
    ("0abc", "7"), ("\"完\"", "7"), ("#", "0"), ("0;;", "-7"), ("0.0", "-0.01"), ("000", "1e20"), ("", "7"),
    ("\"A\"General", "123456789012"), ("#,##\"-\"0", "1234"),
  ])
  func leavesWhatIsNotCertain(_ code: String, _ number: String) throws {
    let text = try #require(NumberText(Array(number.utf8)[...]))
    #expect(NumberPattern(code: Array(code.utf8))?.text(text) == nil)
  }

  @Test func anyCodeGivesATextOrNone() throws {
    let signs = Array("0#?.,;\"\\_*[]@-+/%E ghg年\u{301}Red$".unicodeScalars)
    let numbers = [
      "0", "-0", "7", "-7", "0.5", "999.995", "123456789012345", "1e14", "1e-14", "-0.001", "1e300",
    ]
    var seed: UInt64 = 42
    for _ in 0..<20_000 {
      var code: [UInt8] = []
      for _ in 0..<(Int(seed >> 40) % 12) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        code += Array(String(signs[Int(seed >> 33) % signs.count]).utf8)
      }
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = try #require(NumberText(Array(numbers[Int(seed >> 33) % numbers.count].utf8)[...]))
      let text = NumberPattern(code: code)?.text(number)
      #expect(text?.utf8.contains { (0x30...0x39).contains($0) } ?? true)
    }
  }

  @Test func aCellKeepsItsExactValueBesideWhatItShows() throws {
    let file = WorkbookFile(
      rows: """
        <row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1" s="2"><v>38.256</v></c><c r="C1"><v>9</v></c>\
        <c r="D1" s="1" t="str"><v>8</v></c></row><row r="2"><c r="B2" s="2"><v>1</v></c></row>
        """, after: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
    ).styled("000", "0.0")
    let grid = try #require(file.read().value?.first)
    #expect(grid.texts == [["7", "38.256", "9", "8"], ["7", "1"]])
    #expect(
      grid.rows.map { row in row.map { grid.shownText(of: $0) } } == [
        ["007", "38.3", nil, nil], ["007", "1.0"],
      ])
  }
}

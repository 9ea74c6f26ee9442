import Testing

@testable import Tables

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("33.3", 33.3), ("0", 0), ("-0.5", -0.5), ("+7", 7), ("1,200", 1200), ("12,345,678.25", 12_345_678.25),
    ("007", 7), ("－３．５", -3.5), ("１，２００", 1200), ("−4", -4), ("0.1", 0.1),
    ("999999999999999", 999_999_999_999_999), ("0.30000000000000004", 0.30000000000000004),
    ("13.333333333333334", 13.333333333333334), ("12,345.678901234567890123", 12_345.678_901_234_567),
    ("1234567890123456", 1_234_567_890_123_456),
    ("12345678901234567", 12_345_678_901_234_568), ("5.87e-05", 0.0000587), ("-1.5E+3", -1500),
    ("１．５ｅ３", 1500), ("1,200e3", 1_200_000), ("6e30", 6e30),
    ("0.0000000000000000000000000000000000000001", 1e-40),
  ])
  func readsPlainDecimals(text: String, value: Double) {
    #expect(DecimalNumber(text)?.value == value)
  }

  @Test(arguments: ["80%", "80 %", "８０％", "80.0%"])
  func flagsPercentSigns(text: String) {
    #expect(DecimalNumber(text)?.value == 80)
    #expect(DecimalNumber(text)?.isPercent == true)
  }

  @Test func aNumberWithoutPercentSignIsNotFlagged() {
    #expect(DecimalNumber("80")?.isPercent == false)
  }

  @Test(arguments: [
    "", "-", "+", "%", "NaN", "inf", "--", "—", "0x10", "1.", ".5", "1.2.3", "1,20", "1234,567",
    ",123", "1,",
    "1,234,56", "1.234,5", "1 200", "约80", "80%%", "-+1", "123456789012345678", "123456789012345678.5", "٣",
    "1e31", "1e-31", "1e", "e5", "1e+", "1e5e5", "1e1,000", "1e5.5",
    "1.e5", "0.00000000000000000000000000000000000000001", "1e1000000000000000000000", "9月", "5公里", "- 5",
    "\u{FF0B}",
  ])
  func refusesEverythingElse(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test func minusZeroIsZero() {
    #expect(DecimalNumber("-0")?.value.sign == .plus)
  }
}

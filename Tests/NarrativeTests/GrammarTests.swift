import Diagnostics
import Model
import Testing

@testable import Narrative

/// The small pieces that sentences are made of.
struct GrammarTests {
  @Test func clausesThatAreNotThereVanish() {
    let nothing: String? = nil
    #expect(
      Punctuation.chinese.sentence {
        "甲"; nothing; "乙"
      } == "甲；乙。")
    #expect(
      Punctuation.chinese.sentence {
        nothing; ""
      } == nil)
    #expect(
      Punctuation.english.sentence {
        Punctuation.english.phrase {
          "a"; nothing; "b"
        }
      } == "A, b.")
  }

  @Test func percentagesNeverClaimAllOrNothingFalsely() {
    #expect(Percent(1, of: 3)?.text(in: .zh) == "33.3%")
    #expect(Percent(3, of: 3)?.text(in: .zh) == "100%")
    #expect(Percent(9999, of: 10_000)?.text(in: .zh) == "超过99.9%")
    #expect(Percent(9999, of: 10_000)?.text(in: .en) == "more than 99.9%")
    #expect(Percent(1, of: 10_000)?.text(in: .zh) == "不足0.1%")
    #expect(Percent(1, of: 10_000)?.text(in: .en) == "less than 0.1%")
    #expect(Percent(0, of: 0) == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e308])
  func numbersThatAreNoPercentageAreLeftOut(_ value: Double) {
    #expect(Percent(value) == nil)
  }

  @Test func twoIsLiangBeforeAMeasureWord() {
    #expect([1, 2, 3, 10, 11, 0].map(ChineseCounting.spelled) == ["一", "两", "三", "十", "11", "0"])
  }

  @Test func longRowsAreCounted() {
    #expect(ChineseListing.departments([]) == nil)
    #expect(ChineseListing.departments(["甲局", "乙局", "丙局"]) == "甲局、乙局、丙局")
    #expect(ChineseListing.departments(["甲局", "乙局", "丙局", "丁局"]) == "甲局、乙局、丙局等4家单位")
    #expect(EnglishListing.departments(["A"]) == "A")
    #expect(EnglishListing.departments(["A", "B"]) == "A and B")
    #expect(EnglishListing.departments(["A", "B", "C", "D"]) == "A, B, C and 1 other department")
    #expect(EnglishListing.departments(["A", "B", "C", "D", "E"]) == "A, B, C and 2 other departments")
  }

  @Test func comparisonsWithLastMonth() {
    #expect([2, -1, 0].map { ChineseComparison.count($0, than: "上月") } == ["比上月增加2项", "比上月减少1项", "与上月持平"])
    #expect(
      [15, -10, 0].map { ChineseComparison.rate($0, than: "上月") } == ["比上月提高1.5个百分点", "比上月下降1个百分点", "与上月持平"])
    #expect([66, -66, 0].map(ChineseComparison.schedule) == ["超前6.6个百分点", "落后6.6个百分点", "与序时进度持平"])
    #expect(
      [15, -10, 0].map(EnglishComparison.points)
        == ["1.5 percentage points higher than", "1 percentage point lower than", "the same as"])
  }

  @Test func quotationMarksInsideATitleBecomeSingle() throws {
    var quoted = try task(1)
    quoted.title = "落实“双减”"
    #expect(ChineseListing.task(quoted) == "“落实‘双减’”（任务1）")
  }
}

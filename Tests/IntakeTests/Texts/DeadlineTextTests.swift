import Dates
import Testing

@testable import Intake

/// What a deadline reads as, in one word: a day, `ongoing`, `unsettled`, or the name of the problem.
private func read(_ text: String, year: Int? = 2019, countsFrom1904: Bool = false) -> String {
  switch DeadlineText.read(text, year: year, countsFrom1904: countsFrom1904) {
  case .success(let reading):
    switch reading.meaning {
    case .day(let day): day.description
    case .ongoing: "ongoing"
    case .unsettled: "unsettled"
    }
  case .failure(let problem):
    switch problem {
    case .twoDates: "two dates"
    case .ambiguous(let days): days.map(\.description).joined(separator: "|")
    case .noYear: "no year"
    case .noSuchDay: "no such day"
    case .noCertainDay: "no certain day"
    case .startOnly: "start only"
    case .dayAndWords: "day and words"
    case .otherWords(let words): "other words \(words)"
    case .notUnderstood: "not understood"
    }
  }
}

struct DeadlineTextTests {
  @Test(arguments: [
    ("2019年12月31日", "2019-12-31"), ("2019年\n12月31日", "2019-12-31"), ("2019 年 12 月\n31 日", "2019-12-31"),
    ("２０１９年１２月３１日", "2019-12-31"), ("2019年12月底前", "2019-12-31"), ("2019年12月底", "2019-12-31"),
    ("2019年12月末", "2019-12-31"), ("12月底前", "2019-12-31"), ("6月底前", "2019-06-30"), ("2月底前", "2019-02-28"),
    ("6月30日前", "2019-06-30"), ("6月30日之前", "2019-06-30"), ("年底", "2019-12-31"), ("年底前", "2019-12-31"),
    ("年内", "2019-12-31"), ("全年", "2019-12-31"), ("2019年", "2019-12-31"), ("2019年底前", "2019-12-31"),
    ("2019年内", "2019-12-31"), ("2019年年底", "2019-12-31"), ("2019年年底前", "2019-12-31"), ("2019年度", "2019-12-31"),
    ("2020年全年", "2020-12-31"), ("全年持续推进", "2019-12-31"), ("19年底", "2019-12-31"), ("20年6月", "2020-06-30"),
    ("2019年12月", "2019-12-31"), ("2019年12月份", "2019-12-31"), ("12月份", "2019-12-31"),
    ("2019年6月内", "2019-06-30"),
    ("二〇一九年十二月底前", "2019-12-31"), ("十二月底", "2019-12-31"), ("二○二○年十月三十一日", "2020-10-31"),
    ("十月二十日", "2019-10-20"),
    ("今年年底前", "2019-12-31"), ("明年6月底前", "2020-06-30"), ("本年度内", "2019-12-31"), ("“十四五”末", "2025-12-31"),
    ("“十四五”期间", "2025-12-31"), ("十三五期末", "2020-12-31"),
  ])
  func readsChineseDaysAndMonths(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test(arguments: [
    ("上半年", "2019-06-30"), ("下半年", "2019-12-31"), ("2020年上半年", "2020-06-30"), ("一季度", "2019-03-31"),
    ("第一季度", "2019-03-31"), ("1季度", "2019-03-31"), ("第1季度", "2019-03-31"), ("三季度末", "2019-09-30"),
    ("2019年第三季度末前", "2019-09-30"), ("2019年四季度", "2019-12-31"), ("前三季度", "2019-09-30"), ("6月上旬", "2019-06-10"),
    ("2019年6月中旬", "2019-06-20"), ("6月下旬", "2019-06-30"), ("Q1 2027", "2027-03-31"), ("2027年Q3", "2027-09-30"),
    ("Q3", "2019-09-30"), ("H1 2027", "2027-06-30"), ("Q4, 2027", "2027-12-31"), ("2027 Q2", "2027-06-30"),
  ])
  func readsPartsOfAYear(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test(arguments: [
    ("1-12月", "2019-12-31"), ("3月至10月", "2019-10-31"), ("2019年3月-12月", "2019-12-31"),
    ("2019年3-12月", "2019-12-31"),
    ("2019-2021年", "2021-12-31"), ("2019年-2021年", "2021-12-31"), ("2019年至2021年底", "2021-12-31"),
    ("2019—2021", "2021-12-31"), ("2018年1月1日至2019年12月31日", "2019-12-31"), ("2019年1月1日—12月31日", "2019-12-31"),
    ("2019.3-2019.12", "2019-12-31"), ("2019.3.1-2019.12.31", "2019-12-31"),
    ("2019/1/1～2019/12/31", "2019-12-31"),
    ("2019-01-01至2020-06-30", "2020-06-30"), ("3月起至10月底", "2019-10-31"), ("3月1日至15日", "2019-03-15"),
    ("3月1-15日", "2019-03-15"), ("一至三季度", "2019-09-30"), ("2018年10月至2019年3月", "2019-03-31"),
    ("2019年6月——2019年9月", "2019-09-30"), ("自2019年3月至2019年9月", "2019-09-30"),
    ("April 2026 – March 2027", "2027-03-31"),
    ("April to June 2027", "2027-06-30"), ("Jan-Mar 2027", "2027-03-31"),
    ("between April and June 2027", "2027-06-30"),
    ("From April 2026 to March 2027", "2027-03-31"), ("10月至3月", "no such day"),
  ])
  func takesTheEndOfASpan(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test(arguments: [
    ("2027-03-31", "2027-03-31"), ("2027/3/31", "2027-03-31"), ("2027.3.31", "2027-03-31"),
    ("20270331", "2027-03-31"),
    ("2019-12-31 00:00", "2019-12-31"), ("2019-12-31 08:30:00", "2019-12-31"),
    ("2019-12-31T00:00:00Z", "2019-12-31"), ("2019-12-31 00:00:00", "2019-12-31"),
    ("2019-12-31T00:00:00", "2019-12-31"), ("2019/12/31 0:00:00", "2019-12-31"),
    ("2019-12-31T00:00:00.000+08:00", "2019-12-31"), ("2019-12-31 00:00:00.000000000", "2019-12-31"),
    ("2019-12-31T08:00:00+0800", "2019-12-31"),
    ("2019年12月31日（星期二）", "2019-12-31"), ("2019年12月31日18时前", "2019-12-31"), ("31/03/2027", "2027-03-31"),
    ("31.03.2027", "2027-03-31"), ("31-03-2027", "2027-03-31"), ("12/31/2027", "2027-12-31"),
    ("05/05/2027", "2027-05-05"),
    ("2027-03", "2027-03-31"), ("2027/3", "2027-03-31"), ("2019.12", "2019-12-31"), ("2019.10", "2019-10-31"),
    ("2019.06", "2019-06-30"), ("201912", "2019-12-31"), ("03/2027", "2027-03-31"), ("2027", "2027-12-31"),
    ("12.31", "2019-12-31"), ("6.30前", "2019-06-30"), ("12-31", "2019-12-31|2031-12-31"),
    ("2019.12.31前完成", "2019-12-31"),
    ("43830", "2019-12-31"), ("43830.0", "2019-12-31"),
  ])
  func readsNumbers(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test func countsSerialsFromBothEpochs() {
    #expect(read("43830", countsFrom1904: true) == "2024-01-01")
    #expect(read("42368", countsFrom1904: true) == "2019-12-31")
  }

  @Test(arguments: [
    ("31 March 2027", "2027-03-31"), ("31st March 2027", "2027-03-31"), ("31st of March, 2027", "2027-03-31"),
    ("March 31, 2027", "2027-03-31"), ("Mar-27", "2027-03-31"), ("March 2027", "2027-03-31"),
    ("MARCH 2027", "2027-03-31"),
    ("31-Mar-27", "2027-03-31"), ("31-Mar-2027", "2027-03-31"), ("31/Mar/2027", "2027-03-31"),
    ("Sept 2027", "2027-09-30"),
    ("March ’27", "2027-03-31"), ("end of 2027", "2027-12-31"), ("by end 2027", "2027-12-31"),
    ("By the end of March 2027", "2027-03-31"),
    ("By March 2027", "2027-03-31"), ("Friday 31 March 2027", "2027-03-31"), ("Q3 2027", "2027-09-30"),
    ("By end of Q2 2027", "2027-06-30"), ("third quarter of 2027", "2027-09-30"),
    ("December 31st", "2019-12-31"),
    ("in 2027", "2027-12-31"), ("Complete by 30 June 2027 (subject to funding)", "2027-06-30"),
    ("End of year", "2019-12-31"),
    ("May 2027", "2027-05-31"), ("Dec 2027", "2027-12-31"), ("until 31 May 2027", "2027-05-31"),
  ])
  func readsEnglish(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test(arguments: [
    ("2019年12月底前完成", "2019-12-31"), ("2019年12月底前（视资金到位情况）", "2019-12-31"), ("2019年底前（12月31日）", "2019-12-31"),
    ("力争2019年6月底前完成5处改造", "2019-06-30"), ("2019年（12月底前）", "2019-12-31"), ("2019年，6月底前", "2019-06-30"),
    ("截至2019年12月底", "2019-12-31"), ("立即整改，12月底前销号", "2019-12-31"), ("2019年12月底前，2019年12月31日", "2019-12-31"),
    ("03/04/2027 (3 April 2027)", "2027-04-03"), ("近期（2021-2025年）", "2025-12-31"),
    ("12月底前完成冬季供暖准备", "2019-12-31"),
    ("2019年12月底前\u{301}", "2019-12-31"),
  ])
  func toleratesNotesWithoutAnotherDate(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test(arguments: [
    "每月", "每季度", "每季度末", "每年12月底前", "2019年每月10日前", "每月25日前报送", "每半年一次", "长期坚持", "长期", "持续推进", "常态化", "常年",
    "长期\n坚持", "一季度一调度", "按月推进", "2019年3月起长期坚持", "Ongoing", "On-going", "Continuous", "Annually",
    "Annual basis",
    "Monthly", "Every March", "Quarterly", "Annually by 31 March", "每年3月、9月",
  ])
  func takesWorkWithoutAnEndAsOngoing(text: String) {
    #expect(read(text) == "ongoing")
  }

  @Test(arguments: [
    "", " \n", "—", "-", "/", "——", "立行立改", "即知即改", "立即", "按时序进度", "按上级要求", "待定", "未定", "待 定", "TBC", "TBD",
    "To be confirmed", "Short term", "Medium-term", "Long term", "近期", "中期", "远期", "中长期", "已完成", "Completed",
    "N/A", "ASAP",
    "尽快", "视资金情况", "As required", "无",
  ])
  func takesWordsWithoutADayAsUnsettled(text: String) {
    #expect(read(text) == "unsettled")
  }

  @Test(arguments: [
    ("2013年3月前；到2015年", "two dates"), ("6月底前完成方案，12月底前全面完成", "two dates"),
    ("2019年6月底、12月底", "two dates"), ("2019年12月底前；2020年6月底前", "two dates"), ("6月、9月、12月", "two dates"),
    ("March 2027 and March 2028", "two dates"), ("03/04/2027", "2027-03-04|2027-04-03"),
    ("3/4/2027", "2027-03-04|2027-04-03"), ("2019年12月前", "2019-11-30|2019-12-31"),
    ("12月前", "2019-11-30|2019-12-31"),
    ("2020年前", "2019-12-31|2020-12-31"), ("2019.1", "2019-01-31|2019-10-31"),
    ("6.3", "2019-06-03|2019-06-30"),
    ("31/03/27", "2027-03-31|2031-03-27"), ("6月中旬前", "2019-06-10|2019-06-20"),
    ("before March 2027", "2027-02-28|2027-03-31"),
  ])
  func neverChoosesBetweenTwoReadings(text: String, problem: String) {
    #expect(read(text) == problem)
  }

  @Test(arguments: [
    ("Summer 2027", "no certain day"), ("2027/28", "no certain day"), ("FY2027-28", "no certain day"),
    ("2027-28", "no certain day"), ("Q3 2027/28", "no certain day"), ("FY27", "no certain day"),
    ("Early 2027", "no certain day"),
    ("mid-2027", "no certain day"), ("2027-2028", "no certain day"), ("2019年初", "no certain day"),
    ("年初", "no certain day"),
    ("2019年春节前", "no certain day"), ("春节前", "no certain day"), ("汛期前", "no certain day"),
    ("12月初", "no certain day"),
    ("3个月内", "no certain day"), ("半年内", "no certain day"), ("三年", "no certain day"),
    ("6 months", "no certain day"),
    ("Within 2 years", "no certain day"), ("By 2030", "no certain day"), ("6月前后", "no certain day"),
    ("2019年3月起", "start only"), ("自2019年3月", "start only"), ("From April 2027", "start only"),
    ("April 2027 onwards", "start only"),
    ("2019年6月以后", "start only"), ("2019年12月底前，长期坚持", "day and words"),
    ("Ongoing, review March 2027", "day and words"),
    ("TBC - March 2027", "day and words"), ("2019年2月30日", "no such day"), ("2019-13-01", "no such day"),
    ("31/02/2027", "no such day"), ("2019年1\n2月31日", "not understood"), ("完成全部改造任务", "not understood"),
    ("12", "not understood"),
    ("Phase 2", "not understood"), ("2019年12月底前 2020.6.1.2", "not understood"), ("99999", "not understood"),
  ])
  func refusesWhatHasNoCertainDay(text: String, problem: String) {
    #expect(read(text) == problem)
  }

  @Test(arguments: [
    "待2020年预算批复后确定", "按照《2019年度考核办法》执行", "与2018年相比提高5%", "2019年6 30", "2019年6月第1周", "不早于2019年6月30日",
    "不得早于2019年6月", "晚于2019年6月30日", "2019年第一批", "较2018年下降", "2019年度考核", "完成2018年目标任务", "参照2017年标准",
    "2019年财政预算",
    "2019年12月批复", "视2019年资金安排", "2019年6月启动", "依据2018年规划", "纳入2019年计划", "2019年6月30日除外",
    "no earlier than June 2027",
    "Review of the 2027 plan", "As set out in the 2026 strategy", "not before 31 March 2027",
    "after 31 March 2027", "2019年6月第2批次完成",
    "2019年6月30日未完成", "2019年比上年多", "自2018年以来",
  ])
  func readsNoTimeOutOfOtherWords(text: String) {
    #expect(Day(read(text)) == nil)
  }

  @Test(arguments: [
    ("不晚于2019年6月30日", "2019-06-30"), ("最迟2019年6月底", "2019-06-30"), ("2019年12月底前全面完成整改并销号", "2019-12-31"),
    ("计划于2019年10月完工", "2019-10-31"), ("完成时限：2019年12月31日", "2019-12-31"),
    ("2019年12月31日下午17点30分前", "2019-12-31"),
    ("no later than 30 June 2027", "2027-06-30"), ("Due: 30 June 2027", "2027-06-30"),
    ("预计2019年11月底建成通车", "2019-11-30"),
    ("2019年9月底前（含验收）", "2019-09-30"),
  ])
  func readsTimesBesideWordsOfCompletion(text: String, day: String) {
    #expect(read(text) == day)
  }

  @Test(arguments: ["6月底前", "年底", "Q3", "31 March", "今年年底", "12.31"])
  func needsAYear(text: String) {
    #expect(read(text, year: nil) == "no year")
  }

  @Test func saysTwoDatesEvenWithoutAYear() {
    #expect(read("6月底前完成方案，12月底前全面完成", year: nil) == "two dates")
  }

  @Test func saysWhichRuleWasUsed() {
    let reading = try? DeadlineText.read("12月底前", year: 2019).get()
    #expect(reading == DeadlineText.Reading(.day(Day(number: 18_261)), by: .monthEnd, usesGivenYear: true))
  }

  @Test func survivesHugeYearsAndNumbers() {
    #expect(read("12月底", year: .max) == "no such day")
    #expect(read("明年底", year: .max) == "9999-12-31")
    #expect(read("99999999999999999999年12月", year: .min) != "")
  }
}

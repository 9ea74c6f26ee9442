import Diagnostics
import Narrative
import Templates

/// Every label that the templates of briefings print, in both languages.
enum BriefingWords {
  static let fields = Fields<Language>(heads + tables + sentences + method)

  private static let heads: [Field<Language>] = [
    word("contents", "本期目录", "Contents"),
    word("sample", "示例数据", "Sample figures"),
    word("sampleMark", "：", ": "),
    word("stop", "。", "."),
    word("copiesBefore", "共印", ""),
    word("copiesAfter", "份", " copies"),
    word("reportTo", "报：", "Report to: "),
    word("sendTo", "送：", "Copy to: "),
    word("issuedBefore", "", "Issued "),
    word("issuedAfter", "印发", ""),
    word("distributeTo", "发：", "Distribution: "),
  ]

  private static let tables: [Field<Language>] = [
    word("monthEnd", "时点", "At"),
    word("change", "增减", "Change"),
    word("changePoints", "增减（百分点）", "Change (points)"),
    word("workstream", "板块", "Workstream"),
    word("department", "牵头单位", "Lead department"),
    word("office", "单位", "Department"),
    word("total", "合计", "Total"),
    word("mean", "平均进度／序时", "Progress / schedule"),
    word("distribution", "分布", "Distribution"),
    word("number", "序号", "No."),
    word("task", "任务", "Task"),
    word("deadline", "完成时限", "Deadline"),
    word("daysLeft", "剩余天数", "Days left"),
    word("progress", "进度／序时", "Progress / schedule"),
    word("progressAlone", "进度", "Progress"),
    word("lamp", "亮灯", "Lamp"),
    word("latest", "最近月报", "Latest report"),
    word("problem", "存在问题", "Problem"),
    word("reason", "事由", "Why"),
    word("indicator", "指标", "Indicator"),
    word("value", "现值", "Value"),
    word("valueBefore", "上期末", "Before"),
    word("valueAfter", "本期末", "Now"),
    word("target", "目标", "Target"),
    word("bullet", "现值与目标", "Value and target"),
    word("verdict", "状态", "State"),
    word("owed", "应报", "Owed"),
    word("sent", "已报", "Sent"),
    word("rate", "报送率", "Rate"),
    word("unreported", "未报任务", "Not reported"),
    word("newlyOverdue", "新逾期", "newly overdue"),
    word("newlyMet", "新达标", "newly met"),
    word("condition", "条件（从上到下，第一条符合的生效）", "Condition (the first that fits decides)"),
  ]

  private static let sentences: [Field<Language>] = [
    word("fullComma", "，", ", "),
    word("numberBefore", "（第", " (No. "),
    word("numberAfter", "项）", ")"),
    word("leads", "牵头单位：", "Lead: "),
    word("due", "完成时限：", "Deadline: "),
    word("done", "进度", "Progress "),
    word("schedule", "，序时进度", ", schedule "),
    word("semicolon", "；", "; "),
    word("problemIs", "存在问题：", "Problem: "),
    word("nextStepIs", "下一步：", "Next step: "),
    word("remarkIs", "内部备注：", "Internal remark: "),
    word("reportBefore", "（", " ("),
    word("reportAfter", "月报）", " report)"),
    word("open", "（", " ("),
    word("close", "）", ")"),
    word("slash", "／", " / "),
    word("neverReported", "尚未报送月报。", "Nothing has been reported yet."),
    word("noProblem", "月报没有填写存在问题。", "The report names no problem."),
    word(
      "noDecisions", "本期没有需要决策的事项：没有逾期、红灯或连续两个月未报的任务。",
      "Nothing needs a decision: no task is overdue, red, or unreported for two months."),
    word("noDue", "没有即将到期的任务。", "No task falls due."),
    word("allReported", "应报的任务都已报送。", "Every task that owed a report has sent one."),
    word("noLampChanges", "没有任务的亮灯发生变化。", "No lamp changed."),
    word("adjustments", "台账的调整", "Changes of the ledger"),
    word("date", "日期", "Date"),
    word("adjusted", "调整的内容", "What changed"),
    word("adjustment", "调整", "Change"),
    word("grounds", "依据与理由", "Grounds"),
    word("lampChanges", "亮灯变化的任务", "Tasks whose lamp changed"),
    word("readings", "达标情况变化的指标", "Indicators whose verdict changed"),
    word("others", "其余事项", "The other matters"),
    word("byWorkstream", "各板块亮灯", "Lamps by workstream"),
    word("byDepartment", "各单位亮灯", "Lamps by department"),
    word("keyFigures", "主要数字", "Main figures"),
    word("comparison", "与上期比较", "Now and before"),
    word(
      "countingNote", "有几个牵头单位的任务，在每个牵头单位各计一次。",
      "A task with several lead departments counts once in each of them."),
    word("lastMonth", "上期末", "before "),
    word("asOf", "数据截至", "Figures as of "),
    word("adjusted", "人工调整：", "Set by hand: "),
  ]

  /// How the figures are made.
  private static let method: [Field<Language>] = [
    word(
      "asOfRule",
      "所有数字截至月末；截至日期由编制者确定，不取决于打印的时间。月报在次月规定日期以前报送的计入当月，再晚的从报送的那个月起计，以前的亮灯不改。",
      "All figures stand at the month's end, whenever they are printed. A report that comes in within the days of grace counts for its month; a later one counts from the month in which it came in, and earlier lamps stay as they were."
    ),
    word(
      "progressRule",
      "进度是单位在月报中填报的百分数，取截至日期前最近一次。序时进度是任务从开始到时限已经过去的天数占全部天数的比例，首尾两天都计入。时限为“长期”或“待定”的任务没有序时进度。",
      "Progress is the percentage last reported by the department. The schedule is the elapsed share of the days from start to deadline, both included. A task without a date as its deadline has none."
    ),
    word(
      "meanRule",
      "各种比例都写出分子和分母。平均进度按任务权重加权，只含已有月报的任务。有几个牵头单位的任务，在全方案中计一次，在每个牵头单位各计一次。",
      "Every rate prints its numerator and denominator. Mean progress is weighted, over the tasks that have reported. A task with several lead departments counts once in the programme and once in each of them."
    ),
    word(
      "reportRule",
      "已经开始、上月末尚未完成的任务，按各自的报送频次（每月，或季度、半年、年的最后一个月，或完成时）应报月报；最近一次报告在下一次应报之前一直有效。应报而没有按时报送的记为未报，以后补报不改变这一记录。",
      "A task that has begun and was not done at the end of last month owes a report as often as it reports: each month, or for the last month of a quarter, half-year or year, or when it is done; the last report counts until the next is due. A missed one stays on record."
    ),
    word(
      "indicatorRule",
      "“不低于”的指标，读数大于或等于目标值为达标；“不高于”的指标，读数小于或等于目标值为达标。时限未到而没有达标的，与从基期值到目标值按日均匀推进的序时目标相比，为跟上或落后序时；到了时限仍没有达标的，为到期未达标。不同条款对同一指标给出不同目标值时同时列出，是否达标以台账所列为准。图中竖线为目标值，短线为序时应达到的值。",
      "An indicator of the kind “at least” is met at or above its target, one of the kind “at most” at or below it. Until its day, a target that is not met is compared with the even path from the baseline to it; from that day on it is missed. Where clauses give different targets, all are listed and the ledger's decides. In the pictures the long tick is the target, the short one what the schedule asks for."
    ),
    word("lampRule", "亮灯规则", "How lamps are decided"),
    word("sources", "数据来源：Content文件夹中的", "Sources, in the folder Content: "),
  ]

  private static func word(_ name: String, _ zh: String, _ en: String) -> Field<Language> {
    .text(name) { $0.pick(zh, en) }
  }
}

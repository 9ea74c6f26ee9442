import Charts
import Diagnostics

extension ExampleSection {
  static let progressBars = ExampleSection(
    "progress", title: Wording(zh: "进度条", en: "Progress bar"),
    purpose: Wording(zh: "一项任务的进度和序时进度。", en: "A task's progress, with a tick where it should be.")
  ) {
    Example("progress", zh: "进度、序时刻度和亮灯", en: "Progress, schedule tick and lamp") {
      ProgressBar(
        ChartWords(id: "progress", title: "打通断头路"), progress: 42, scheduleShare: 0.495, tone: .green,
        form: .labelled)
    }
    Example("progress-row", zh: "放在表格行里", en: "For a table row") {
      ProgressBar(
        ChartWords(id: "progress-row", title: "口袋公园"), progress: 30, scheduleShare: 0.5, tone: .yellow)
    }
    Example("progress-english", zh: "英文，手机的宽度", en: "In English, as wide as a phone") {
      ProgressBar(
        ChartWords(id: "progress-english", title: "Open dead-end roads", language: .en), progress: 12,
        scheduleShare: 0.9, tone: .red, form: .labelled, width: 300)
    }
    Example("progress-full", zh: "已完成", en: "Completed") {
      ProgressBar(
        ChartWords(id: "progress-full", title: "新建公厕"), progress: 100, scheduleShare: 1, tone: .done,
        form: .labelled)
    }
    Example("progress-zero", zh: "进度为零", en: "Nothing done") {
      ProgressBar(
        ChartWords(id: "progress-zero", title: "综合管廊"), progress: 0, scheduleShare: 0, tone: .green,
        form: .labelled)
    }
    Example("progress-none", zh: "没有报过", en: "Never reported") {
      ProgressBar(
        ChartWords(id: "progress-none", title: "示范街区"), progress: nil, scheduleShare: 0.5, tone: .grey,
        form: .labelled)
    }
    Example("progress-beyond", zh: "超出范围的数收到两端", en: "Numbers beyond the scale stay at its ends") {
      ProgressBar(
        ChartWords(id: "progress-beyond", title: "开工道路"), progress: 1e15, scheduleShare: -3, tone: .green,
        form: .labelled)
    }
    Example("progress-hostile", zh: "不是数的进度；标题里有标记", en: "No number; markup in the title") {
      ProgressBar(
        ChartWords(id: "progress-hostile", title: hostileText), progress: .nan, scheduleShare: .infinity,
        tone: .grey, form: .labelled)
    }
  }
}

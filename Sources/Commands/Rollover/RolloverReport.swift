import Dates
import Diagnostics
import Loading
import Model
import Narrative

/// What was carried into the next programme, what was not and why, and what the clerk has to settle.
struct RolloverReport {
  let content: RolledContent
  /// The new project as the command line names it.
  let folder: String
  let hasTemplates: Bool

  var request: Rollover.Request { content.request }

  /// Everything, a line each.
  var text: Wording {
    let lines = [head] + tasks + leftTasks + indicators + leftIndicators + [commitments] + kept + openPoints
    return Wording(lines: lines + [ending])
  }

  /// Where the project lies, and what to do next.
  var ending: Wording {
    let command = "taizhang check --project \(folder) --as-of \(request.period.start.month.lastDay)"
    return Wording(
      zh: "新方案在 \(folder)；逐项核定以后运行 \(command)",
      en: "the new project lies in \(folder); settle everything, then run \(command)")
  }

  private var head: Wording {
    let (old, new) = (content.programme.title, request.period)
    return Wording(
      zh: "由“\(old)”转到 \(new.start) 至 \(new.end)，按 \(request.asOf) 的情况",
      en: "rolled over from '\(old)' to \(new.start) – \(new.end), as it stood on \(request.asOf)")
  }

  private var tasks: [Wording] {
    let count = content.tasks.count
    return [Wording(zh: "结转任务 \(count) 项", en: "\(count) tasks carried over")]
      + content.tasks.map { task in
        line { language in
          let progress =
            task.progress.map { language.pick("进度 ", "progress ") + percentText($0) + "%" }
            ?? language.pick("没有月报", "no report")
          let suspended = task.isSuspended ? language.pick("，原已中止", ", suspended before") : ""
          return "\(task.number.text) \(task.title)" + language.pick("：", ": ")
            + progress + suspended + language.pick("，时限 ", ", deadline ")
            + Self.deadlines(task, language)
        }
      }
  }

  private var leftTasks: [Wording] {
    section(content.leftTasks, zh: "没有结转的任务", en: "tasks not carried over") { task, language in
      let reason = task.lamp == .done ? task.lamp.word(in: language) : task.membership.words(in: language)
      return "\(task.number.text) \(task.title)" + language.pick("：", ": ") + reason
    }
  }

  private var indicators: [Wording] {
    section(content.indicators, zh: "结转指标", en: "indicators carried over") { indicator, language in
      "\(indicator.id.text) \(indicator.name)" + language.pick("：", ": ")
        + Self.baseline(indicator, language) + target(of: indicator, language)
    }
  }

  private var leftIndicators: [Wording] {
    section(content.leftIndicators, zh: "没有结转的指标", en: "indicators not carried over") { indicator, language in
      "\(indicator.id.text) \(indicator.name)" + language.pick("：", ": ")
        + indicator.membership.words(in: language)
    }
  }

  private var commitments: Wording {
    let (carried, left, targets) = (
      content.commitmentCount, content.leftCommitmentCount, content.targetCount
    )
    return Wording(
      zh: "结转方案事项 \(carried) 项（另 \(left) 项没有结转的任务，不结转），新时段里的其他目标 \(targets) 个",
      en:
        "commitments carried over: \(carried) (\(left) others name no carried task); further targets of the new period: \(targets)"
    )
  }

  private var kept: [Wording] {
    let notes = content.notes.count
    let templates = hasTemplates ? ("，模板照抄", ", own templates copied") : ("", "")
    return [
      Wording(
        zh: "配置照抄\(templates.0)，说明 \(notes) 篇",
        en: "configuration copied\(templates.1), notes: \(notes)")
    ]
  }

  private static func deadlines(_ task: CarriedTask, _ language: Language) -> String {
    let old = task.oldDeadline.term.cellText(in: language)
    return task.lostDeadline ? "\(old) → \(task.deadline.term.cellText(in: language))" : old
  }

  private static func baseline(_ indicator: CarriedIndicator, _ language: Language) -> String {
    if indicator.accumulation == .cumulative {
      return language.pick("累计数，从 0 起", "counts up from 0")
    }
    guard !indicator.baseline.isEmpty else { return language.pick("基期值空着", "baseline left empty") }
    let source =
      indicator.reading.map { language.pick("\($0.day) 的读数", "the reading of \($0.day)") }
      ?? language.pick("没有读数，沿用原来的", "no reading; as before")
    return language.pick(
      "基期值 \(indicator.baseline)（\(source)）", "baseline \(indicator.baseline) (\(source))")
  }

  private func target(of indicator: CarriedIndicator, _ language: Language) -> String {
    guard let old = indicator.oldDeadline else { return language.pick("；没有目标值", "; no target") }
    let new = request.period.end
    return language.pick(
      "；目标值沿用上年，请核定（\(indicator.target)，时限 \(old) → \(new)）",
      "; last year's target, to be settled (\(indicator.target), due \(old) → \(new))")
  }
}

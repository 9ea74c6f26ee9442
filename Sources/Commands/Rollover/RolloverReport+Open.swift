import Dates
import Diagnostics
import Loading
import Model
import Narrative

extension RolloverReport {
  /// What the clerk has to settle before the new programme is published.
  var openPoints: [Wording] {
    let points = deadlines + suspended + targets + sample + notes + dropped
    guard !points.isEmpty else { return [] }
    return [Wording(zh: "请核定", en: "to be settled")] + points
  }

  /// The tasks that lost their deadlines, by the days that they had.
  private var deadlines: [Wording] {
    let open = Dictionary(grouping: content.tasks.filter(\.lostDeadline)) { $0.oldDeadline.term }
    return open.sorted { $0.key < $1.key }.map { term, tasks in
      line { language in
        let numbers = tasks.map(\.number.text).joined(separator: language.pick("、", ", "))
        let old = term.cellText(in: language)
        return language.pick(
          "完成时限：任务 \(numbers) 原为 \(old)，现为待定", "deadlines: \(numbers) had \(old), and are open now")
      }
    }
  }

  private var suspended: [Wording] {
    content.tasks.filter(\.isSuspended).map { task in
      line { language in
        language.pick(
          "任务 \(task.number.text) 原已中止：恢复就留着，不做就删去这一行",
          "task \(task.number.text) was suspended: keep its row to resume it, else delete the row")
      }
    }
  }

  private var targets: [Wording] {
    guard !content.indicators.isEmpty else { return [] }
    return [
      line { language in
        language.pick(
          "指标 \(content.indicators.count) 项的基期值、目标值和时限，见上",
          "baselines, targets and deadlines of the indicators above (\(content.indicators.count))")
      }
    ]
  }

  private var sample: [Wording] {
    guard content.programme.isSample else { return [] }
    let start = request.period.start
    let points = [
      Wording(
        zh: "原方案是示例：哪些任务完成了、取消了是按示例数据判断的，没有结转的任务逐项核对",
        en: "the old programme is a sample: which tasks are done follows its figures; check those not carried"
      ),
      Wording(
        zh: "编写的内容没有结转：开始时间改为 \(start)，权重、工作要求、备注、基期值空着，没有说明",
        en:
          "what was made up is left out: starts are \(start); weights, requirements, remarks and baselines are empty; no notes"
      ),
    ]
    let lines = sampleLines.map(String.init)
    let rest = Wording(
      zh: "Content/programme.yaml 第 \(lines.joined(separator: "、")) 行还有“示例”",
      en: "Content/programme.yaml still speaks of the sample (示例) in line \(lines.joined(separator: ", "))")
    return (points + (lines.isEmpty ? [] : [rest])).map { wording in line { wording.text(in: $0) } }
  }

  /// The lines of the new configuration, from 1, that speak of a sample outside of comments.
  private var sampleLines: [Int] {
    let bytes = content.files.first { $0.path == ContentPath.programme }?.bytes ?? []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().filter { _, line in
      line.first { $0 != UInt8(ascii: " ") } != UInt8(ascii: "#")
        && line.firstRange(of: Array("示例".utf8)) != nil
    }.map { $0.offset + 1 }
  }

  private var notes: [Wording] {
    let left = content.leftNotes.map { path in
      Wording(
        zh: "\(path) 提到没有结转的内容，没有结转；要用就改好再放进去",
        en: "\(path) names what was not carried, so it was not either; mend it and put it in if it is wanted")
    }
    let carried = Wording(
      zh: "说明 \(content.notes.count) 篇照抄，里面讲上年的话要改",
      en: "notes were copied (\(content.notes.count)); mend what they say of last year")
    return (left + (content.notes.isEmpty ? [] : [carried])).map { wording in line { wording.text(in: $0) } }
  }

  private var dropped: [Wording] {
    let keys = content.droppedKeys.filter { $0.contains(".") }
    guard !keys.isEmpty else { return [] }
    return [
      line { language in
        language.pick("配置里没有结转：", "left out of the configuration: ")
          + keys.joined(separator: language.pick("、", ", "))
      }
    ]
  }
}

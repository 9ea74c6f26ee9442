import Dates
import Diagnostics
import Model

/// What the command line asks for and cannot be done.
enum RolloverRefusal {
  static func noPeriod(_ text: String) -> Finding {
    Finding(
      "rollover-period", at: Place(file: "--period"),
      Wording(zh: "“\(text)”不是一年", en: "'\(text)' is not a year"),
      help: Wording(
        zh: "写成 2020，或 2020-01-01..2020-12-31", en: "write 2020, or 2020-01-01..2020-12-31"), read: text)
  }

  static func overlaps(_ new: Period, _ old: Period) -> Finding {
    Finding(
      "rollover-period", at: Place(file: "--period"),
      Wording(
        zh: "新方案从 \(new.start) 开始，现在的方案到 \(old.end) 才结束",
        en: "the new programme begins on \(new.start), and the present one ends on \(old.end)"),
      help: Wording(zh: "写 \(old.end) 以后的时段", en: "give a period after \(old.end)"))
  }

  static let unchangeable = Finding(
    "rollover-configuration", at: Place(file: ContentPath.programme),
    Wording(zh: "period 或 sample 的写法不能改写", en: "period or sample cannot be changed as they are written"),
    help: Wording(
      zh: "照自带的 programme.yaml 那样，一项写一行，再运行一次",
      en: "give each entry a line of its own, as in the shipped programme.yaml, then run it again"))

  static let nothingGoesOn = Finding(
    "rollover-nothing", at: Place(file: ContentPath.tasks),
    Wording(zh: "任务都已了结，也没有指标，没有可以结转的", en: "no task is unfinished and there are no indicators"),
    help: Wording(
      zh: "按新的台账另建方案：taizhang import", en: "make the new programme from its own ledger: taizhang import"))

  static func isTaken(_ folder: String) -> Finding {
    Finding(
      "rollover-folder", at: Place(file: folder),
      Wording(zh: "“\(folder)”已经有内容，没有动它", en: "'\(folder)' is not empty and was left as it is"),
      help: Wording(zh: "写一个新的文件夹", en: "name a new folder"))
  }

  static func isInside(_ folder: String) -> Finding {
    Finding(
      "rollover-folder", at: Place(file: folder),
      Wording(
        zh: "“\(folder)”在现在方案的 Content、Templates 或 Output 里",
        en: "'\(folder)' lies in Content, Templates or Output of the present project"),
      help: Wording(zh: "写一个在它们以外的文件夹", en: "name a folder outside of them"))
  }
}

internal import Diagnostics
private import System

/// What is wrong with the predecessor that a programme names.
enum PredecessorFindings {
  static let id = "predecessor"
  static let description = RuleDescription(
    id: id, severity: .warning,
    about: Wording(
      zh: "predecessor 是上一个方案的文件夹，里面有结过账的月份",
      en: "predecessor is the folder of the programme before this one, with months that were closed"),
    help: help)
  private static let help = Wording(
    zh: "写成从本方案文件夹算起的路径，如 ../2018；不比较上年同期就删去这一行",
    en:
      "write the path from this project's folder, such as ../2018, or remove the line and compare with no year before"
  )

  static func missing(_ name: MapReader.Text) -> Finding {
    finding(
      name, .warning,
      Wording(
        zh: "没有“\(name.text)”这个文件夹，网页上没有上年同期",
        en: "there is no folder '\(name.text)'; pages have no figures of the year before"))
  }

  static func isProject(_ name: MapReader.Text) -> Finding {
    finding(
      name, .error,
      Wording(
        zh: "“\(name.text)”就是本方案自己的文件夹", en: "'\(name.text)' is this project's own folder"))
  }

  static func unreadable(_ name: MapReader.Text, error: Int32) -> Finding {
    let reason = SystemError(code: error).sentence
    return finding(
      name, .error,
      Wording(zh: "读不了“\(name.text)”（\(reason)）", en: "'\(name.text)' cannot be read: \(reason)"),
      help: Wording(
        zh: "检查它是不是方案的文件夹、有没有读取权限；不比较上年同期就删去这一行",
        en:
          "check that it is a project's folder and may be read, or remove the line and compare with no year before"
      ))
  }

  static func hasNoMonths(_ name: MapReader.Text) -> Finding {
    finding(
      name, .warning,
      Wording(
        zh: "“\(name.text)”里没有结过账的月份，网页上没有上年同期",
        en: "'\(name.text)' has no closed month; pages have no figures of the year before"),
      help: Wording(
        zh: "在那个方案里用 taizhang close 月份 结账；路径写错了就改过来",
        en: "close its months with taizhang close MONTH there; if the path is wrong, mend it"))
  }

  static func isOfOtherYears(_ name: MapReader.Text) -> Finding {
    finding(
      name, .warning,
      Wording(
        zh: "“\(name.text)”结过账的月份，没有一个是本方案某月的上年同月",
        en: "no closed month of '\(name.text)' is a year before a month of this programme"),
      help: Wording(
        zh: "写紧接着的上一个方案的文件夹；只比较上年同月，不往更早找",
        en: "name the programme of the year before; nothing earlier is looked for"))
  }

  static func isSample(_ name: MapReader.Text) -> Finding {
    finding(
      name, .warning,
      Wording(
        zh: "“\(name.text)”的数字是示例，没有用作上年同期",
        en: "the figures of '\(name.text)' are a sample and are not compared with"),
      help: Wording(
        zh: "示例的数不能和真实的数相比；删去这一行", en: "a sample is nothing to compare real figures with; remove the line"))
  }

  private static func finding(
    _ name: MapReader.Text, _ severity: Finding.Severity, _ summary: Wording, help: Wording? = nil
  ) -> Finding {
    Finding(
      id, severity, at: name.spot.place, summary, help: help ?? Self.help, read: name.spot.read,
      excerpt: name.spot.excerpt)
  }
}

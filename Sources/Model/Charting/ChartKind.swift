/// A kind of chart that notes and the command line can ask for; how each is drawn stands in `Site/Recipes`.
package enum ChartKind: String, CaseIterable, Sendable {
  case line, step, bullet, progress, gantt, lamps, columns, bars
  case burnUp = "burn-up"
  case dumbbell, distribution, matrix, waffle, calendar, multiples

  /// The kind of a Chinese or English name; upper case, blanks, `_` and `-` make no difference.
  package init?(named name: String) {
    let wanted = Self.plain(name)
    let kind = Self.allCases.first { kind in
      ([kind.rawValue, kind.chinese] + kind.synonyms).contains { Self.plain($0) == wanted }
    }
    guard let kind else { return nil }
    self = kind
  }

  /// Every name of every kind, the English and the Chinese one of each first.
  package static var names: [String] {
    allCases.flatMap { [$0.rawValue, $0.chinese] } + allCases.flatMap(\.synonyms)
  }

  private static func plain(_ name: String) -> String {
    let kept = name.lowercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "_" && $0 != "-"
    }
    return String(String.UnicodeScalarView(kept))
  }
}

extension ChartKind {
  /// What a kind is: its names, and what it shows in a line of each language.
  private struct Entry {
    let chinese: String
    var synonyms: [String] = []
    let zh: String
    let en: String
  }

  private var entry: Entry {
    switch self {
    case .line:
      Entry(
        chinese: "折线图", synonyms: ["折线", "lines"], zh: "指标的读数或任务的进度，随时间变化",
        en: "readings of indicators or progress of tasks over time")
    case .step:
      Entry(
        chinese: "阶梯图", synonyms: ["阶梯", "steps"], zh: "同折线图，数值保持到下一次变化",
        en: "the same where a value holds until it changes")
    case .bullet:
      Entry(
        chinese: "子弹图", zh: "一个指标的现值对目标值", en: "an indicator's last reading against its target")
    case .progress:
      Entry(
        chinese: "进度条", zh: "一项任务的进度对序时进度", en: "a task's progress against its schedule share")
    case .gantt:
      Entry(
        chinese: "甘特图", synonyms: ["时间轴"], zh: "任务的起止、进度和逾期",
        en: "tasks from start to deadline, with progress and overdue tails")
    case .lamps:
      Entry(
        chinese: "亮灯图", synonyms: ["亮灯", "亮灯条"], zh: "各种亮灯的任务数和占比",
        en: "how many tasks have each lamp")
    case .columns:
      Entry(
        chinese: "柱形图", synonyms: ["柱状图", "柱图", "column"], zh: "指标按月、任务按进度或按单位计数，竖排",
        en: "indicators by month, tasks by progress, or counts by department")
    case .bars:
      Entry(
        chinese: "条形图", synonyms: ["横条图", "bar"], zh: "同柱形图，横排，适合长名称",
        en: "the same, lying, for long names")
    case .burnUp:
      Entry(
        chinese: "累计进度图", synonyms: ["燃起图", "S曲线", "area"], zh: "任务的计划进度曲线对已报进度",
        en: "the planned course of tasks against what was reported")
    case .dumbbell:
      Entry(
        chinese: "哑铃图", synonyms: ["变化图"], zh: "任务的进度从上月到本月",
        en: "progress of tasks from last month to this one")
    case .distribution:
      Entry(
        chinese: "分布图", synonyms: ["进度分布"], zh: "各单位任务的进度分布",
        en: "how far the tasks of each department have come")
    case .matrix:
      Entry(
        chinese: "亮灯矩阵", synonyms: ["lamp-matrix", "矩阵", "矩阵图"], zh: "任务逐月的亮灯",
        en: "the lamps of tasks month by month")
    case .waffle:
      Entry(
        chinese: "方格图", synonyms: ["华夫图", "华夫饼图"], zh: "一项任务一格，按亮灯排列",
        en: "a cell for each task, with its lamp")
    case .calendar:
      Entry(
        chinese: "时限日历", synonyms: ["日历", "日历图"], zh: "日历上的完成时限", en: "deadlines on a calendar")
    case .multiples:
      Entry(
        chinese: "小图集", synonyms: ["small-multiples", "多图", "小多图"], zh: "多个指标并排，一个指标一张小图",
        en: "indicators side by side, a small chart for each")
    }
  }

  /// The name in Chinese.
  package var chinese: String { entry.chinese }
  /// Other names that people write.
  package var synonyms: [String] { entry.synonyms }
  /// What the kind shows, in Chinese.
  package var aboutInChinese: String { entry.zh }
  /// What the kind shows, in English.
  package var about: String { entry.en }
}

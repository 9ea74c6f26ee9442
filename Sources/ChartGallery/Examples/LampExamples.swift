import Charts
import Diagnostics

extension ExampleSection {
  static let lampStacks = ExampleSection(
    "lamps", title: Wording(zh: "亮灯条", en: "Lamp stack"),
    purpose: Wording(zh: "各种亮灯有几项、占多少。", en: "How many tasks show each lamp, and their shares.")
  ) {
    Example("lamps", zh: "28 项任务的亮灯", en: "The lamps of 28 tasks") {
      LampStack(
        ChartWords(id: "lamps", title: "全部任务亮灯", asOf: june30),
        counts: [.done: 3, .green: 14, .yellow: 6, .red: 3, .grey: 2])
    }
    Example("lamps-english", zh: "英文，手机的宽度", en: "In English, as wide as a phone") {
      LampStack(
        ChartWords(id: "lamps-english", title: "Lamps of all tasks", language: .en),
        counts: [.done: 3, .green: 14, .yellow: 6, .red: 3, .grey: 2], width: 300)
    }
    Example("lamps-bare", zh: "不带图例，放在卡片里", en: "Without keys, for a card") {
      LampStack(
        ChartWords(id: "lamps-bare", title: "建设板块"), counts: [.green: 8, .yellow: 4, .red: 2], legend: false,
        width: 240)
    }
    Example("lamps-one-kind", zh: "只有一种灯", en: "One kind of lamp") {
      LampStack(ChartWords(id: "lamps-one-kind", title: "经营板块"), counts: [.grey: 7])
    }
    Example("lamps-none", zh: "没有任务", en: "No tasks") {
      LampStack(ChartWords(id: "lamps-none", title: "规划板块"), counts: [:])
    }
    Example("lamps-one-in-many", zh: "一万项中的一项也看得见", en: "One in ten thousand can still be seen") {
      LampStack(
        ChartWords(id: "lamps-one-in-many", title: "全市任务"), counts: [.green: 9_998, .red: 1, .grey: 1])
    }
    Example("lamps-hostile", zh: "负数按零算；标题里有标记", en: "Negative counts are zero; markup in the title") {
      LampStack(
        ChartWords(id: "lamps-hostile", title: hostileText), counts: [.green: -5, .yellow: 2, .red: 1])
    }
  }
}

import Charts
import Diagnostics

extension ExampleSection {
  static let waffles = ExampleSection(
    "waffle", title: Wording(zh: "格子图", en: "Waffle"),
    purpose: Wording(zh: "一格一项任务，看得见每一项。", en: "One cell a task, so that every task can be seen.")
  ) {
    Example("waffle", zh: "28 项任务，28 个格子", en: "28 tasks as 28 cells") {
      Waffle(
        ChartWords(id: "waffle", title: "全部任务", asOf: june30),
        cells: (1...28).map { Waffle.Cell("任务\($0)", Tone.allCases[$0 * 7 % 5]) })
    }
    Example(
      "waffle-given", zh: "按台账的顺序，带链接，手机的宽度", en: "In the ledger's order with links, as wide as a phone"
    ) {
      Waffle(
        ChartWords(id: "waffle-given", title: "全部任务"),
        cells: (1...28).map {
          Waffle.Cell("任务\($0)", Tone.allCases[$0 * 7 % 5], href: "index.html#kind-waffle")
        },
        order: .given, width: 300)
    }
    Example("waffle-english", zh: "英文", en: "In English") {
      Waffle(
        ChartWords(id: "waffle-english", title: "All tasks", language: .en),
        cells: (1...12).map { Waffle.Cell("Task \($0)", Tone.allCases[$0 % 5]) })
    }
    Example("waffle-one", zh: "只有一项", en: "One task") {
      Waffle(ChartWords(id: "waffle-one", title: "规划板块"), cells: [Waffle.Cell("总体规划", .grey)])
    }
    Example("waffle-none", zh: "没有任务", en: "No tasks") {
      Waffle(ChartWords(id: "waffle-none", title: "规划板块"), cells: [])
    }
    Example("waffle-equal", zh: "都是绿灯", en: "All green") {
      Waffle(
        ChartWords(id: "waffle-equal", title: "经营板块"),
        cells: Array(repeating: Waffle.Cell("任务", .green), count: 60))
    }
    Example("waffle-thousand", zh: "1,200 项，画出前 1,000 项", en: "1,200 tasks, of which 1,000 are drawn") {
      Waffle(
        ChartWords(id: "waffle-thousand", title: "全市任务"),
        cells: (1...1_200).map { Waffle.Cell("任务\($0)", Tone.allCases[$0 * 7 % 5]) }, width: 640)
    }
    Example("waffle-hostile", zh: "名称和链接里有标记和引号", en: "Markup and quotes in names and links") {
      Waffle(
        ChartWords(id: "waffle-hostile", title: hostileText),
        cells: [
          Waffle.Cell(hostileText, .red, href: "index.html?" + hostileText),
          Waffle.Cell(fortyCharacters, .done),
        ])
    }
  }
}

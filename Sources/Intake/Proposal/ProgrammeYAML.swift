internal import Dates

/// Writes the configuration of a new programme, with what each key means.
struct ProgrammeYAML: Sendable {
  let title: String
  let period: Period
  let workstreams: [NameRegister.Added]
  let departments: [NameRegister.Added]
  let actions: [NameRegister.Added]

  var text: String {
    ([head] + [
      list(workstreamsHead, "workstreams", workstreams), list(departmentsHead, "departments", departments),
    ]
      + (actions.isEmpty ? [] : [list(actionsHead, "actions", actions)]) + [editions]).joined(separator: "\n")
  }

  private var head: String {
    """
    # 方案配置，由 taizhang import 根据台账拟出。请核对名称、日期和单位，改好后运行 taizhang check。
    # 修改办法：只改冒号后面的内容；冒号用半角“:”，后面空一格；缩进用空格，不用 Tab 或全角空格。

    # 方案的名称，印在每一页的页眉里。
    title: \(YAMLText.scalar(title))

    # 主办单位印在页脚。台账里没有写，写了才印：去掉下一行开头的“# ”，填上名称。
    # organisation:

    # 方案的起止日期（年-月-日）。时限、月报和读数的日期应当在这个范围内。
    period:
      start: \(period.start)
      end: \(period.end)

    # 网站的语言：目前页面只有中文，写 zh。
    language: zh

    """
  }

  private func list(_ head: String, _ key: String, _ items: [NameRegister.Added]) -> String {
    let lines = items.flatMap { YAMLText.department($0, indent: "  ") }
    return head + "\n" + ([key + ":"] + lines).joined(separator: "\n") + "\n"
  }

  private var workstreamsHead: String {
    """
    # 工作板块，按台账里出现的顺序。id 用于网址，只用小写英文字母、数字和连字符，发布以后不要改；
    # name 是页面上的名称；可以加一行 summary 写一句话简介。
    """
  }

  private var departmentsHead: String {
    """
    # 单位，按台账里出现的顺序；页面照此排列，请改成印发的顺序。可以给每个单位加
    # short（窄栏里用的简称）和 aliases（台账里可能出现的其他写法，每行一个，前面写“- ”）。
    """
  }

  private var actionsHead: String {
    "# 专项行动：台账“专项行动”一栏里的名称。"
  }

  private var editions: String {
    """
    # 版本：同一份台账生成的不同版本。owners 决定责任人怎么印：none 不印，name 印姓名。
    # 责任人姓名属于个人信息，公开版只印单位。
    editions:
      - id: public
        name: 公开版
        owners: none
      - id: internal
        name: 内部版
        owners: name

    """
  }
}

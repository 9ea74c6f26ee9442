/// Makes the truth of a programme.
struct ProgrammeGenerator {
  /// The year of most of its days.
  let year: Int

  /// Tasks of different things, so that no title is another's rewording.
  func tasks(_ count: Int, isRegistered: Bool = false, _ random: inout RandomSource) -> [TruthTask] {
    let titles = random.some(count, of: Self.titles)
    let style = random.pick([Numbers.plain, .plain, .plain, .none, .own, .parts, .dotted, .bracketed])
    let categories = random.some(random.number(1...3), of: Self.categories).sorted()
    return titles.enumerated().map { index, title in
      let names = random.some(random.number(1...4), of: NameHabits.departments(isRegistered: isRegistered))
      let leadCount = random.chance(65) ? 1 : min(2, names.count)
      let leads = Array(names.prefix(leadCount))
      let support = random.chance(50) ? Array(names.dropFirst(leadCount)) : []
      return TruthTask(
        title: title, number: style.number(index), leads: leads, support: support,
        owners: leads.map { random.some(random.number(1...2), of: NameHabits.people(of: $0)) },
        start: random.chance(60) ? start(&random) : nil, deadline: deadline(&random),
        category: categories[index * categories.count / titles.count])
    }
  }

  /// How the office numbers its tasks.
  private enum Numbers {
    case plain, none, own, parts, dotted, bracketed

    func number(_ index: Int) -> String {
      switch self {
      case .plain: "\(index + 1)"
      case .none: ""
      case .own: "CO_0\(170 + index * 7)"
      case .parts: "\(index / 3 + 1).\(index % 3 + 1)"
      case .dotted: "\(index + 1)."
      case .bracketed: "（\(index + 1)）"
      }
    }
  }

  func deadline(_ random: inout RandomSource) -> TruthDeadline {
    switch random.below(20) {
    case 0: .ongoing
    case 1: .unsettled
    case 2: .none
    default: .day(day(&random))
    }
  }

  func day(_ random: inout RandomSource) -> TruthDay {
    let year = random.chance(80) ? year : year + 1
    switch random.below(4) {
    case 0: return TruthDay(year: year, month: 12, day: 31)
    case 1: return .end(of: random.pick([3, 6, 9, 12]), in: year)
    case 2: return .end(of: random.number(3...12), in: year)
    default: return TruthDay(year: year, month: random.number(3...12), day: random.number(1...28))
    }
  }

  private func start(_ random: inout RandomSource) -> TruthDay {
    TruthDay(year: year, month: random.number(1...2), day: random.chance(50) ? 1 : random.number(1...28))
  }

  static let categories = ["建设方面", "管理方面", "民生保障", "产业发展"]

  static let titles = [
    "修建北环路", "改造老旧管网", "建设湿地公园", "推进垃圾分类", "新建第三小学", "开展食品安全检查", "完善养老服务", "整治农贸市场",
    "引进高技术企业", "优化营商环境", "实施河道清淤", "建成智慧停车平台", "举办春季招聘会", "升级消防设施", "编制空间规划", "落实困难群众救助",
    "打通断头路三条", "新增公共厕所", "创建文明村镇", "治理扬尘污染", "培训基层干部", "开通社区巴士", "修缮文物建筑", "扩建污水处理厂",
  ]

  /// Indicators of one table.
  func indicators(_ count: Int, sameUnit: String?, ranges: Bool, _ random: inout RandomSource)
    -> [TruthIndicator]
  {
    random.some(count, of: Self.indicatorNames).enumerated().map { index, name in
      let unit = sameUnit ?? random.pick(UnitHabits.units)
      let direction = random.pick(["at-least", "at-least", "at-most", ranges ? "between" : "at-least"])
      let target = figure(unit, &random)
      let step = figure(unit, &random)
      let bound = direction == "at-most" ? TruthFigure(-step.digits, step.exponent) : step
      var baseline: TruthFigure? = target + TruthFigure(-bound.digits, bound.exponent)
      if (baseline?.digits ?? 0) <= 0 { baseline = direction == "at-most" ? target + step : nil }
      return TruthIndicator(
        id: random.pick(["", "GDP_\(index)", "\(index + 1)"]), name: name, unit: unit, direction: direction,
        baseline: random.chance(75) ? baseline : nil, target: target,
        upper: direction == "between" ? target + step : nil,
        deadline: TruthDay(year: year, month: 12, day: 31))
    }
  }

  /// A figure of an indicator, or of a step towards its target.
  func figure(_ unit: String, _ random: inout RandomSource) -> TruthFigure {
    switch unit {
    case "%", "‰": TruthFigure(random.number(20...900), -1)
    case "人", "个", "户", "元": TruthFigure(random.number(2...900) * random.pick([1, 10, 100, 1000]))
    default: TruthFigure(random.number(2...9000), random.pick([0, -1, -2]))
    }
  }

  static let indicatorNames = [
    "绿地覆盖", "路网长度", "培训规模", "固定资产投资", "水质达标", "粮食产出", "办理时长", "公园面积", "供水能力", "就业水平", "接待游客",
    "能源消耗", "危房改造", "污水处理", "学位供给", "床位供给",
  ]
}

internal import Dates
internal import Diagnostics
internal import Model
internal import Notes

/// A key of a chart as somebody wrote it: where it stands, and its values with their places.
struct ChartSetting: Sendable {
  let spot: Spot
  let values: [MapReader.Text]
}

/// Understands what a chart is asked to show, whether a note or the command line asks.
struct ChartRequestReader {
  /// How the keys are written.
  let style: ChartKeyStyle
  let known: KnownIDs
  private var settings: [ChartKey: ChartSetting]
  /// Where a key that is missing would stand.
  let head: Spot
  private(set) var findings: [Finding] = []

  init(_ settings: [ChartKey: ChartSetting], at head: Spot, _ style: ChartKeyStyle, _ known: KnownIDs) {
    self.settings = settings
    self.head = head
    self.style = style
    self.known = known
  }

  /// The request; what cannot be understood is left out of it and found.
  mutating func read(_ kind: ChartKind, title: String) -> ChartRequest {
    var request = ChartRequest(kind, title: title)
    let needs = kind.needs
    for key in ChartKey.allCases where !needs.keys.contains(key) { refuse(key, kind) }
    settings = settings.filter { needs.keys.contains($0.key) }
    request.period = period()
    request.tasks = tasks()
    if let ids = ids([.indicator, .indicators], .indicator) {
      request.indicators = IndicatorFilter()
      request.indicators?.ids = ids.map { Identifier($0) }
    } else if needs.indicators == .fitting, needs.tasks == .none {
      request.indicators = IndicatorFilter()
      request.indicators?.workstream = request.tasks.workstream
    }
    request.grouping = word(.by, ChartWord.grouping)
    request.arrangement = word(.arrangement, ChartWord.arrangement)
    checkSubjects(needs, kind)
    checkScope()
    return request
  }

  // MARK: What a kind is about

  private mutating func checkSubjects(_ needs: ChartNeeds, _ kind: ChartKind) {
    let indicators = written([.indicator, .indicators])
    let tasks = written([.task, .tasks])
    checkCount(indicators, needs.indicators, kind, NoteReference.Kind.indicator.word)
    checkCount(tasks, needs.tasks, kind, NoteReference.Kind.task.word)
    if !indicators.isEmpty, let second = aboutTasks.first, needs.indicators != .none, needs.tasks != .none {
      add(
        second.spot,
        Wording(zh: "一张图要么关于指标，要么关于任务", en: "a chart is about indicators or about tasks, not both"),
        help: Wording(
          zh: "删去 \(style.name(.indicator))，或删去 \(style.name(second.key))",
          en: "remove \(style.name(.indicator)), or remove \(style.name(second.key))"))
    }
    guard indicators.isEmpty, tasks.isEmpty else { return }
    var keys: [ChartKey] = []
    if case .named = needs.indicators { keys.append(.indicator) }
    if case .named = needs.tasks { keys.append(.task) }
    guard !keys.isEmpty, needs.indicators != .fitting, needs.tasks != .fitting else { return }
    let (names, example) = (keys.map(style.name), style.example(keys[0]))
    add(
      head,
      Wording(
        zh: "缺少“\(names.joined(separator: "”或“"))”这一项",
        en: "the key '\(names.joined(separator: "' or '"))' is missing"),
      help: Wording(
        zh: "写上\(kind.chinese)要画的：\(example)", en: "say what the chart is about: '\(example)'"))
  }

  private mutating func checkCount(
    _ values: [MapReader.Text], _ subjects: ChartSubjects, _ kind: ChartKind, _ word: Wording
  ) {
    guard case .named(let most) = subjects, values.count > most else { return }
    add(
      values[most].spot,
      Wording(
        zh: "\(kind.chinese)最多画 \(most) 个\(word.zh)，这里写了 \(values.count) 个",
        en:
          "\(kind.rawValue) shows at most \(most) \(word.en)\(most == 1 ? "" : "s"); \(values.count) are given"
      ),
      help: Wording(zh: "删去多余的，或分成几张图", en: "remove some, or make several charts"))
  }

  /// The keys that were written and choose or group tasks.
  private var aboutTasks: [(key: ChartKey, spot: Spot)] {
    let keys: [ChartKey] = [.task, .tasks, .workstream, .department, .action, .lamp, .by]
    return keys.compactMap { key in settings[key].map { (key, $0.spot) } }
  }

  private func written(_ keys: [ChartKey]) -> [MapReader.Text] {
    keys.flatMap { settings[$0]?.values ?? [] }
  }

  // MARK: Values

  private mutating func tasks() -> TaskFilter {
    var filter = TaskFilter()
    filter.numbers = ids([.task, .tasks], .task)?.compactMap(TaskNumber.init)
    filter.workstream = ids([.workstream], .workstream)?.first.map { Identifier($0) }
    filter.department = ids([.department], .department)?.first.map { Identifier($0) }
    filter.action = ids([.action], .action)?.first.map { Identifier($0) }
    filter.lamp = word(.lamp, ChartWord.lamp)
    return filter
  }

  /// The known ids under some keys, each once; nil where nothing is written there.
  private mutating func ids(_ keys: [ChartKey], _ kind: NoteReference.Kind) -> [String]? {
    guard keys.contains(where: { settings[$0] != nil }) else { return nil }
    var ids: [String] = []
    for value in written(keys) {
      guard known.has(kind, value.text) else {
        add(
          value.spot,
          Wording(
            zh: "没有名为“\(value.text)”的\(kind.word.zh)", en: "no \(kind.word.en) is named '\(value.text)'"),
          help: known.help(kind, value.text))
        continue
      }
      if !ids.contains(value.text) { ids.append(value.text) }
    }
    return ids
  }

  private mutating func word<Value>(_ key: ChartKey, _ list: ChartWord<Value>) -> Value? {
    guard let value = settings[key]?.values.first else { return nil }
    if let meaning = list[value.text] { return meaning }
    let near = NearName.find(value.text, in: list.words)
    add(
      value.spot,
      Wording(
        zh: "\(style.name(key)) 不能写“\(value.text)”",
        en: "'\(value.text)' cannot stand after \(style.name(key))"),
      help: near.map(Wording.didYouMean) ?? .oneOf(list.words))
    return nil
  }

  private mutating func period() -> Period? {
    guard let text = settings[.period]?.values.first else { return nil }
    switch PeriodText.read(text.text) {
    case .success(let period): return period
    case .failure(let problem):
      add(text.spot, problem.wording(text.text), help: PeriodText.help)
      return nil
    }
  }

  /// `scope: programme` says that all tasks are meant.
  private mutating func checkScope() {
    guard let scope = settings[.scope]?.values.first, scope.text != "programme" else { return }
    add(
      scope.spot, Wording(zh: "scope 不能是“\(scope.text)”", en: "'\(scope.text)' is no scope"),
      help: Wording(
        zh: "写 scope: programme，或改用 workstream、department、action",
        en: "write scope: programme, or use workstream, department or action"))
  }

  // MARK: Findings

  private mutating func refuse(_ key: ChartKey, _ kind: ChartKind) {
    guard let setting = settings[key] else { return }
    let keys = style.writable(kind.needs.keys).map(style.name)
    add(
      setting.spot,
      Wording(
        zh: "\(kind.chinese)不用“\(style.name(key))”这一项",
        en: "\(kind.rawValue) takes no '\(style.name(key))'"),
      help: Wording(
        zh: "删去它；这种图可以写：\(keys.joined(separator: "、"))",
        en: "remove it; this kind takes: \(keys.joined(separator: ", "))"))
  }

  private mutating func add(_ spot: Spot, _ summary: Wording, help: Wording?) {
    findings.append(
      Finding(
        style.rule, at: spot.place, summary, help: help ?? style.help, read: spot.read, excerpt: spot.excerpt)
    )
  }
}

internal import Diagnostics
internal import Model
internal import Notes
internal import Tables

/// Reads the keys of a chart or table that a note asks for.
struct EmbedReader: ~Copyable {
  private var map: MapReader
  private let known: KnownIDs
  private var findings: [Finding] = []

  init(_ map: YAMLMap, lines: TextLines, _ known: KnownIDs) {
    self.map = MapReader(map, lines: lines)
    self.known = known
  }

  mutating func read(_ kind: NoteEmbed.Kind) -> Embed? {
    let title = map.text("title")?.text ?? ""
    switch kind {
    case .chart: return chart(title: title).map { .chart($0) }
    case .tasks: return .tasks(tasks("numbers"), title: title)
    case .indicators: return .indicators(indicators(), title: title)
    }
  }

  /// What is wrong, the keys that nothing asked for included.
  consuming func finish() -> [Finding] {
    findings + map.finish().map(Self.finding)
  }

  private mutating func chart(title: String) -> ChartRequest? {
    guard let text = map.needed("kind") else {
      map.ignoreRest()
      return nil
    }
    guard let kind = ChartKind(named: text.text) else {
      findings.append(BrokenEmbed.unknownKind(text))
      map.ignoreRest()
      return nil
    }
    var reader = ChartRequestReader(
      settings(for: kind), at: map.spot, .lines, known)
    let request = reader.read(kind, title: title)
    findings += reader.findings
    return request
  }

  /// The keys of a chart that were written; those that the kind does not take only where they stand.
  private mutating func settings(for kind: ChartKind) -> [ChartKey: ChartSetting] {
    var settings: [ChartKey: ChartSetting] = [:]
    let keys = kind.needs.keys
    for key in keys where key != .kind && key != .title {
      guard map.has(key.rawValue) else { continue }
      let values = key == .period ? [map.text(key.rawValue)].compactMap { $0 } : map.words(key.rawValue)
      settings[key] = ChartSetting(spot: map.keySpot(key.rawValue), values: values)
    }
    for key in ChartKey.allCases where !keys.contains(key) && map.holds(key.rawValue) {
      settings[key] = ChartSetting(spot: map.keySpot(key.rawValue), values: [])
    }
    return settings
  }

  private mutating func tasks(_ list: String) -> TaskFilter {
    var filter = TaskFilter()
    filter.numbers = ids(list, .task)?.compactMap(TaskNumber.init)
    filter.workstream = id("workstream", .workstream).map { Identifier($0) }
    filter.department = id("department", .department).map { Identifier($0) }
    filter.action = id("action", .action).map { Identifier($0) }
    filter.lamp = map.word("lamp", .lamp, Words.lamp)
    return filter
  }

  private mutating func indicators() -> IndicatorFilter {
    var filter = IndicatorFilter()
    filter.ids = ids("ids", .indicator)?.map { Identifier($0) }
    filter.workstream = id("workstream", .workstream).map { Identifier($0) }
    filter.task = id("task", .task).flatMap(TaskNumber.init)
    return filter
  }

  private mutating func id(_ key: String, _ kind: NoteReference.Kind) -> String? {
    guard let text = map.text(key) else { return nil }
    return check(text.text, kind, text.spot)
  }

  /// The ids of a list in one line, such as `7, 8, 12`, or of a YAML list; nil where there is none.
  private mutating func ids(_ key: String, _ kind: NoteReference.Kind) -> [String]? {
    guard map.has(key) else { return nil }
    return map.words(key).compactMap { check($0.text, kind, $0.spot) }
  }

  private mutating func check(_ id: String, _ kind: NoteReference.Kind, _ spot: Spot) -> String? {
    if known.has(kind, id) { return id }
    let near = known.near(kind, id)
    findings.append(
      BrokenEmbed.finding(
        at: spot,
        Wording(zh: "没有名为“\(id)”的\(kind.word.zh)", en: "no \(kind.word.en) is named '\(id)'"),
        help: near.map(Wording.didYouMean)))
    return nil
  }

  private static func finding(_ doubt: Doubt) -> Finding {
    switch doubt.kind {
    case .unknownKey(let allowed):
      let near = NearName.find(doubt.text, in: allowed)
      return BrokenEmbed.finding(
        at: doubt.spot, Wording(zh: "不认识“\(doubt.text)”这一项", en: "no key is named '\(doubt.text)'"),
        help: near.map(Wording.didYouMean)
          ?? Wording(
            zh: "这里可以写：\(allowed.joined(separator: "、"))",
            en: "known here: \(allowed.joined(separator: ", "))"))
    case .missing(let name):
      return BrokenEmbed.finding(
        at: doubt.spot, Wording(zh: "缺少“\(name)”这一项", en: "the key '\(name)' is missing"),
        help: Wording(zh: "加一行“\(name): …”", en: "add a line '\(name): …'"))
    default:
      return BrokenEmbed.finding(
        at: doubt.spot, Wording(zh: "“\(doubt.text)”不能写在这里", en: "'\(doubt.text)' cannot stand here"))
    }
  }
}

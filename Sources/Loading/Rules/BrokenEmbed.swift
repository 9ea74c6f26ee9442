internal import Diagnostics
internal import Model
internal import Notes
internal import Privacy
internal import Tables

/// The charts and tables that a note asks for are ones that there are.
enum BrokenEmbed: NoteRule {
  static let id = "broken-embed"
  static let about = Wording(
    zh: "说明里嵌入的图表要写对", en: "the charts and tables that a note asks for are ones that there are")
  static let help = Wording(
    zh: "图写 kind: 加图的名称，再写 indicator、task、tasks 等；每行一项",
    en: "a chart has 'kind:' with its name, then indicator, task, tasks and so on; one key a line")

  /// What a block asks for, or why it cannot be given.
  static func read(_ embed: NoteEmbed, _ known: KnownIDs) -> (Embed?, [Finding]) {
    guard case .text(let line, _) = embed.place.position else { return (nil, []) }
    let bytes = Array(embed.yaml.utf8)
    let result = YAMLReader.read(bytes, file: embed.place.file, firstLine: line)
    guard let map = result.value?.map else {
      return (nil, result.findings + (result.findings.isEmpty ? [notAMap(embed)] : []))
    }
    var reader = EmbedReader(map, lines: TextLines(bytes, firstLine: line), known)
    let value = reader.read(embed.kind)
    let findings = result.findings + reader.finish() + personalData(in: map, of: embed)
    return (findings.hasErrors ? nil : value, findings)
  }

  /// The details of persons that only the meaning of the block shows, not its lines, which were judged as they stand.
  private static func personalData(in map: YAMLMap, of embed: NoteEmbed) -> [Finding] {
    if embed.isInternal { return [] }
    let yaml = Array(embed.yaml.utf8)
    let judged = Set(
      PersonalDetails.find(in: yaml.span).map { String(decoding: yaml[$0.range], as: UTF8.self) })
    return ConfigurationTexts.all(in: map, lines: TextLines([])).flatMap {
      PersonalData.findings(at: $0.text.spot)
    }
    .filter { !judged.contains($0.read ?? "") }
  }

  static func finding(at spot: Spot, _ summary: Wording, help: Wording? = nil) -> Finding {
    Finding(
      id, at: spot.place, summary, help: help ?? Self.help, read: spot.read, excerpt: spot.excerpt)
  }

  static func unknownKind(_ text: MapReader.Text) -> Finding {
    finding(
      at: text.spot, Wording(zh: "没有“\(text.text)”这种图", en: "there is no chart '\(text.text)'"),
      help: ChartName.near(text.text).map(Wording.didYouMean) ?? .oneOf(ChartName.all))
  }

  private static func notAMap(_ embed: NoteEmbed) -> Finding {
    finding(
      at: Spot(embed.place),
      Wording(zh: "这里应当每行写一项“名称: 内容”", en: "lines of 'key: value' are expected here"))
  }
}

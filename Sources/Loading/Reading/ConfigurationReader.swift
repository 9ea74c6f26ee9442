internal import Diagnostics
internal import Model
internal import Tables

/// Reads `programme.yaml` by its schema.
struct ConfigurationReader: ~Copyable {
  private var configuration = Configuration()
  private let lines: TextLines

  /// The configuration with the doubts about it; findings about the YAML itself come from its reader.
  static func read(_ map: YAMLMap, lines: TextLines) -> (Configuration, [Doubt]) {
    var reader = ConfigurationReader(lines: lines)
    let doubts = reader.read(map)
    return (reader.configuration, doubts)
  }

  private init(lines: TextLines) {
    self.lines = lines
  }

  private mutating func read(_ map: YAMLMap) -> [Doubt] {
    var top = MapReader(map, lines: lines)
    configuration.title = top.needed("title")?.text ?? ""
    configuration.id = top.text("id")
    configuration.titleInEnglish = top.text("title_en")?.text ?? ""
    configuration.organisation = top.text("organisation")?.text ?? ""
    configuration.isSample = top.flag("sample") ?? false
    configuration.sampleNote = top.text("sample_note")?.text ?? ""
    configuration.predecessor = top.text("predecessor")
    configuration.language = top.word("language", .language) { Language(rawValue: $0) }
    configuration.encoding = top.word("encoding", .encoding) { TextEncoding(name: $0) }
    configuration.rhythm = top.word("reporting", .rhythm, Words.rhythm) ?? .monthly
    if let period = top.neededMap("period") { top.add(readPeriod(period)) }
    readWorkstreams(&top)
    readDepartments(&top)
    readActions(&top)
    if let lamps = top.submap("lamps") { top.add(readLamps(lamps)) }
    readEditions(&top)
    if let site = top.submap("site") { top.add(readSite(site)) }
    if let briefings = top.submap("briefings") {
      let read = BriefingReader.read(briefings, lines: lines)
      configuration.briefings = read.settings
      configuration.browser = read.browser
      top.add(read.doubts)
    }
    return top.finish()
  }

  private mutating func readPeriod(_ map: YAMLMap) -> [Doubt] {
    var period = MapReader(map, lines: lines)
    configuration.start = period.neededDay("start")
    configuration.end = period.neededDay("end")
    return period.finish()
  }

  private mutating func readWorkstreams(_ top: inout MapReader) {
    for map in top.maps("workstreams", needed: true) {
      var item = MapReader(map, lines: lines)
      let (id, name, summary) = (item.needed("id"), item.needed("name"), item.text("summary"))
      top.add(item.finish())
      guard let id, let name else { continue }
      let value = Workstream(id: id.text, name: name.text, summary: summary?.text ?? "")
      configuration.workstreams.append(.init(value: value, id: id, names: [name]))
    }
  }

  private mutating func readDepartments(_ top: inout MapReader) {
    for map in top.maps("departments", needed: true) {
      var item = MapReader(map, lines: lines)
      let (id, name, short) = (item.needed("id"), item.needed("name"), item.text("short"))
      let aliases = item.texts("aliases")
      top.add(item.finish())
      guard let id, let name else { continue }
      let value = Department(
        id: id.text, name: name.text, shortName: short?.text, aliases: aliases.map(\.text))
      configuration.departments.append(
        .init(value: value, id: id, names: [name] + (short.map { [$0] } ?? []) + aliases))
    }
  }

  private mutating func readActions(_ top: inout MapReader) {
    for map in top.maps("actions") {
      var item = MapReader(map, lines: lines)
      let (id, name, summary) = (item.needed("id"), item.needed("name"), item.text("summary"))
      top.add(item.finish())
      guard let id, let name else { continue }
      let value = SpecialAction(id: id.text, name: name.text, summary: summary?.text ?? "")
      configuration.actions.append(.init(value: value, id: id, names: [name]))
    }
  }

  private mutating func readLamps(_ map: YAMLMap) -> [Doubt] {
    var lamps = MapReader(map, lines: lines)
    if let (value, spot) = lamps.number("yellow_below") {
      configuration.yellowBelow = .init(value: value, spot: spot)
      configuration.policy.yellowBelow = value
    }
    if let (value, spot) = lamps.number("red_below") {
      configuration.redBelow = .init(value: value, spot: spot)
      configuration.policy.redBelow = value
    }
    if let missing = lamps.word("missing_months", .missingMonths, Words.missingMonths) {
      configuration.policy.missingMonths = missing
    }
    if let days = lamps.count("due_soon_days") { configuration.policy.dueSoonDays = days }
    if let days = lamps.count("report_grace_days") { configuration.policy.reportGraceDays = days }
    return lamps.finish()
  }

  private mutating func readEditions(_ top: inout MapReader) {
    for map in top.maps("editions") {
      let (edition, doubts) = EditionReader.read(map, lines: lines)
      top.add(doubts)
      if let edition { configuration.editions.append(edition) }
    }
  }

  private mutating func readSite(_ map: YAMLMap) -> [Doubt] {
    var site = MapReader(map, lines: lines)
    configuration.site.description = site.text("description")?.text ?? ""
    configuration.site.siteName = site.text("SiteName")?.text ?? ""
    configuration.site.domain = site.text("SiteDomain")?.text ?? ""
    configuration.site.identificationCode = site.text("SiteIDCode")?.text ?? ""
    configuration.site.icp = site.text("icp")?.text ?? ""
    configuration.site.policeRecord = site.text("police_record")?.text ?? ""
    configuration.site.contact = site.text("contact")?.text ?? ""
    if let address = site.text("base_url") {
      configuration.baseAddress = address
      configuration.site.baseAddress = address.text.last == "/" ? address.text : address.text + "/"
    }
    configuration.site.published = site.day("published")
    configuration.site.nextUpdate = site.text("next_update")?.text ?? ""
    configuration.site.licence = site.text("licence")?.text ?? ""
    configuration.site.licenceAddress = site.text("licence_url")?.text ?? ""
    return site.finish()
  }
}

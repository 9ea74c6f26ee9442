internal import Dates
internal import Model
internal import Tables

/// Reads the part of `programme.yaml` that sets up the briefings.
enum BriefingReader {
  static func read(
    _ map: YAMLMap, lines: TextLines
  ) -> (settings: BriefingSettings, browser: MapReader.Text?, doubts: [Doubt]) {
    var reader = MapReader(map, lines: lines)
    var settings = BriefingSettings()
    if let preset = reader.word("preset", .preset, { BriefingSettings.Preset(rawValue: $0) }) {
      settings.preset = preset
    }
    settings.masthead = reader.text("masthead")?.text ?? ""
    settings.issuer = reader.text("issuer")?.text ?? ""
    settings.firstMonth = reader.month("first_month")
    settings.firstTotal = reader.count("first_total")
    settings.reportTo = reader.texts("report_to").map(\.text)
    settings.sendTo = reader.texts("send_to").map(\.text)
    settings.distributeTo = reader.texts("distribute_to").map(\.text)
    settings.copies = reader.count("copies")
    settings.hasDepartmentAnnexes = reader.flag("department_annexes") ?? false
    settings.isEditable = reader.flag("docx") ?? false
    let browser = reader.text("browser")
    return (settings, browser, reader.finish())
  }
}

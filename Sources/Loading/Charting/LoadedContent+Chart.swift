package import Diagnostics
package import Model

/// An option of the command line that says what a chart shows.
package struct ChartOption: Sendable {
  package let key: ChartKey
  package let values: [String]

  package init(_ key: ChartKey, _ values: [String]) {
    self.key = key
    self.values = values
  }

  /// An option that takes one value; nil when it is not given.
  package init(_ key: ChartKey, _ value: String?) {
    self.init(key, value.map { [$0] } ?? [])
  }
}

extension LoadedContent {
  /// Understands the options of the command line; a finding stands at the option it is about.
  package func chartRequest(
    _ kind: ChartKind, title: String, _ options: [ChartOption]
  ) -> (request: ChartRequest, findings: [Finding]) {
    var settings: [ChartKey: ChartSetting] = [:]
    for option in options where !option.values.isEmpty {
      let spot = Spot(Place(file: "--" + option.key.rawValue))
      let values = option.values.flatMap { option.key == .period ? [$0] : ListText.words($0) }
      settings[option.key] = ChartSetting(
        spot: spot, values: values.map { MapReader.Text(text: $0, spot: spot) })
    }
    var reader = ChartRequestReader(
      settings, at: Spot(Place(file: kind.rawValue)), .options, KnownIDs(programme, registers))
    let request = reader.read(kind, title: title)
    return (request, reader.findings)
  }
}

internal import Tables

/// The texts of a configuration, whatever they mean.
enum ConfigurationTexts {
  /// Every scalar below a map, with the nearest key above it, in the order of the file.
  static func all(in map: YAMLMap, lines: TextLines) -> [(key: String, text: MapReader.Text)] {
    var texts: [(key: String, text: MapReader.Text)] = []
    var waiting = values(of: map)
    while let (key, value) = waiting.popLast() {
      switch value {
      case .scalar(let scalar):
        texts.append(
          (key, MapReader.Text(text: scalar.text, spot: lines.spot(scalar.place, read: scalar.text))))
      case .list(let items, _): waiting += items.reversed().map { (key, $0) }
      case .map(let map): waiting += values(of: map)
      }
    }
    return texts
  }

  /// The values of a map with their keys, the last first.
  private static func values(of map: YAMLMap) -> [(key: String, value: YAML)] {
    map.entries.reversed().map { ($0.key, $0.value) }
  }
}

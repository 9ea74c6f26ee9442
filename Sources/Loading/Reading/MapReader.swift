internal import Dates
internal import Tables

/// Reads the keys of one YAML map; what it cannot understand becomes a doubt.
struct MapReader: ~Copyable {
  /// A text and where it stands.
  struct Text: Sendable {
    let text: String
    let spot: Spot
  }

  let map: YAMLMap
  let lines: TextLines
  private(set) var doubts: [Doubt] = []
  private var known: [String] = []

  init(_ map: YAMLMap, lines: TextLines) {
    self.map = map
    self.lines = lines
  }

  /// Where the map begins.
  var spot: Spot { lines.spot(map.place) }

  /// The doubts about everything read, and about the keys that nothing asked for.
  consuming func finish() -> [Doubt] {
    for entry in map.entries where !known.contains(entry.key) {
      let spot = lines.spot(entry.keyPlace, read: entry.key)
      doubts.append(Doubt(kind: .unknownKey(allowed: known), spot: spot, text: entry.key))
    }
    return doubts
  }

  mutating func text(_ key: String) -> Text? {
    guard let value = value(key) else { return nil }
    guard let scalar = value.scalar else { return wrongType(.text, value) }
    return Text(text: scalar.text, spot: lines.spot(scalar.place, read: scalar.text))
  }

  /// A text that must be there and not be empty.
  mutating func needed(_ key: String) -> Text? {
    let count = doubts.count
    let text = text(key)
    if let text, !text.text.isEmpty { return text }
    if doubts.count == count { missing(key) }
    return nil
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.text.lowercased() {
    case "true", "yes", "是": return true
    case "false", "no", "否": return false
    default:
      doubt(.wrongType(expected: .flag), text)
      return nil
    }
  }

  mutating func number(_ key: String) -> (value: Double, spot: Spot)? {
    guard let text = text(key) else { return nil }
    if let number = DecimalNumber(text.text) { return (number.value, text.spot) }
    doubt(.badNumber, text)
    return nil
  }

  mutating func count(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let number = DecimalNumber(text.text), !number.isPercent, number.value >= 0,
      let count = Int(exactly: number.value)
    {
      return count
    }
    doubt(.badNumber, text)
    return nil
  }

  mutating func neededDay(_ key: String) -> (day: Day, spot: Spot)? {
    guard let text = needed(key) else { return nil }
    return day(text)
  }

  mutating func day(_ key: String) -> Day? {
    guard let text = text(key) else { return nil }
    return day(text)?.day
  }

  mutating func month(_ key: String) -> Month? {
    guard let text = text(key) else { return nil }
    switch DateText.month(text.text) {
    case .success(let month): return month
    case .failure(let problem):
      doubt(.badMonth(problem), text)
      return nil
    }
  }

  /// A word of a closed list, as what it stands for.
  mutating func word<Value>(_ key: String, _ list: WordList, _ meaning: (String) -> Value?) -> Value? {
    guard let text = text(key) else { return nil }
    let value = meaning(text.text)
    if value == nil { doubt(.unknownWord(list), text) }
    return value
  }

  mutating func texts(_ key: String) -> [Text] {
    list(key).compactMap { item in
      guard let scalar = item.scalar else { return wrongType(.text, item) }
      return Text(text: scalar.text, spot: lines.spot(scalar.place, read: scalar.text))
    }
  }

  /// The texts of a list, or the one text that stands in the place of one.
  mutating func texts(_ key: String, orOne: Bool) -> [Text] {
    guard orOne, let value = value(key), value.list == nil else { return texts(key) }
    return text(key).map { [$0] } ?? []
  }

  /// Whether anything was written after a key.
  mutating func has(_ key: String) -> Bool { value(key) != nil }

  /// The words of a list in one line, such as `7, 8, 12`, or of a YAML list.
  mutating func words(_ key: String) -> [Text] {
    guard let value = value(key) else { return [] }
    if value.list != nil { return texts(key) }
    guard let text = text(key) else { return [] }
    return ListText.words(text.text).map { Text(text: $0, spot: text.spot) }
  }

  private mutating func learn(_ key: String) {
    if !known.contains(key) { known.append(key) }
  }

  /// Whether a key stands there, which makes it known.
  mutating func holds(_ key: String) -> Bool {
    guard map.entry(key) != nil else { return false }
    learn(key)
    return true
  }

  /// Where a key stands; where the map begins for one that is not there.
  func keySpot(_ key: String) -> Spot {
    map.entry(key).map { lines.spot($0.keyPlace, read: key) } ?? spot
  }

  /// Takes every key as known, where what they mean cannot be told.
  mutating func ignoreRest() {
    known += map.keys
  }

  mutating func submap(_ key: String) -> YAMLMap? {
    guard let value = value(key) else { return nil }
    return value.map ?? wrongType(.map, value)
  }

  mutating func neededMap(_ key: String) -> YAMLMap? {
    let count = doubts.count
    if let map = submap(key) { return map }
    if doubts.count == count { missing(key) }
    return nil
  }

  /// The maps of a list.
  mutating func maps(_ key: String, needed: Bool = false) -> [YAMLMap] {
    let count = doubts.count
    let items = list(key)
    if needed, items.isEmpty, doubts.count == count { missing(key) }
    return items.compactMap { $0.map ?? wrongType(.map, $0) }
  }

  mutating func doubt(_ kind: Doubt.Kind, _ text: Text) {
    doubts.append(Doubt(kind: kind, spot: text.spot, text: text.text))
  }

  mutating func add(_ more: [Doubt]) {
    doubts += more
  }

  private mutating func list(_ key: String) -> [YAML] {
    guard let value = value(key) else { return [] }
    return value.list ?? wrongType(.list, value) ?? []
  }

  /// The value of a key; nil where the key is absent or nothing was written after it.
  private mutating func value(_ key: String) -> YAML? {
    learn(key)
    guard let value = map[key] else { return nil }
    return value.scalar?.isMissing == true ? nil : value
  }

  private mutating func day(_ text: Text) -> (day: Day, spot: Spot)? {
    switch DateText.day(text.text) {
    case .success(let day): return (day, text.spot)
    case .failure(let problem):
      doubt(.badDate(problem), text)
      return nil
    }
  }

  private mutating func missing(_ key: String) {
    doubts.append(Doubt(kind: .missing(name: key), spot: keySpot(key), text: ""))
  }

  private mutating func wrongType<Value>(_ expected: YAMLShape, _ value: YAML) -> Value? {
    let spot = lines.spot(value.place, read: value.text)
    doubts.append(Doubt(kind: .wrongType(expected: expected), spot: spot, text: value.text ?? ""))
    return nil
  }
}

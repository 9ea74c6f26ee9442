/// Numbers as people write them in tables.
enum PlainNumber {
  /// The shortest decimal that reads as the value again: `35`, `6.1`.
  static func text(_ value: Double) -> String {
    let text = value.description
    return text.utf8.suffix(2).elementsEqual(".0".utf8) ? String(text.utf8.dropLast(2)) ?? text : text
  }
}

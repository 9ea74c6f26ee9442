/// The units that tell an amount, as they stand right behind a number.
enum AmountUnit {
  /// Whether a folded text begins with a unit that ends there, so that it is not the beginning of a name.
  static func stands(in text: String) -> Bool {
    var scalars = text.unicodeScalars.drop { $0 == " " }
    let isApart = scalars.startIndex != text.unicodeScalars.startIndex
    let isBracketed = scalars.first == "("
    if let first = scalars.first, "(余多".unicodeScalars.contains(first) { scalars = scalars.dropFirst() }
    if stands(in: scalars, of: whole, endingBefore: { !isLatin($0) }) { return true }
    if stands(in: scalars, of: money, endingBefore: { !isHan($0) || afterMoney.contains($0) }) { return true }
    if isBracketed { return false }
    // A single character may begin a name, above all behind a blank.
    return stands(in: scalars, of: counted, endingBefore: { !isHan($0) && !(isApart && $0 == " ") })
  }

  private static func stands(
    in text: Substring.UnicodeScalarView, of units: [String], endingBefore mayFollow: (Unicode.Scalar) -> Bool
  ) -> Bool {
    units.contains { unit in
      guard text.starts(with: unit.unicodeScalars) else { return false }
      return text.dropFirst(unit.unicodeScalars.count).first.map(mayFollow) ?? true
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { ("\u{4E00}"..."\u{9FFF}").contains(scalar) }
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

  /// Units that no name begins with.
  private static let whole = [
    "万元", "亿元", "千元", "百元", "美元", "欧元", "港元", "日元", "万人", "亿人", "万吨", "亿吨", "万亩", "万户", "万次", "万件", "万个",
    "万平", "万立", "万公里", "万千瓦", "亿千瓦", "亿立方", "亿平方", "亿美元", "万美元", "人民币", "公斤", "千克", "平方", "立方", "㎡", "m²",
    "m2", "m³", "m3", "公里", "千米", "km", "公顷", "千瓦", "兆瓦", "kwh", "kw", "mwh", "mw", "kg", "度电", "%", "‰",
    "个百分点", "人次", "人份", "字节", "bytes", "yuan", "rmb", "cny", "usd", "tons", "tonnes", "m", "t", "g",
  ]
  private static let money = ["元"]
  /// What may follow 元 in a sentence, where a name of a day or a place would not go on so.
  private static let afterMoney = Set("的以左右整余用于作由支投购补其和及与至到增比占是已未将均合共各".unicodeScalars)
  private static let counted = [
    "人", "个", "件", "次", "米", "株", "户", "家", "处", "套", "台", "辆", "册", "份", "吨", "亩", "万", "亿",
  ]
}

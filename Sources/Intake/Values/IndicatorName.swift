/// An indicator's name without the unit that stands in brackets behind it: `粮食产量（万吨）`.
struct IndicatorName: Sendable {
  let name: String
  /// Empty where none stands there.
  let unit: String

  init(_ text: String) {
    let line = CategoryText.cleaned(text).text
    let scalars = Array(line.unicodeScalars)
    guard let last = scalars.last, last == "）" || last == ")",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 0
    else {
      (name, unit) = (line, "")
      return
    }
    let inside = String(String.UnicodeScalarView(scalars[(open + 1)...].dropLast()))
    let isUnit =
      UnitOfMeasure(inside).isConvertible
      || Self.units.contains { Array(inside.utf8).firstRange(of: Array($0.utf8)) != nil }
    name = isUnit ? HeaderText.singleLine(String(String.UnicodeScalarView(scalars[..<open]))) : line
    unit = isUnit ? HeaderText.singleLine(inside) : ""
  }

  /// Whether it names a share, which can be written in percent or as a part of one.
  var isShare: Bool {
    ["率", "占比", "比例", "比重", "百分比"].contains { name.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let units = [
    "%", "％", "元", "万", "亿", "人", "个", "吨", "公里", "千米", "米", "公顷", "亩", "户", "家", "件", "套", "张", "岁", "年",
    "天", "次",
    "辆", "座", "处", "倍", "km", "kg", "tonnes", "£", "$", "€", "‰", "per ",
  ]
}

/// The units of indicators, and how an office writes figures in them.
enum UnitHabits {
  /// Another unit for the same thing, in which a figure is so many times a power of ten as large.
  struct Conversion {
    var unit: String
    var factor: Int
    var exponent: Int

    init(_ unit: String, _ factor: Int, _ exponent: Int) {
      (self.unit, self.factor, self.exponent) = (unit, factor, exponent)
    }
  }

  static let units = [
    "%", "‰", "公里", "米", "公顷", "平方米", "吨", "小时", "天", "万元", "亿元", "元", "人", "万人", "个", "户", "万吨", "平方公里",
    "公斤", "亩", "微克/立方米", "分钟",
  ]

  static func conversions(of unit: String) -> [Conversion] {
    switch unit {
    case "%": [Conversion("‰", 1, 1)]
    case "‰": [Conversion("%", 1, -1), Conversion("％", 1, -1)]
    case "公里": [Conversion("米", 1, 3), Conversion("千米", 1, 0), Conversion("km", 1, 0)]
    case "米": [Conversion("公里", 1, -3), Conversion("厘米", 1, 2), Conversion("万米", 1, -4)]
    case "公顷":
      [Conversion("亩", 15, 0), Conversion("平方米", 1, 4), Conversion("平方公里", 1, -2), Conversion("万亩", 15, -4)]
    case "平方米": [Conversion("公顷", 1, -4), Conversion("万平方米", 1, -4), Conversion("㎡", 1, 0)]
    case "平方公里": [Conversion("公顷", 1, 2), Conversion("平方米", 1, 6), Conversion("亩", 1500, 0)]
    case "吨": [Conversion("公斤", 1, 3), Conversion("万吨", 1, -4), Conversion("斤", 2, 3)]
    case "万吨": [Conversion("吨", 1, 4), Conversion("亿吨", 1, -4), Conversion("公斤", 1, 7)]
    case "公斤": [Conversion("吨", 1, -3), Conversion("克", 1, 3), Conversion("斤", 2, 0)]
    case "小时": [Conversion("分钟", 60, 0)]
    case "天": [Conversion("小时", 24, 0), Conversion("日", 1, 0)]
    case "万元":
      [Conversion("元", 1, 4), Conversion("亿元", 1, -4), Conversion("千元", 1, 1), Conversion("百万元", 1, -2)]
    case "亿元": [Conversion("万元", 1, 4), Conversion("元", 1, 8), Conversion("万亿元", 1, -4)]
    case "元": [Conversion("万元", 1, -4), Conversion("万", 1, -4)]
    case "人":
      [Conversion("万人", 1, -4), Conversion("万", 1, -4), Conversion("名", 1, 0), Conversion("千人", 1, -3)]
    case "万人": [Conversion("人", 1, 4), Conversion("名", 1, 4)]
    case "个": [Conversion("家", 1, 0), Conversion("万个", 1, -4)]
    case "户": [Conversion("万户", 1, -4)]
    case "微克/立方米": [Conversion("毫克/立方米", 1, -3)]
    default: []
    }
  }

  /// A unit that does not measure what this one does, or not for certain.
  static func foreign(_ unit: String) -> [String] {
    switch unit {
    case "%", "‰": ["公里", "万", "人", "个百分点"]
    case "公里", "米": ["公顷", "%", "平方米"]
    case "万元", "亿元": ["万", "亿", "美元", "%"]
    case "人", "万人": ["人次", "万人次", "户"]
    case "个", "户": ["公里", "%", "人"]
    default: ["公里/小时", "%", "人"]
    }
  }
}

/// Writes the figures of one column of indicators.
struct FigureHabits {
  /// The indicator's unit.
  let unit: String
  /// Whether something outside of the cell says the unit.
  let unitIsSaid: Bool
  /// The unit that the column's header names, where it is another one.
  let column: UnitHabits.Conversion?
  let writesUnclear: Bool

  /// A single figure.
  func figure(_ value: TruthFigure, _ random: inout RandomSource) -> WrittenCell {
    let (numbers, written, habit) = numbers([value], &random)
    let number = numbers.first ?? ""
    if writesUnclear, random.chance(12) {
      let foreign = random.pick(UnitHabits.foreign(unit))
      return WrittenCell("\(number)\(foreign)", [], "foreign \(foreign) for \(unit)")
    }
    let blank = !written.isEmpty && random.chance(10) ? " " : ""
    var cell = WrittenCell(number + blank + written, [value.text], habit)
    if let plain = TruthFigure(number.replacing(",", with: "")) {
      if written.isEmpty {
        cell.number = StoredNumber(text: plain.text, style: random.pick([.general, .twoPlaces]))
      }
      if written == "%" {
        cell.number = StoredNumber(text: plain.times(1, shifted: -2).text, style: .percent)
      }
    }
    return cell
  }

  /// A target, with the words that say in which direction it counts.
  func target(
    _ value: TruthFigure, upper: TruthFigure?, direction: String, signed: Bool, _ random: inout RandomSource
  )
    -> WrittenCell
  {
    if let upper {
      let (numbers, written, habit) = numbers([value, upper], &random, grouped: false)
      let sign = random.pick(["~", "～", "-", "—", "至", " - ", "–"])
      return WrittenCell(
        numbers.joined(separator: sign) + written, ["\(value.text)..\(upper.text)"], "range \(sign) \(habit)")
    }
    var cell = figure(value, &random)
    guard signed, !cell.readings.isEmpty else { return cell }
    let ways =
      direction == "at-least"
      ? [
        ("≥", ""), ("不低于", ""), ("", "以上"), (">=", ""), ("不少于", ""), ("提高到", ""), ("至少", ""), ("", "及以上"),
        ("＞＝", ""),
      ]
      : [
        ("≤", ""), ("不高于", ""), ("", "以下"), ("控制在", "以内"), ("不超过", ""), ("降至", ""), ("", "以内"), ("降到", "以下"),
        ("＜＝", ""),
      ]
    let (before, behind) = random.pick(ways)
    cell.text = before + cell.text + behind
    cell.number = nil
    cell.habit += " signed \(before)…\(behind)"
    return cell
  }

  /// The numbers as they are written with the unit behind them.
  private func numbers(_ values: [TruthFigure], _ random: inout RandomSource, grouped: Bool = true)
    -> (numbers: [String], unit: String, habit: String)
  {
    var (values, written, habit) = (values, "", "bare")
    let conversions = UnitHabits.conversions(of: unit)
    if !unitIsSaid || random.chance(20) {
      (written, habit) = (unit, "own \(unit)")
    } else if !conversions.isEmpty, random.chance(25) {
      let other = random.pick(conversions)
      values = values.map { $0.times(other.factor, shifted: other.exponent) }
      (written, habit) = (other.unit, "\(other.unit) for \(unit)")
    } else if let column {
      values = values.map { $0.times(column.factor, shifted: column.exponent) }
      habit = "header \(column.unit) for \(unit)"
    }
    let groups = grouped && random.chance(30)
    let texts = values.map { groups ? $0.grouped : $0.text }
    return random.chance(8) ? (texts.map(Wide.digits), written, habit + " wide") : (texts, written, habit)
  }
}

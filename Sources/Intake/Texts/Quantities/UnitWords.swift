/// The units that can be turned into one another, by the words that tables write for them.
enum UnitWords {
  /// A unit's dimension, and how much of the dimension's own unit it is.
  struct Unit: Hashable {
    let dimension: String
    let factor: Fraction
  }

  /// The units by their words; English words of three letters and more in small letters.
  ///
  /// 1 亩 is a fifteenth of 公顷, 1 斤 half of 公斤 (State Council, 1984, statutory units of measurement); 1 度 is 1 千瓦时.
  private static let all: [String: Unit] = {
    var all: [String: Unit] = [:]
    for (dimension, units) in dimensions {
      for (factor, words) in units {
        for word in words { all[word] = Unit(dimension: dimension, factor: factor) }
      }
    }
    return all
  }()

  private static let dimensions: [(String, [(Fraction, [String])])] = [
    (
      ratio,
      [
        (Fraction(10), ["%", "百分比", "百分之", "percent", "per cent", "pct"]),
        (Fraction(1), ["‰", "千分之", "per mille"]),
      ]
    ),
    (points, [(Fraction(1), ["个百分点", "百分点", "percentage points", "percentage point", "pp"])]),
    (
      "length",
      [
        (Fraction(1), ["毫米", "mm"]), (Fraction(10), ["厘米", "cm"]),
        (Fraction(1000), ["米", "m", "metres", "meters"]),
        (Fraction(1_000_000), ["公里", "千米", "km", "KM", "Km", "㎞", "kilometres", "kilometers"]),
      ]
    ),
    (
      "area",
      [
        (Fraction(3), ["平方米", "平米", "㎡", "m²", "m2", "sqm", "square metres", "square meters"]),
        (Fraction(2000), ["亩"]), (Fraction(30_000), ["公顷", "ha", "Ha", "hectares", "hectare"]),
        (
          Fraction(3_000_000),
          ["平方公里", "平方千米", "km²", "km2", "k㎡", "square kilometres", "square kilometers"]
        ),
      ]
    ),
    (
      "mass",
      [
        (Fraction(1), ["微克", "µg", "μg", "ug"]), (Fraction(1000), ["毫克", "mg"]),
        (Fraction(1_000_000), ["克", "g"]),
        (Fraction(500_000_000), ["斤", "市斤"]), (Fraction(1_000_000_000), ["公斤", "千克", "kg", "KG", "Kg"]),
        (Fraction(1_000_000_000_000), ["吨", "t", "tonnes", "tonne"]),
      ]
    ),
    (
      "volume",
      [
        (Fraction(1), ["毫升", "ml", "mL"]), (Fraction(1000), ["升", "l", "L", "litres", "liters"]),
        (Fraction(1_000_000), ["立方米", "m³", "m3", "cubic metres", "cubic meters"]),
      ]
    ),
    (
      "time",
      [
        (Fraction(1), ["秒", "秒钟", "seconds"]), (Fraction(60), ["分钟", "minutes", "min"]),
        (Fraction(3600), ["小时", "个小时", "hours", "hour", "h"]), (Fraction(86_400), ["天", "日", "days", "day"]),
      ]
    ),
    ("months", [(Fraction(1), ["个月", "months"]), (Fraction(12), ["年", "years"])]),
    ("money", [(Fraction(1), ["元", "人民币元", "yuan", "rmb", "cny"])]),
    (
      "power",
      [
        (Fraction(1), ["瓦", "W"]), (Fraction(1000), ["千瓦", "kW", "KW"]), (Fraction(1_000_000), ["兆瓦", "MW"]),
      ]
    ),
    (
      "energy",
      [
        (Fraction(1), ["千瓦时", "度", "kwh"]), (Fraction(1000), ["兆瓦时", "mwh"]), (Fraction(1_000_000), ["gwh"]),
      ]
    ),
    ("people", [(Fraction(1), ["人", "名", "位", "people", "persons"])]),
  ]

  /// The unit that words stand for.
  static func unit(_ words: String) -> Unit? {
    all[words] ?? (words.utf8.count > 2 ? all[words.lowercased()] : nil)
  }

  static let ratio = "ratio"
  static let points = "points"

  /// Words in front of a unit that count it, the longer ones first.
  static let multipliers: [(words: String, factor: Int)] = [
    ("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("十亿", 1_000_000_000),
    ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000), ("亿", 100_000_000), ("万", 10_000), ("千", 1000),
    ("百", 100), ("billion ", 1_000_000_000), ("million ", 1_000_000), ("thousand ", 1000),
    ("billion", 1_000_000_000),
    ("million", 1_000_000), ("thousand", 1000), ("bn", 1_000_000_000),
  ]

  /// The words for one of many, which the general 个 may stand for.
  static let counts: Set<String> = [
    "个", "家", "户", "所", "座", "处", "项", "件", "台", "辆", "套", "张", "条", "株", "棵", "宗", "起", "例", "批", "场", "期",
    "本",
    "份", "支", "班", "间", "栋", "幢", "部", "只", "头", "艘", "架", "篇", "首", "门", "届", "片", "块", "段", "盏", "根", "口",
    "眼",
  ]
}

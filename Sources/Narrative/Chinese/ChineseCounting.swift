/// Numbers with their measure words, as official Chinese writes them.
enum ChineseCounting {
  /// A small number in characters before a measure word, where 2 is 两; digits beyond ten.
  static func spelled(_ number: Int) -> String {
    let characters = ["一", "两", "三", "四", "五", "六", "七", "八", "九", "十"]
    return characters.indices.contains(number - 1) ? characters[number - 1] : String(number)
  }

  /// A count with its words before and behind: `红灯3项`; nil for none.
  static func some(_ count: Int, _ before: String, _ measure: String = "项") -> String? {
    count > 0 ? "\(before)\(count)\(measure)" : nil
  }

  /// A difference of percentage points, from tenths: `6.6个百分点`.
  static func points(_ tenths: Int) -> String { "\(tenthsText(tenths))个百分点" }
}

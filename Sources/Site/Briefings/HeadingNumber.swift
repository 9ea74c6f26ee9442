import Diagnostics
import Narrative

/// What stands before headings: `一、`, `（一）`, `附件1`, and their English forms.
enum HeadingNumber {
  /// Before the heading of a part.
  static func section(_ number: Int, in language: Language) -> String {
    language.pick("\(numeral(number))、", "\(number).")
  }

  /// Before a heading inside a part.
  static func item(_ number: Int, in language: Language) -> String {
    language.pick("（\(numeral(number))）", "(\(number)) ")
  }

  /// Before the title of an annex; the only one has no number.
  static func annex(_ number: Int, of count: Int, in language: Language) -> String {
    language.pick("附件", "Annex") + (count > 1 ? language.pick("\(number)", " \(number)") : "")
  }

  /// A number from 1 to 99 in Chinese; others in digits.
  private static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1..<100).contains(number) else { return "\(number)" }
    let (tens, ones) = (number / 10, number % 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }
}

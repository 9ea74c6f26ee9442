/// What stands around a number and tells what it is.
struct NumberContext {
  private let before: String
  private let after: String
  /// Whether a plus, as before a country's code, stands right before it.
  let followsPlus: Bool

  /// The most bytes that are looked at on each side.
  private static let reach = 60

  init(text: [UInt8], range: Range<Int>) {
    func piece(_ range: Range<Int>) -> String {
      let folded = FoldedText(text[range]).scalars.filter { $0 != "\u{FFFD}" }
      return String(String.UnicodeScalarView(folded))
    }
    before = piece(max(0, range.lowerBound - Self.reach)..<range.lowerBound)
    after = piece(range.upperBound..<min(text.count, range.upperBound + Self.reach))
    followsPlus = before.utf8.last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") } == UInt8(ascii: "+")
  }

  /// Whether the number counts or measures something, by a unit behind it or a sign of money before it.
  var isAmount: Bool {
    if Self.contact.contains(where: before.contains) { return false }
    let rest = after.utf8.drop { $0 == UInt8(ascii: " ") }
    let unit = Self.units.filter { rest.starts(with: $0.utf8) }.max { $0.utf8.count < $1.utf8.count }
    if let unit, !Self.noUnits.contains(where: { rest.starts(with: $0.utf8) }) {
      // A Latin unit ends where its letters end.
      let next = rest.dropFirst(unit.utf8.count).first
      if unit.utf8.first.map({ $0 >= 0x80 || $0 == UInt8(ascii: "%") }) == true || !Self.isLetter(next) {
        return true
      }
    }
    let last = before.unicodeScalars.last { $0 != " " }
    return last.map { "¥￥$€£".unicodeScalars.contains($0) } ?? false
  }

  /// Whether it is an amount, the number of a document, or a part of a web address.
  var isFigure: Bool { isAmount || isDocumentNumber }

  /// Whether the words before it speak of a bank's card or account.
  var namesACard: Bool { ["卡", "账", "帐", "银行", "card", "account"].contains(where: before.contains) }

  private var isDocumentNumber: Bool {
    let token = before.utf8.reversed().prefix { $0 != UInt8(ascii: " ") }.reversed()
    if String(decoding: Array(token), as: UTF8.self).contains("://") { return true }
    if Self.contact.contains(where: before.contains) { return false }
    let text = before.utf8.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    let head = String(decoding: text.reversed(), as: UTF8.self)
    if Self.documents.contains(where: head.hasSuffix) { return true }
    let isBracketed = ["〕", "]", "】", "第", "字"].contains(where: head.hasSuffix)
    return isBracketed && after.utf8.drop { $0 == UInt8(ascii: " ") }.starts(with: "号".utf8)
  }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    byte.map { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") } ?? false
  }

  private static let units = [
    "元", "万", "亿", "千元", "百元", "美元", "欧元", "港元", "人民币", "吨", "公斤", "千克", "平方", "立方", "㎡", "m²", "m2", "m³",
    "公里", "千米", "km", "亩", "公顷", "千瓦", "兆瓦", "kw", "kwh", "mw", "mwh", "度电", "%", "‰", "个百分点", "人次", "字节",
    "bytes", "yuan", "rmb", "cny",
    "usd", "tons", "tonnes",
  ]
  /// What begins like a unit and is none.
  private static let noUnits = ["元旦", "元月", "元宵", "万一", "万老师", "万主任", "万经理", "万工"]
  private static let contact = [
    "电话", "手机", "联系", "微信", "拨打", "致电", "来电", "热线", "传真", "短信", "身份证", "证件", "tel", "phone", "mobile", "call",
    "wechat",
  ]
  private static let documents = [
    "编号", "文号", "单号", "票号", "批号", "流水号", "合同号", "项目代码", "代码", "序列号", "备案号", "登记号", "档案号", "no.", "no",
    "serial", "ref", "ref.",
    "#",
  ]
}

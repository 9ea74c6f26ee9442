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

  /// Whether the number counts or measures something, by a unit behind it or by money before it.
  var isAmount: Bool {
    if speaksOfContact { return false }
    if let last = head.unicodeScalars.last, "¥￥$€£".unicodeScalars.contains(last) { return true }
    if Self.money.contains(where: head.hasSuffix) { return true }
    return AmountUnit.stands(in: after)
  }

  /// Whether it is an amount, the number of a document, or a part of a web address.
  var isFigure: Bool { isAmount || isDocumentNumber || isInAddress }

  /// Whether it is named as the number of a document, which may look like any other number.
  var isDocumentNumber: Bool {
    if speaksOfContact { return false }
    if Self.documents.contains(where: head.hasSuffix) {
      return !Self.people.contains { head.hasSuffix($0 + "编号") || head.hasSuffix($0 + "代码") }
    }
    if endsInCode { return true }
    let isBracketed = ["〕", "]", "】", "第"].contains(where: head.hasSuffix)
    return isBracketed && after.utf8.drop { $0 == UInt8(ascii: " ") }.starts(with: "号".utf8)
  }

  /// Whether the words before it speak of a bank's card or account.
  var namesACard: Bool {
    // 卡 is said of other things that stop or hold something, as in 卡脖子路.
    let isOther = ["卡脖", "卡口", "卡点", "卡车", "关卡"].contains(where: before.contains)
    return ["账", "帐", "银行", "card", "account"].contains(where: before.contains)
      || before.contains("卡") && !isOther
  }

  /// Whether the words before it speak of telephones, cards or people.
  var speaksOfContact: Bool { Self.contact.contains(where: before.contains) }

  /// The text before the number without blanks, colons, brackets around a unit, and words like about.
  private var head: String {
    var text = Substring(before)
    while let last = text.unicodeScalars.last {
      if " :(为约达共计近超过".unicodeScalars.contains(last) {
        text.unicodeScalars.removeLast()
      } else if last == ")", let open = text.unicodeScalars.lastIndex(of: "("),
        text.unicodeScalars[open...].count <= 6
      {
        text = text[..<open]
      } else {
        break
      }
    }
    return String(text)
  }

  /// Whether letters and a hyphen stand right before it, as in `HT-13812345678`.
  private var endsInCode: Bool {
    guard before.utf8.last == UInt8(ascii: "-"), Self.documents.contains(where: before.contains) else {
      return false
    }
    let letters = before.utf8.dropLast().reversed().prefix {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
    }
    return letters.count >= 2
  }

  /// Whether it stands in the address of a page, which ends at the first sign that no address has.
  private var isInAddress: Bool {
    let token = before.utf8.reversed().prefix { byte in
      byte > 0x20 && byte < 0x7F && !"\"'`<>(),;".utf8.contains(byte)
    }
    let address = String(decoding: Array(token.reversed()), as: UTF8.self)
    if ["wa.me/", "tel", "phone", "mobile"].contains(where: address.contains) { return false }
    return address.contains("://") || address.contains("www.")
  }

  private static let contact = [
    "电话", "手机", "联系", "微信", "拨打", "致电", "来电", "热线", "传真", "短信", "身份证", "证件", "tel", "phone", "mobile",
    "call", "wechat", "居民", "户口", "社保", "护照", "id no", "id card", "identity",
  ]
  private static let people = ["职工", "员工", "人员", "个人"]
  private static let money = [
    "金额", "投资", "投资额", "总额", "资金", "产值", "收入", "支出", "造价", "预算", "概算", "结算价", "合同价", "税收", "合计", "总计",
    "长度", "面积", "里程", "rmb", "cny", "usd", "人民币", "增加值",
  ]
  private static let documents = [
    "编号", "文号", "单号", "票号", "批号", "流水号", "合同号", "项目代码", "代码", "序列号", "备案号", "登记号", "档案号", "发票号码", "证书号",
    "许可证号", "公告号", "注册号", "凭证号", "许可证", "编码", "工单", "点号", "点位", "车架号", "电表", "水表", "物料码", "no.", "serial",
    "ref.",
  ]
}

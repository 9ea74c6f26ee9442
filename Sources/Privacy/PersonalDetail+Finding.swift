package import Diagnostics

extension PersonalDetail {
  /// The rule that all findings about details of persons carry.
  package static let rule = "personal-data"

  /// What the rule demands.
  package static let about = Wording(
    zh: "公开的文字里不能有手机号码和身份证号码；座机、银行卡号、邮箱会提醒",
    en:
      "public text holds no mobile phone or identity number; landlines, bank cards and mail addresses are told"
  )

  /// What to do about a detail in public text.
  package static let help = Wording(
    zh: "删去号码；确需内部使用的写到 internal_remark（内部备注）或 internal 块",
    en: "remove it; what only the office needs goes to internal_remark or an internal block")

  /// The finding about a detail that the public would read; an error unless an office may publish such of itself.
  package static func finding(_ kind: Kind, at place: Place, read: String?, excerpt: String?) -> Finding {
    Finding(
      rule, kind.isForbidden ? .error : .warning, at: place,
      Wording(zh: "公开的文字里有\(kind.wording.zh)", en: "public text holds \(kind.wording.en)"),
      help: kind.isForbidden ? help : remark, read: read, excerpt: excerpt)
  }

  private static let remark = Wording(
    zh: "是个人的就删去；是单位对外公布的可以保留", en: "remove it if it is a person's; an office's own may stay")
}

extension PersonalDetail.Kind {
  /// What people call it.
  fileprivate var wording: Wording {
    switch self {
    case .mobile: Wording(zh: "手机号码", en: "a mobile phone number")
    case .identity: Wording(zh: "身份证号码", en: "an identity number")
    case .landline: Wording(zh: "电话号码", en: "a telephone number")
    case .bankCard: Wording(zh: "像是银行卡号的数字", en: "what looks like the number of a bank card")
    case .mail: Wording(zh: "电子邮箱", en: "a mail address")
    }
  }
}

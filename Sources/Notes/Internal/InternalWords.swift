import Privacy

/// The words by which people mark what the public must not read.
enum InternalWords {
  /// The two words behind a fence that make an internal block.
  static let ofBlocks = ["internal", "内部"]

  /// What a word that speaks of secrecy holds.
  private static let stems = [
    "internal", "private", "confidential", "secret", "restricted", "hidden", "classified", "unpublished",
    "nonpublic", "non-public", "non_public", "not-public", "not_public", "staff-only", "office-only",
    "neibu", "内部", "内参", "内网", "不公开", "非公开", "未公开", "不对外", "不外传", "勿外传", "不发布", "不公布", "勿公开", "勿发布", "保密",
    "机密", "秘密", "绝密", "涉密", "密级", "仅供", "仅限", "限内",
  ]

  /// The texts that mark something as internal where they stand alone, blanks between words taken as one.
  private static let marks: Set<String> = [
    "internal", "internals", "internal only", "internal-only", "internal use only", "internal use",
    "internal notes", "internal-notes", "internal note", "internal-note", "for internal use only",
    "begin internal", "end internal", "private", "confidential", "not public", "non-public",
    "not for publication", "内部", "内部版", "仅内部", "仅内部版", "仅供内部", "仅限内部", "限内部", "内部使用", "仅内部使用", "仅供内部使用",
    "内部资料", "内部内容", "内部备注", "内部信息", "内部开始", "内部结束", "内部块", "内部掌握", "内部参考", "仅供内部参考", "仅内部可见", "内网", "不对外",
    "不公开", "非公开", "不对外公开", "暂不公开", "不予公开", "保密", "机密", "秘密", "绝密",
  ]

  /// Those of the marks that are also words of ordinary text, which a colon may follow.
  private static let ordinary: Set<String> = [
    "内部", "保密", "机密", "秘密", "绝密", "private", "confidential", "内部资料", "内部信息", "内部使用", "不公开", "非公开", "内网",
    "不对外", "暂不公开", "不予公开",
  ]

  /// What a notice in brackets says of the text behind it.
  private static let notices = [
    "仅供内部", "仅供领导", "仅限内部", "仅限领导", "仅内部", "不公开", "不对外", "勿外传", "不外传", "勿公开", "内部资料", "内部掌握", "内部参考",
    "内部使用", "保密", "机密", "绝密", "internalonly", "internaluse", "confidential",
  ]
  /// What a comment says where something begins or ends.
  private static let switches = [
    "start", "begin", "end", "if", "only", "开始", "结束", "可见", "以下", "以上",
  ]

  /// Whether a mark is also a word of ordinary text.
  static func isOrdinary(_ text: String) -> Bool { ordinary.contains(text) }

  /// Whether a folded text without blanks tells that what follows is not for everybody.
  static func isNotice(_ text: String) -> Bool {
    notices.contains { FoldedText.holds($0, in: text) }
  }

  /// Whether the short text of a comment says that something begins or ends.
  static func isSwitch(_ text: String) -> Bool {
    text.unicodeScalars.count <= 40 && switches.contains { FoldedText.holds($0, in: text) }
  }

  /// Whether a folded word speaks of what is not public, alone or as a part of a longer one.
  static func isHeld(in word: String) -> Bool {
    stems.contains { FoldedText.holds($0, in: word) }
  }

  /// Whether a folded text is nothing but such a mark.
  static func isMark(_ text: String) -> Bool { marks.contains(text) }

  /// Whether what follows a colon behind the folded text is meant to be internal.
  static func isLabel(_ text: String) -> Bool { marks.contains(text) && !ordinary.contains(text) }
}

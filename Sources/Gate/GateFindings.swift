internal import Diagnostics
internal import Model
internal import Privacy

extension Finding {
  /// The finding about a withheld value that stands in a finished file.
  static func leak(of value: WithheldValue, at place: Place, read: String, excerpt: String) -> Finding {
    let source = value.row.map { Place.cell(value.file, row: $0, column: 1) } ?? Place(file: value.file)
    return Finding(
      "withheld-value", at: place,
      Wording(
        zh: "这一版不印的\(value.reason.wording.zh)出现在生成的文件里",
        en: "\(value.reason.wording.en), which this edition withholds, stands in a finished file"),
      help: value.isName ? nameHelp(value.text) : textHelp, read: read, excerpt: excerpt,
      related: [.init(source, Wording(zh: "它写在这里", en: "it is written here"))])
  }

  private static let textHelp = Wording(
    zh: "从模板、说明或附件里删去它；要印就改 programme.yaml 里这一版的 editions；只是同样的套话，就写进 common_words",
    en: """
      take it out of the template, note or attachment; to print it, change the edition in programme.yaml; a phrase that \
      everybody uses goes to common_words
      """)

  private static func nameHelp(_ name: String) -> Wording {
    Wording(
      zh: "从模板、说明或附件里删去它；只是同名的词，就在 editions 里写 common_words: [\(name)]",
      en:
        "take it out of the template, note or attachment; a word that is a name by chance goes to common_words: [\(name)]"
    )
  }

  /// The warning about a name that is too short to be looked for.
  static func oneCharacterName(_ value: WithheldValue) -> Finding {
    Finding(
      "withheld-not-searched", .warning, at: value.place,
      Wording(
        zh: "“\(value.text)”只有一个字，常作别的词的一部分，成品里不查找它",
        en: "'\(value.text)' is one character, which is a part of many words: it is not looked for"),
      help: Wording(zh: "写全姓名", en: "write the whole name"), read: value.text)
  }

  /// The warning about a PDF whose text nobody looked through.
  static func unreadPDF(at place: Place, isInstalled: Bool) -> Finding {
    Finding(
      "unread-pdf", .warning, at: place,
      Wording(
        zh: "没有检查这个 PDF 里的文字有没有不公开的内容", en: "the text of this PDF was not looked through for what is withheld"
      ),
      help: isInstalled
        ? Wording(zh: "去掉密码，重新导出 PDF", en: "take the password away and export the PDF again")
        : Wording(
          zh: "安装 poppler-utils（pdftotext）再运行一次", en: "install poppler-utils (pdftotext) and run again"))
  }

  /// The warning about a withheld value that a public text holds too.
  static func inPublicText(_ value: WithheldValue, _ text: PublicText) -> Finding {
    let place = text.row.map { Place.cell(text.file, row: $0, column: 1) } ?? Place(file: text.file)
    return Finding(
      "withheld-in-public-text", .warning, at: value.place,
      Wording(
        zh: "不印的\(value.reason.wording.zh)也写在公开的文字里，成品里同样的写法不算泄露",
        en:
          "\(value.reason.wording.en), which is withheld, stands in a public text too: the same words on pages are no leak"
      ),
      help: Wording(zh: "不该公开的，从公开的文字里删去", en: "take it out of the public text if it should not be there"),
      read: value.text, related: [.init(place, Wording(zh: "公开的文字", en: "the public text"))])
  }
}

extension WithheldValue {
  var place: Place { row.map { .cell(file, row: $0, column: 1) } ?? Place(file: file) }
}

extension WithheldValue.Reason {
  /// What people call such a value.
  var wording: Wording {
    switch self {
    case .owner: Wording(zh: "责任人姓名", en: "the name of an owner")
    case .post: Wording(zh: "责任人职务", en: "the post of an owner")
    case .taskRemark: Wording(zh: "台账的内部备注", en: "an internal remark of the ledger")
    case .reportRemark: Wording(zh: "月报的内部备注", en: "an internal remark of a report")
    case .ownColumn(let name): Wording(zh: "台账的“\(name)”列", en: "a value of the ledger's column '\(name)'")
    case .column(let column):
      Wording(zh: "“\(column.rawValue)”列", en: "a value of the column '\(column.rawValue)'")
    case .earlierMonth: Wording(zh: "更早月份的月报", en: "a report of an earlier month")
    case .internalBlock: Wording(zh: "internal 块的内容", en: "a text of an internal block")
    case .note: Wording(zh: "说明的内容", en: "a text of a note")
    case .attachment: Wording(zh: "附件的名称", en: "the name of an attachment")
    }
  }

  /// What of the edition withholds it.
  var rule: String {
    switch self {
    case .owner, .post: "owners"
    case .taskRemark, .reportRemark, .internalBlock: "internal"
    case .ownColumn: "columns"
    case .column: "without_columns"
    case .earlierMonth: "since"
    case .note: "without_notes"
    case .attachment: "attachments"
    }
  }
}

extension PersonalDetail {
  /// The finding about a detail that stands in a finished file.
  static func leak(_ kind: Kind, at place: Place, read: String, excerpt: String) -> Finding {
    var finding = finding(kind, at: place, read: read, excerpt: excerpt)
    finding.severity = .error
    return finding
  }
}

internal import Diagnostics

/// What the workbook reader says about a file as a whole.
extension Finding {
  static func oldWorkbook(file: String) -> Finding {
    Finding(
      "old-workbook", at: Place(file: file),
      Wording(
        zh: "这是旧格式的表格（.xls、.et），或设了打开密码的工作簿",
        en: "this is an old .xls or .et file, or a workbook with a password"),
      help: Wording(
        zh: "用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx",
        en: "open it, remove the password, and save it as .xlsx"))
  }

  static func encryptedWorkbook(file: String) -> Finding {
    Finding(
      "encrypted-workbook", at: Place(file: file),
      Wording(zh: "文件被压缩软件加了密", en: "the archive is encrypted"),
      help: Wording(zh: "去掉密码，另存为 .xlsx", en: "save it as .xlsx without a password"))
  }

  static func notAWorkbook(_ kind: Wording, file: String) -> Finding {
    Finding(
      "not-a-workbook", at: Place(file: file),
      Wording(zh: "这不是 .xlsx 工作簿，而是\(kind.zh)", en: "this is no .xlsx workbook but \(kind.en)"),
      help: Wording(zh: "在原软件里另存为 .xlsx 或 CSV", en: "save it as .xlsx or CSV where it was made"))
  }

  static func webPage(file: String) -> Finding {
    Finding(
      "not-a-workbook", at: Place(file: file),
      Wording(
        zh: "这是网页（HTML），只是用了表格的文件名", en: "this is a web page (HTML) under the name of a workbook"),
      help: .saveAsWorkbook)
  }

  static func webArchive(file: String) -> Finding {
    Finding(
      "not-a-workbook", at: Place(file: file),
      Wording(
        zh: "这是单个文件网页（MHTML），只是用了表格的文件名",
        en: "this is a web archive (MHTML) under the name of a workbook"),
      help: .saveAsWorkbook)
  }

  static func xmlSpreadsheet(file: String) -> Finding {
    Finding(
      "not-a-workbook", at: Place(file: file),
      Wording(zh: "这是 XML 文件，不是 .xlsx 工作簿", en: "this is an XML file and no .xlsx workbook"),
      help: .saveAsWorkbook)
  }

  static func proseAsWorkbook(file: String) -> Finding {
    Finding(
      "not-a-workbook", at: Place(file: file),
      Wording(
        zh: "这是文本文件，里面没有分列，只是用了工作簿的文件名",
        en: "this is a text without columns under the name of a workbook"),
      help: .saveAsWorkbook)
  }

  static func neitherWorkbookNorText(file: String) -> Finding {
    Finding(
      "not-a-workbook", at: Place(file: file),
      Wording(
        zh: "这个文件的内容不是工作簿，也不是文本，可能已损坏",
        en: "the content of this file is neither a workbook nor a text; it may be damaged"),
      help: .fetchAgain)
  }

  static func textAsWorkbook(file: String) -> Finding {
    Finding(
      "text-as-workbook", .warning, at: Place(file: file),
      Wording(
        zh: "这是文本文件，只是用了工作簿的文件名；按分隔的文本读取",
        en: "this is a text under the name of a workbook, and was read as a delimited text"),
      help: Wording(
        zh: "另存为 .xlsx，或把文件名改成 .csv", en: "save it as .xlsx, or name it .csv"))
  }

  static func damagedWorkbook(file: String) -> Finding {
    Finding(
      "damaged-workbook", at: Place(file: file),
      Wording(
        zh: "工作簿已损坏或不完整，打不开", en: "the workbook is damaged or incomplete and cannot be opened"),
      help: .fetchAgain)
  }

  static func tooManyParts(_ count: Int, limit: Int, file: String) -> Finding {
    Finding(
      "too-many-parts", at: Place(file: file),
      Wording(
        zh: "工作簿里有 \(count) 个部件，上限是 \(limit) 个",
        en: "the workbook has \(count) parts; the limit is \(limit)"),
      help: .copyValues)
  }

  static func tooManySheets(_ limit: Int, file: String) -> Finding {
    Finding(
      "too-many-sheets", at: Place(file: file),
      Wording(
        zh: "工作簿里的工作表超过 \(limit) 张的上限", en: "the workbook has more than \(limit) sheets"),
      help: .copyValues)
  }

  static func sharedSheetPart(_ name: String, with other: String, at place: Place) -> Finding {
    Finding(
      "shared-part", at: place,
      Wording(
        zh: "工作表“\(name)”和“\(other)”指向同一个部件，不是两张表",
        en: "the sheets '\(name)' and '\(other)' point to one part, and are no two sheets"),
      help: .saveAgain, read: name)
  }

  static func duplicatePart(_ name: String, file: String) -> Finding {
    Finding(
      "duplicate-part", at: Place(file: file),
      Wording(zh: "工作簿里有两个部件都叫“\(name)”", en: "two parts of the workbook are named '\(name)'"),
      help: .saveAgain, read: name)
  }

  static func noSheet(file: String) -> Finding {
    Finding(
      "no-sheet", at: Place(file: file),
      Wording(zh: "工作簿里没有工作表", en: "the workbook has no sheet of cells"),
      help: Wording(zh: "把内容放到工作表里再保存", en: "put the content onto a sheet and save again"))
  }

  static func tooMuchUnpacked(_ limit: Int, at place: Place) -> Finding {
    Finding(
      "workbook-too-large", at: place,
      Wording(
        zh: "工作簿解开后超过 \(limit) 字节的上限", en: "the workbook unpacks to more than \(limit) bytes"),
      help: .copyValues)
  }
}

/// What the workbook reader says about one of its parts.
extension Finding {
  static func damagedPart(_ name: String, at place: Place) -> Finding {
    Finding(
      "damaged-workbook", at: place,
      Wording(zh: "工作簿的部件 \(name) 已损坏", en: "the part \(name) of the workbook is damaged"),
      help: .fetchAgain, read: name)
  }

  static func missingPart(_ name: String, at place: Place) -> Finding {
    Finding(
      "missing-part", at: place,
      Wording(zh: "工作簿里缺少部件 \(name)", en: "the part \(name) of the workbook is missing"),
      help: .saveAgain, read: name)
  }

  static func missingHiddenSheet(_ name: String, at place: Place) -> Finding {
    Finding(
      "missing-part", .warning, at: place,
      Wording(
        zh: "工作簿里缺少隐藏的工作表的部件 \(name)，没有读取这张表",
        en: "the part \(name) of a hidden sheet is missing; the sheet was not read"),
      help: Wording(
        zh: "不需要这张隐藏的表就不用管；需要就取消隐藏，看看还在不在",
        en: "nothing needs to be done unless the hidden sheet is wanted"),
      read: name)
  }

  static func partTooLarge(_ name: String, limit: Int, at place: Place) -> Finding {
    Finding(
      "workbook-too-large", at: place,
      Wording(
        zh: "部件 \(name) 解开后超过 \(limit) 字节的上限",
        en: "the part \(name) unpacks to more than \(limit) bytes"),
      help: .copyValues, read: name)
  }

  static func packedTooTightly(_ name: String, ratio: Int, at place: Place) -> Finding {
    Finding(
      "workbook-too-large", at: place,
      Wording(
        zh: "部件 \(name) 解开后是压缩时的 \(ratio) 倍以上，像是压缩炸弹",
        en: "the part \(name) unpacks to more than \(ratio) times its size, as an archive bomb does"),
      help: .copyValues, read: name)
  }

  static func brokenXML(_ name: String, _ problem: String, at position: TextPosition, place: Place) -> Finding
  {
    Finding(
      "broken-xml", at: place,
      Wording(
        zh: "部件 \(name) 第 \(position.line) 行第 \(position.column) 列有 XML 错误：\(problem)",
        en:
          "the part \(name) has an XML error in line \(position.line), column \(position.column): \(problem)"),
      help: .saveAgain, read: name)
  }

  static func doctype(_ name: String, at position: TextPosition, place: Place) -> Finding {
    Finding(
      "xml-doctype", at: place,
      Wording(
        zh: "部件 \(name) 第 \(position.line) 行有文档类型或实体声明，工作簿里不允许",
        en: "the part \(name) declares a document type or an entity in line \(position.line); no workbook may"
      ),
      help: .saveAgain, read: name)
  }

  static func tooDeep(_ name: String, limit: Int, at position: TextPosition, place: Place) -> Finding {
    Finding(
      "broken-xml", at: place,
      Wording(
        zh: "部件 \(name) 第 \(position.line) 行的元素嵌套超过 \(limit) 层",
        en: "elements of the part \(name) lie more than \(limit) deep in line \(position.line)"),
      help: .saveAgain, read: name)
  }

  static func unexpectedRoot(_ name: String, expected: String, at place: Place) -> Finding {
    Finding(
      "broken-xml", at: place,
      Wording(
        zh: "部件 \(name) 的内容不是 \(expected)", en: "the content of the part \(name) is no \(expected)"),
      help: .saveAgain, read: name)
  }
}

extension Wording {
  fileprivate static var saveAsWorkbook: Wording {
    Wording(zh: "用 Excel 或 WPS 打开，另存为 .xlsx", en: "open it in Excel or WPS and save it as .xlsx")
  }

  fileprivate static var fetchAgain: Wording {
    Wording(
      zh: "请重新取一份；还是不行，就用 Excel 或 WPS 打开修复，另存为 .xlsx",
      en: "fetch it once more; if that does not help, open and repair it, and save it as .xlsx")
  }

  static var saveAgain: Wording {
    Wording(zh: "用 Excel 或 WPS 打开，另存为 .xlsx", en: "open it in a spreadsheet program and save it as .xlsx")
  }

  static var copyValues: Wording {
    Wording(
      zh: "把需要的内容复制到新的工作簿里，粘贴为数值", en: "copy what is needed into a new workbook, as values")
  }
}

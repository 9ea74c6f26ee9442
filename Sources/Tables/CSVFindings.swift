internal import Diagnostics

/// What the CSV reader says about quotes.
extension Finding {
  static func radicals(_ count: Int, at place: Place) -> Finding {
    Finding(
      "radicals", .warning, at: place,
      Wording(
        zh: "有 \(count) 个字写成了部首（如“⽉”），按同形的字（“月”）读取；这里是第一处",
        en:
          "\(count) characters are written as radicals, such as '⽉', and were read as the characters they look like, "
          + "such as '月'; this is the first"),
      help: Wording(
        zh: "多半是从 PDF 复制来的；核对无误就不用管",
        en: "they mostly come from copying out of a PDF; nothing needs to be done"))
  }

  static func unclosedQuote(at place: Place, excerpt: String) -> Finding {
    Finding(
      "unclosed-quote", at: place,
      Wording(zh: "从这里开始的英文双引号没有闭合", en: "the quote that opens here is not closed"),
      help: Wording(
        zh: "在这一格的末尾补上 \"，格内的引号写成两个 \"\"",
        en: "close the field with \", and write a quote inside it as \"\""),
      read: "\"", excerpt: excerpt)
  }

  static func strayQuote(at place: Place, excerpt: String) -> Finding {
    Finding(
      "stray-quote", at: place,
      Wording(zh: "格子中间出现了英文双引号", en: "a quote stands in the middle of a field"),
      help: Wording(
        zh: "整格用 \" 括起来，格内的引号写成两个 \"\"；或改用中文引号“”",
        en: "put the whole field in quotes and write the quote inside it as \"\""),
      read: "\"", excerpt: excerpt)
  }

  static func textAfterQuote(at place: Place, excerpt: String) -> Finding {
    Finding(
      "stray-quote", at: place,
      Wording(zh: "引号闭合之后还有文字", en: "there is text after the closing quote"),
      help: Wording(
        zh: "闭合引号后面只能是分隔符或换行；格内的引号写成两个 \"\"",
        en: "only a delimiter or a line break may follow; write a quote inside the field as \"\""),
      read: "\"", excerpt: excerpt)
  }
}

/// What the CSV reader says about the table's shape.
extension Finding {
  static func tooFewFields(_ count: Int, expected: Int, at place: Place, excerpt: String) -> Finding {
    Finding(
      "too-few-fields", at: place,
      Wording(
        zh: "这一行只有 \(count) 格，按表头应有 \(expected) 格",
        en: "this row has \(count) fields; the header asks for \(expected)"),
      help: Wording(
        zh: "补齐分隔符；空着的格也要留位置", en: "add the missing delimiters; empty fields need theirs too"),
      excerpt: excerpt)
  }

  static func tooManyFields(_ count: Int, expected: Int, at place: Place, excerpt: String) -> Finding {
    Finding(
      "too-many-fields", at: place,
      Wording(
        zh: "这一行有 \(count) 格，按表头应有 \(expected) 格",
        en: "this row has \(count) fields; the header asks for \(expected)"),
      help: Wording(
        zh: "内容里带逗号的格子要用英文双引号括起来", en: "put a field that holds a delimiter in quotes"),
      excerpt: excerpt)
  }

  static func duplicateColumn(_ name: String, at place: Place, first: Place, excerpt: String) -> Finding {
    Finding(
      "duplicate-column", at: place,
      Wording(zh: "表头里“\(name)”出现了两次", en: "the header names the column '\(name)' twice"),
      help: Wording(zh: "改掉或删去其中一列", en: "rename or remove one of the two columns"),
      read: name, excerpt: excerpt,
      related: [.init(first, Wording(zh: "第一次在这里", en: "it stands here first"))])
  }

  static func unnamedColumn(at place: Place, firstCell: Place) -> Finding {
    Finding(
      "unnamed-column", at: place,
      Wording(zh: "这一列有内容，但表头是空的", en: "this column has text but no name in the header"),
      help: Wording(zh: "在表头写上列名，或清空这一列", en: "name the column, or clear it"),
      related: [.init(firstCell, Wording(zh: "第一处内容", en: "the first text below it"))])
  }

  static func fullWidthDelimiter(_ mark: String, at place: Place, excerpt: String) -> Finding {
    Finding(
      "full-width-delimiter", at: place,
      Wording(
        zh: "表头只有一列，里面用的是全角“\(mark)”", en: "the header has one column that holds a full-width '\(mark)'"),
      help: Wording(zh: "分隔符改用英文逗号 ,", en: "separate the fields with an ASCII comma"),
      read: mark, excerpt: excerpt)
  }

  static func noHeader(file: String) -> Finding {
    Finding(
      "no-header", at: Place(file: file),
      Wording(zh: "表是空的，没有表头", en: "the table is empty: there is no header"),
      help: Wording(zh: "第一行写列名", en: "write the names of the columns in the first row"))
  }
}

/// What the CSV reader says when a limit is passed.
extension Finding {
  static func fileTooLarge(_ size: Int, limit: Int, file: String) -> Finding {
    Finding(
      "file-too-large", at: Place(file: file),
      Wording(
        zh: "文件有 \(size) 字节，上限是 \(limit) 字节", en: "the file has \(size) bytes; the limit is \(limit)"),
      help: Wording(zh: "请拆成几个文件", en: "split it into several files"))
  }

  static func tooManyRows(_ limit: Int, file: String) -> Finding {
    Finding(
      "too-many-rows", at: .cell(file, row: limit + 1, column: 1),
      Wording(zh: "超过了 \(limit) 行的上限", en: "the table has more than \(limit) rows"),
      help: Wording(zh: "请拆成几个文件", en: "split it into several files"))
  }

  static func tooManyColumns(_ limit: Int, at place: Place) -> Finding {
    Finding(
      "too-many-columns", at: place,
      Wording(zh: "超过了 \(limit) 列的上限", en: "the row has more than \(limit) columns"),
      help: Wording(zh: "删去不用的列", en: "remove the columns that are not used"))
  }

  static func fieldTooLong(_ size: Int, limit: Int, at place: Place) -> Finding {
    Finding(
      "field-too-long", at: place,
      Wording(
        zh: "这一格有 \(size) 字节，上限是 \(limit) 字节", en: "this field has \(size) bytes; the limit is \(limit)"),
      help: Wording(
        zh: "检查前面是否漏了闭合的引号；长文请写成说明文档", en: "look for a quote that is not closed; put long text into a note"))
  }
}

internal import Diagnostics

/// What the workbook reader says about the cells of a sheet.
extension Finding {
  static func formulaWithoutValue(at place: Place) -> Finding {
    Finding(
      "formula-without-value", at: place,
      Wording(
        zh: "这一格是公式，但文件里没有存下结果", en: "this cell is a formula whose result was not stored"),
      help: Wording(
        zh: "用 Excel 或 WPS 打开，等计算完再保存；或粘贴为数值",
        en: "open it in a spreadsheet program, let it calculate and save it; or paste the value"))
  }

  static func struckText(_ text: String, at place: Place) -> Finding {
    Finding(
      "struck-through", .warning, at: place,
      Wording(
        zh: "这一格里划了删除线的文字“\(text)”没有读取",
        en: "the text '\(text)' in this cell is struck through and was not read"),
      help: .settleStruck, read: text)
  }

  static func struckRow(_ texts: String, at place: Place) -> Finding {
    Finding(
      "struck-through", .warning, at: place,
      Wording(
        zh: "这一行的文字都划了删除线，整行没有读取：“\(texts)”",
        en: "all of this row is struck through and was not read: '\(texts)'"),
      help: .settleStruck, read: texts)
  }

  static func badReference(_ read: String, at place: Place) -> Finding {
    Finding(
      "bad-cell-reference", at: place,
      Wording(
        zh: "“\(read)”不是这里能有的位置", en: "'\(read)' is no place that can stand here"),
      help: .saveAgain, read: read)
  }

  static func outOfOrder(at place: Place) -> Finding {
    Finding(
      "cells-out-of-order", at: place,
      Wording(
        zh: "文件里这个位置重复出现，或次序颠倒", en: "this place stands in the file twice, or after a later one"),
      help: .saveAgain)
  }

  static func unknownCellType(_ type: String, at place: Place) -> Finding {
    Finding(
      "unknown-cell-type", at: place,
      Wording(zh: "不认识这一格的类型“\(type)”", en: "the type '\(type)' of this cell is unknown"),
      help: .saveAgain, read: type)
  }

  static func missingSharedString(_ index: String, at place: Place) -> Finding {
    Finding(
      "missing-shared-string", at: place,
      Wording(
        zh: "这一格引用的第 \(index) 条共享文字不存在", en: "this cell refers to shared text \(index), which is missing"),
      help: .saveAgain, read: index)
  }

  static func unknownStyle(_ index: String, at place: Place) -> Finding {
    Finding(
      "unknown-style", at: place,
      Wording(
        zh: "这一格引用的第 \(index) 号样式不存在，看不出它是不是日期",
        en: "this cell refers to style \(index), which is missing; whether it is a date cannot be told"),
      help: .saveAgain, read: index)
  }

  static func notANumber(_ text: String, at place: Place) -> Finding {
    Finding(
      "not-a-number", at: place,
      Wording(
        zh: "这一格按数字存放，内容“\(text)”却不是数字",
        en: "this cell is stored as a number, but '\(text)' is none"),
      help: .saveAgain, read: text)
  }

  static func badStoredDate(_ text: String, at place: Place) -> Finding {
    Finding(
      "bad-stored-date", at: place,
      Wording(
        zh: "这一格按日期存放，内容“\(text)”却不是日期", en: "this cell is stored as a date, but '\(text)' is none"),
      help: .writeDate, read: text)
  }

  static func badSerialDate(_ text: String, _ problem: SerialDate.Problem, at place: Place) -> Finding {
    let summary =
      switch problem {
      case .fictitiousDay:
        Wording(
          zh: "这一格是日期，存的 \(text) 表示 1900-02-29，没有这一天",
          en: "this date is stored as \(text), which means 1900-02-29; there is no such day")
      case .outOfRange:
        Wording(
          zh: "这一格是日期，存的 \(text) 超出了日期的范围",
          en: "this date is stored as \(text), which is beyond the range of dates")
      }
    return Finding("bad-stored-date", at: place, summary, help: .writeDate, read: text)
  }
}

/// What the workbook reader says about merged cells and limits.
extension Finding {
  static func tooManyCells(_ limit: Int, at place: Place) -> Finding {
    Finding(
      "too-many-cells", at: place,
      Wording(
        zh: "到这里超过了整个工作簿 \(limit) 格的上限", en: "here the workbook passes the limit of \(limit) cells"),
      help: .copyValues)
  }

  static func tooManyMerges(_ limit: Int, at place: Place) -> Finding {
    Finding(
      "too-many-merges", at: place,
      Wording(
        zh: "工作表里的合并单元格超过 \(limit) 处的上限", en: "the sheet has more than \(limit) merged ranges"),
      help: Wording(zh: "取消不需要的合并", en: "unmerge those that are not needed"))
  }

  static func mergeTooLarge(at place: Place) -> Finding {
    Finding(
      "merge-too-large", at: place,
      Wording(
        zh: "从这里开始的合并单元格太大，填满后超过格数或文字的上限",
        en: "the merged range that begins here is too large to be filled"),
      help: Wording(zh: "取消这处合并", en: "unmerge it"))
  }

  static func overlappingMerges(at place: Place, other: Place) -> Finding {
    Finding(
      "overlapping-merges", at: place,
      Wording(
        zh: "从这一格开始的合并单元格与另一个重叠", en: "the merged range that begins here overlaps another one"),
      help: .saveAgain,
      related: [.init(other, Wording(zh: "另一个从这里开始", en: "the other one begins here"))])
  }

  static func textUnderMerge(_ text: String, at place: Place, first: Place) -> Finding {
    Finding(
      "text-under-merge", .warning, at: place,
      Wording(
        zh: "这一格被合并单元格盖住，里面还有别的文字“\(text)”，看不见，没有读取",
        en: "this cell lies hidden under a merged range; its own text '\(text)' was not read"),
      help: Wording(
        zh: "取消合并看一看：不要的文字删去，要的写到看得见的格子里",
        en: "unmerge the range, clear what is not wanted, and write what is where it can be seen"),
      read: text,
      related: [.init(first, Wording(zh: "合并从这里开始", en: "the merged range begins here"))])
  }
}

extension Wording {
  fileprivate static var settleStruck: Wording {
    Wording(zh: "不要的删去；还要的，去掉删除线", en: "delete what no longer holds, and take the line off what does")
  }

  fileprivate static var writeDate: Wording {
    Wording(zh: "重新填写日期，如 2019-12-31", en: "write the date again, such as 2019-12-31")
  }
}

internal import Dates
internal import Diagnostics
internal import Tables

/// What is said of a returned file as a whole.
extension Finding {
  static func notAForm(_ file: String) -> Finding {
    Finding(
      "not-a-form", at: Place(file: file),
      Wording(zh: "这个文件里没有填报表", en: "this file holds no form"),
      help: Wording(
        zh: "表头里应有“序号”和“本月进度”，或“指标编号”和“读数”；请用发出去的表填，或移走这个文件",
        en:
          "a header names 序号 and 本月进度, or 指标编号 and 读数; fill in the form that was sent, or move the file away")
    )
  }

  static func formWithoutMonth(_ file: String) -> Finding {
    Finding(
      "form-without-month", at: Place(file: file),
      Wording(zh: "看不出这张表是哪个月的", en: "nothing says which month this form is for"),
      help: Wording(zh: "加上 --month，如 --month 2019-07", en: "add --month, such as --month 2019-07"))
  }

  static func formWithoutDepartment(_ file: String) -> Finding {
    Finding(
      "form-without-department", at: Place(file: file),
      Wording(zh: "看不出这张表是哪个单位的", en: "nothing says whose form this is"),
      help: Wording(zh: "单独收这一个文件，加上 --department", en: "collect this file alone with --department ID"))
  }

  static func otherProgramme(_ title: String, at place: Place, expected: String) -> Finding {
    Finding(
      "other-programme", at: place,
      Wording(zh: "这张表是“\(title)”的，不是“\(expected)”的", en: "this form is of '\(title)', not of '\(expected)'"),
      help: Wording(
        zh: "移走这个文件，或用 --project 指到它的方案", en: "move the file away, or name its programme with --project"),
      read: title)
  }

  static func otherMonth(_ month: Month, at place: Place, expected: Month, first: Place? = nil) -> Finding {
    Finding(
      "other-month", at: place,
      Wording(zh: "这张表是 \(month) 的，不是 \(expected) 的", en: "this form is for \(month), not for \(expected)"),
      help: Wording(zh: "各月的表分开收", en: "collect the forms of each month by themselves"), read: "\(month)",
      related: first.map {
        [.init($0, Wording(zh: "这张表是 \(expected) 的", en: "this form is for \(expected)"))]
      }
        ?? [])
  }

  static func monthOutsidePeriod(_ month: Month, at place: Place, _ period: Period) -> Finding {
    Finding(
      "month-outside-period", at: place,
      Wording(
        zh: "\(month) 不在方案的时段 \(period.start) 至 \(period.end) 里",
        en: "\(month) is not in the programme's period from \(period.start) to \(period.end)"),
      help: Wording(zh: "改正月份", en: "mend the month"), read: "\(month)")
  }

  static func unknownFormDepartment(_ name: String, at place: Place) -> Finding {
    Finding(
      "unknown-department", at: place,
      Wording(zh: "没有名为“\(name)”的单位", en: "no department is named '\(name)'"),
      help: Wording(
        zh: "在 programme.yaml 的 departments 里登记，或重新发表",
        en: "register it in programme.yaml, or send the form anew"),
      read: name)
  }

  static func otherDepartment(_ name: String, at place: Place, expected: String) -> Finding {
    Finding(
      "other-department", at: place,
      Wording(zh: "这张表是“\(name)”的，不是“\(expected)”的", en: "this form is of '\(name)', not of '\(expected)'"),
      help: Wording(zh: "去掉 --department，或换对文件", en: "leave --department out, or name the right file"))
  }
}

/// What is said of the columns and rows of a returned sheet.
extension Finding {
  static func repeatedFormColumn(_ cell: Cell) -> Finding {
    Finding(
      "duplicate-column", at: cell.place,
      Wording(zh: "表头里“\(cell.text)”出现了不止一次", en: "the header names '\(cell.text)' more than once"),
      help: Wording(zh: "只留填了内容的那一列", en: "keep the one that is filled in"), read: cell.text)
  }

  static func unreadFormColumn(_ cell: Cell) -> Finding {
    Finding(
      "unread-column", .warning, at: cell.place,
      Wording(
        zh: "表里加了一列“\(cell.text)”，没有收",
        en: "the form has a column '\(cell.text)' of its own; it was not collected"),
      help: Wording(zh: "需要的内容请写进原有的各列", en: "write what matters into the form's own columns"),
      read: cell.text)
  }

  static func rowWithoutKey(_ subject: Wording, _ key: Cell, _ row: Row) -> Finding {
    Finding(
      "row-without-number", at: key.place,
      Wording(zh: "这一行填了内容，但没有\(subject.zh)的编号", en: "this row is filled in, but names no \(subject.en)"),
      help: Wording(zh: "补上编号，或删去这一行", en: "give its number, or remove the row"), excerpt: row.excerpt())
  }

  static func unknownKey(
    _ subject: Wording, _ key: Cell, _ row: Row, _ severity: Severity, near: String?
  ) -> Finding {
    Finding(
      subject.en == "task" ? "unknown-task" : "unknown-indicator", severity, at: key.place,
      Wording(zh: "台账里没有编号为“\(key.text)”的\(subject.zh)", en: "the ledger has no \(subject.en) '\(key.text)'"),
      help: near.map(Wording.didYouMean) ?? Wording(zh: "改回发出时的编号", en: "put back the number that was sent"),
      read: key.text, excerpt: row.excerpt())
  }

  static func halfFilled(_ subject: Wording, _ key: Cell, _ label: String, _ row: Row) -> Finding {
    Finding(
      "half-filled", at: key.place,
      Wording(
        zh: "\(subject.zh) \(key.text) 写了文字，但没有填“\(label)”",
        en: "\(subject.en) \(key.text) has text but no '\(label)'"),
      help: Wording(zh: "补上数字；没有进展的请整行空着", en: "give the figure, or leave the whole row empty"),
      read: key.text, excerpt: row.excerpt())
  }

  static func scaledFigure(_ cell: Cell, _ row: Row) -> Finding {
    Finding(
      "figure-format", at: cell.place,
      Wording(
        zh: "格子里的数是 \(cell.text)，数字格式把它缩小了显示，看不出是多少",
        en: "the cell holds \(cell.text), and its number format shows less"),
      help: Wording(zh: "把格式改成常规，直接写数", en: "give the cell the format General, and write the number"),
      read: cell.text, excerpt: row.excerpt())
  }

  static func figureInOtherUnit(_ cell: Cell, shown: String, unit: String, _ row: Row) -> Finding {
    Finding(
      "figure-format", at: cell.place,
      Wording(
        zh: "格子显示为“\(cell.text)\(shown)”，这里要填以“\(unit)”为单位的数",
        en: "the cell shows '\(cell.text)\(shown)', where a figure in '\(unit)' belongs"),
      help: Wording(zh: "换算后写数，格式改成常规", en: "convert it, and give the cell the format General"),
      read: cell.text, excerpt: row.excerpt())
  }

  static func formTitleChanged(
    _ subject: Wording, _ cell: Cell, _ row: Row, key: String, title: String, _ severity: Severity
  ) -> Finding {
    Finding(
      "form-title-changed", severity, at: cell.place,
      Wording(
        zh: "\(subject.zh) \(key) 的名称是“\(cell.text)”，台账里是“\(title)”",
        en: "\(subject.en) \(key) is called '\(cell.text)'; the ledger calls it '\(title)'"),
      help: Wording(
        zh: "核对这一行填的是哪一项，再改回发出时的编号和名称", en: "see what the row is about, then put back number and title"),
      read: cell.text, excerpt: row.excerpt())
  }

  static func ledgerTitleChanged(
    _ subject: Wording, _ cell: Cell, _ row: Row, key: String, title: String
  ) -> Finding {
    Finding(
      "ledger-title-changed", .warning, at: cell.place,
      Wording(
        zh: "发表以后，\(subject.zh) \(key) 在台账里改成了“\(title)”",
        en: "since the form was sent, the ledger has come to call \(subject.en) \(key) '\(title)'"),
      help: Wording(zh: "确认填的内容仍然对得上", en: "make sure that what was filled in still fits"),
      read: cell.text, excerpt: row.excerpt())
  }
}

internal import Dates
package import Diagnostics

/// A column and its meaning as `--map 列=field` gives it; no field keeps the column only under its own name.
package struct ColumnMapping: Hashable, Sendable {
  /// The text of the header's cell as the user wrote it.
  package var header: String
  package var field: Field?

  /// A mapping from its parts.
  package init(header: String, field: Field?) {
    self.header = header
    self.field = field
  }

  /// Reads `主办=departments` or `主办=-`; throws what is wrong with it, and what was probably meant.
  package init(_ text: String) throws(Misuse) {
    let text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "＝" ? "=" : $0 }))
    guard let sign = text.utf8.lastIndex(of: UInt8(ascii: "=")) else { throw Misuse.unreadable(text) }
    let header = HeaderText.singleLine(String(text[..<sign]))
    let name = HeaderText.singleLine(String(text[text.utf8.index(after: sign)...]))
    guard !header.isEmpty, !name.isEmpty else { throw Misuse.unreadable(text) }
    if name == "-" {
      self.init(header: header, field: nil)
      return
    }
    // An id is what it says; as a name, `Target` is also what some ledgers call a deadline.
    let known = FieldNames.ledger.field(named: name) ?? FieldNames.indicators.field(named: name)
    guard let field = Field(rawValue: name) ?? known else {
      throw Misuse.unknownField(name)
    }
    self.init(header: header, field: field)
  }

  /// Whether the mapping is about a header's cell.
  func concerns(_ texts: [String]) -> Bool {
    let wanted = HeaderText.normalised(header)
    return texts.contains { HeaderText.normalised($0) == wanted || HeaderText.singleLine($0) == header }
  }
}

/// A mistaken command line: what cannot be, and what was probably meant.
package struct Misuse: Error, Hashable, Sendable {
  package let wording: Wording

  static func unreadable(_ text: String) -> Misuse {
    Misuse(
      wording: Wording(
        zh: "--map 写成“列=字段”，如 --map 主办=departments；读到“\(text)”",
        en: "--map is written COLUMN=FIELD, such as --map Lead=departments; read '\(text)'"))
  }

  static func unknownField(_ name: String) -> Misuse {
    let ids = (FieldNames.ledger.fields + FieldNames.indicators.fields + FieldNames.reports.fields).map(
      \.field.rawValue)
    let known = ids.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } } + ["-"]
    let near = NearName.find(name, in: known)
    return Misuse(
      wording: Wording(
        zh: "--map 没有字段“\(name)”；" + (near.map { "是不是 \($0)？" } ?? "可以写：\(known.joined(separator: "、"))"),
        en: "--map has no field '\(name)'; "
          + (near.map { "did you mean \($0)?" } ?? "write one of: \(known.joined(separator: ", "))")))
  }

  static func outsidePeriod(_ day: Day, _ period: Period) -> Misuse {
    Misuse(
      wording: Wording(
        zh: "--dated \(day) 不在方案的起止日期（\(period.start) 至 \(period.end)）之内",
        en: "--dated \(day) lies outside the programme's period, \(period.start) to \(period.end)"))
  }

  static func noMonth(_ field: Field) -> Misuse {
    Misuse(
      wording: Wording(
        zh: "字段 \(field.rawValue) 是月报的，要用 --month 2019-06 指明月份",
        en: "the field \(field.rawValue) is one of a month's reports; say which by --month 2019-06"))
  }

  static func unknownHeader(_ name: String, headers: [String]) -> Misuse {
    let near = NearName.find(name, in: headers)
    return Misuse(
      wording: Wording(
        zh: "--map：表头里没有“\(name)”；" + (near.map { "是不是“\($0)”？" } ?? "表头有：\(headers.joined(separator: "、"))"),
        en: "--map: no header cell reads '\(name)'; "
          + (near.map { "did you mean '\($0)'?" } ?? "the header has: \(headers.joined(separator: ", "))")))
  }

  static func unknownSheet(_ name: String, sheets: [String]) -> Misuse {
    let near = NearName.find(name, in: sheets)
    return Misuse(
      wording: Wording(
        zh: "--sheet：没有工作表“\(name)”；" + (near.map { "是不是“\($0)”？" } ?? "有：\(sheets.joined(separator: "、"))"),
        en: "--sheet: there is no sheet '\(name)'; "
          + (near.map { "did you mean '\($0)'?" } ?? "there are: \(sheets.joined(separator: ", "))")))
  }
}

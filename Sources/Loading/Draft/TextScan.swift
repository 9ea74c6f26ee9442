internal import Tables

/// A table whose texts rules look through.
struct ScannedTable: Sendable {
  /// Which cells of a table a rule looks at.
  enum Cells {
    case all
    /// What some public page prints as a text.
    case publicTexts
    /// The same without names of people, and without columns of the office's own, which only templates print.
    case publicWords
  }

  let table: Table
  /// The file's bytes, for a first look at the whole.
  let bytes: [UInt8]
  /// The columns that no public page prints, or that hold numbers and days and nothing else, from 0.
  let withoutPublicText: Set<Int>
  /// The columns that name people or are the office's own, from 0.
  let withoutPublicWords: Set<Int>

  /// The spots of the cells that a test on their bytes holds for, if a look at the whole file finds any reason.
  func spots(
    in cells: Cells = .all, mayHold: ([UInt8]) -> Bool, where holds: (Span<UInt8>) -> Bool
  ) -> [Spot] {
    if let encoding = table.encoding, encoding == .utf8 || encoding == .gb18030, !mayHold(bytes) { return [] }
    return table.rows.flatMap { row in
      row.indices.filter { column in
        isAmong(cells, column) && row[column].withBytes(holds)
      }
      .map { Spot(row, column: $0) }
    }
  }
}

extension ScannedTable {
  private func isAmong(_ cells: Cells, _ column: Int) -> Bool {
    switch cells {
    case .all: true
    case .publicTexts: !withoutPublicText.contains(column)
    case .publicWords: !withoutPublicText.contains(column) && !withoutPublicWords.contains(column)
    }
  }
}

extension Draft {
  /// All tables that were read, in the order of their reading.
  var scannedTables: [ScannedTable] {
    var scanned: [ScannedTable] = []
    if let tasks { scanned.append(scan(tasks.sheet)) }
    if let commitments { scanned.append(scan(commitments.sheet)) }
    if let indicators { scanned.append(scan(indicators.sheet)) }
    if let targets { scanned.append(scan(targets.sheet)) }
    if let readings { scanned.append(scan(readings.sheet)) }
    if let overrides { scanned.append(scan(overrides.sheet)) }
    if let adjustments { scanned.append(scan(adjustments.sheet)) }
    return scanned + reports.map { scan($0.sheet) }
  }

  private func scan<Column>(_ sheet: Sheet<Column>) -> ScannedTable {
    func positions(_ holds: (ColumnContent) -> Bool) -> [Int] {
      Column.allCases.filter { holds($0.content) }.compactMap { sheet.position($0) }
    }
    let known = positions { $0 == .figures || $0 == .internalText }
    let figures = sheet.extras.filter { $0.isAboutFigures && holdsFigures(sheet.table, $0.position) }
    return ScannedTable(
      table: sheet.table, bytes: sheet.table.textBytes,
      withoutPublicText: Set(known + figures.map(\.position)),
      withoutPublicWords: Set(positions { $0 == .people } + sheet.extras.map(\.position)))
  }

  /// Whether every cell of a column is a number or empty.
  private func holdsFigures(_ table: Table, _ column: Int) -> Bool {
    table.rows.allSatisfy { row in
      guard row.indices.contains(column) else { return true }
      let text = row[column].text
      return text.isEmpty || DecimalNumber(text) != nil
    }
  }
}

extension Sheet.ExtraColumn {
  /// Whether the name of a column says that it holds amounts or numbers of documents, and none of people.
  fileprivate var isAboutFigures: Bool {
    let name = name.lowercased().trimmedOfBrackets
    let contacts = [
      "电话", "手机", "联系", "身份证", "证件", "tel", "phone", "mobile", "contact", "联络", "值班", "热线", "account",
      "账号", "帐号", "卡号",
    ]
    let figures = [
      "额", "资", "金", "算", "价", "产值", "增加值", "目标值", "费", "费用", "款", "收入", "支出", "数", "量", "面积", "长度", "里程",
      "元", "万", "吨", "亩", "公里", "人次", "比", "率", "%", "编号", "文号", "代码", "编码", "许可证", "证号", "发票号码", "合同号",
      "批号", "amount", "cost", "budget", "total", "area", "length",
    ]
    return figures.contains(where: name.hasSuffix) && !contacts.contains(where: name.contains)
  }
}

extension String {
  /// The text without a pair of brackets at its end, but with a unit that stands in it.
  fileprivate var trimmedOfBrackets: String {
    let text = unicodeScalars.filter { !")）] ".unicodeScalars.contains($0) }
    return String(String.UnicodeScalarView(text))
  }
}

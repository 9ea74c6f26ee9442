internal import Diagnostics
internal import Model
internal import Tables

/// What is wrong with a table that a chart is to be made from.
struct FigureFindings {
  var all: [Finding] = []

  // MARK: Columns

  mutating func noColumn(_ table: Table, _ name: String, _ option: String) {
    let names = table.columnNames.filter { !$0.isEmpty }
    header(
      table, 0, "missing-column",
      Wording(zh: "没有名为“\(name)”的列（\(option)）", en: "no column is named '\(name)' (\(option))"),
      help: NearName.find(name, in: names + names.map { UnitName($0).plain }).map(Wording.didYouMean)
        ?? Wording(
          zh: "表里有这些列：\(names.joined(separator: "、"))",
          en: "the columns are: \(names.joined(separator: ", "))"))
  }

  mutating func chosenTwice(_ table: Table, _ column: Int) {
    let name = table.columnNames[column]
    header(
      table, column, "repeated-column",
      Wording(zh: "“\(name)”列被选了两次", en: "the column '\(name)' is chosen twice"),
      help: Wording(zh: "每一列只用一次", en: "use each column once"))
  }

  mutating func tooFew(_ table: Table, _ needs: TableNeeds, found: Int) {
    let sort = needs.y.word
    let least = needs.count.lowerBound
    header(
      table, 0, "missing-column",
      Wording(
        zh: "要有 \(least) 列\(sort.zh)，只找到 \(found) 列",
        en:
          "\(least) column\(least == 1 ? "" : "s") of \(sort.en) \(least == 1 ? "is" : "are") needed; \(found) found"
      ),
      help: Wording(zh: "用 --y 列名 指明要画的列", en: "name the columns to draw with --y COLUMN"))
  }

  mutating func tooMany(_ table: Table, _ column: Int, _ needs: TableNeeds, found: Int) {
    let most = needs.count.upperBound
    header(
      table, column, "too-many-columns",
      Wording(
        zh: "最多画 \(most) 列，这里有 \(found) 列",
        en: "at most \(most) column\(most == 1 ? " is" : "s are") drawn; there are \(found)"),
      help: Wording(zh: "用 --y 列名 指明要画的列", en: "name the columns to draw with --y COLUMN"))
  }

  mutating func seriesWithSeveral(_ table: Table, _ column: Int) {
    header(
      table, column, "too-many-columns",
      Wording(zh: "用 --series 分组时只画一列", en: "with --series one column is drawn"),
      help: Wording(zh: "用一个 --y 指明是哪一列", en: "say which with a single --y"))
  }

  mutating func notAMonth(_ table: Table, _ column: Int) {
    let name = table.columnNames[column]
    header(
      table, column, BadDate.id,
      Wording(zh: "列名“\(name)”不是月份", en: "the column's name '\(name)' is not a month"),
      help: Wording(zh: "写成 2019-06 的样子", en: "write it like 2019-06"))
  }

  // MARK: Rows

  mutating func noRows(_ table: Table) {
    header(
      table, 0, "empty-table", Wording(zh: "表头下面没有数据", en: "there is no row below the header"),
      help: Wording(zh: "表头下面每行写一组数", en: "write a row of figures below the header"))
  }

  mutating func titleAbove(_ table: Table) {
    header(
      table, 0, "title-above-header",
      Wording(
        zh: "第一行只有一格，下面的行有几格：这里像是标题，不是表头",
        en: "the first row has one cell and those below have several: it seems to be a title, not a header"),
      help: Wording(
        zh: "删去表头上面的行，标题用 --title 写", en: "remove the rows above the header; give the title with --title"))
  }

  mutating func tooManyRows(_ row: Row, most: Int) {
    cell(
      row, 0, "too-many-rows",
      Wording(zh: "一张图最多用 \(most) 行", en: "a chart is made from at most \(most) rows"),
      help: Wording(zh: "先汇总，或分成几张图", en: "sum the rows up first, or make several charts"))
  }

  mutating func tooManySeries(_ row: Row, _ column: Int, most: Int) {
    let text = row[column].text
    cell(
      row, column, "too-many-series",
      Wording(
        zh: "“\(text)”是第 \(most + 1) 组，一张图最多画 \(most) 组",
        en: "'\(text)' is series \(most + 1); a chart shows at most \(most)"),
      help: Wording(
        zh: "看看 --series 的列是否选对，或先汇总成几组",
        en: "see whether --series names the right column, or sum the series up"))
  }

  mutating func missing(_ row: Row, _ column: Int, _ name: String) {
    cell(
      row, column, "missing-value", Wording(zh: "“\(name)”没有填", en: "'\(name)' is empty"),
      help: Wording(zh: "填上这一格，或删去这一行", en: "fill the cell, or remove the row"))
  }

  mutating func unreadable(_ row: Row, _ column: Int, as sort: ColumnSort) {
    let text = row[column].text
    switch sort {
    case .number:
      cell(
        row, column, BadNumber.id, Wording(zh: "“\(text)”不是数字", en: "'\(text)' is not a number"),
        help: BadNumber.help)
    case .day:
      cell(
        row, column, BadDate.id,
        Wording(zh: "“\(text)”不是日期或月份", en: "'\(text)' is neither a day nor a month"),
        help: Wording(
          zh: "写成 2019-06-30、2019-06 或 2019 的样子；不是时间就用柱形图",
          en: "write it like 2019-06-30, 2019-06 or 2019; for names use columns"))
    case .lamp:
      cell(
        row, column, UnknownLamp.id, Wording(zh: "“\(text)”不是亮灯", en: "'\(text)' is no lamp"),
        help: .oneOf(Lamp.counted.flatMap { $0.words.prefix(2) }))
    case .text: break
    }
  }

  mutating func notInPercent(_ row: Row, _ column: Int) {
    let text = row[column].text
    cell(
      row, column, BadNumber.id,
      Wording(
        zh: "“\(text)”没有百分号，别的数有", en: "'\(text)' has no percent sign, and others have one"),
      help: Wording(zh: "全写成 85% 的样子，或全不写百分号", en: "write all of them like 85%, or none of them"))
  }

  mutating func notProgress(_ row: Row, _ column: Int) {
    let text = row[column].text
    cell(
      row, column, ProgressOutOfRange.id,
      Wording(zh: "进度“\(text)”不在 0 到 100 之间", en: "the progress '\(text)' is not from 0 to 100"),
      help: ProgressOutOfRange.help)
  }

  mutating func endsBeforeStart(_ row: Row, _ column: Int, start: Int) {
    let (from, to) = (row[start].text, row[column].text)
    cell(
      row, column, DeadlineBeforeStart.id,
      Wording(zh: "“\(to)”早于开始的“\(from)”", en: "'\(to)' is before the start '\(from)'"),
      help: DeadlineBeforeStart.help)
  }

  mutating func repeated(_ row: Row, _ column: Int, first: Row, offersSeries: Bool) {
    let text = row[column].text
    cell(
      row, column, "repeated-row", Wording(zh: "“\(text)”出现了两次", en: "'\(text)' stands twice"),
      help: offersSeries
        ? Wording(
          zh: "每个只写一行；几组数据写在一列里的，用 --series 列名 分开",
          en: "write one row for each; where a column names several series, give it with --series COLUMN")
        : Wording(zh: "每个只写一行", en: "write one row for each"),
      related: [
        Finding.Related(first[column].place, Wording(zh: "第一次在这里", en: "it first stands here"))
      ])
  }

  private mutating func header(
    _ table: Table, _ column: Int, _ rule: String, _ summary: Wording, help: Wording
  ) {
    cell(table.header, column, rule, summary, help: help)
  }

  private mutating func cell(
    _ row: Row, _ column: Int, _ rule: String, _ summary: Wording, help: Wording,
    related: [Finding.Related] = []
  ) {
    let spot = Spot(row, column: column)
    all.append(
      Finding(
        rule, at: spot.place, summary, help: help, read: spot.read, excerpt: spot.excerpt, related: related))
  }
}

extension ColumnSort {
  /// What the cells are called.
  fileprivate var word: Wording {
    switch self {
    case .number: Wording(zh: "数字", en: "numbers")
    case .day: Wording(zh: "日期", en: "dates")
    case .lamp: Wording(zh: "亮灯", en: "lamps")
    case .text: Wording(zh: "文字", en: "words")
    }
  }
}

internal import Loading

/// The fields by the names that headers give them.
struct FieldNames: Sendable {
  /// What a name means, and how telling it is.
  struct Match: Hashable, Sendable {
    var field: Field
    /// The class of the name, from 0, as `LedgerColumn` orders them.
    var nameClass: Int
    /// Whether the header's text only ends in the name.
    var isEnding = false
    /// The known name that the header's text was recognised by.
    var name: String

    /// Where several columns fit a field, those of the lowest rank do; an ending stands behind its whole class.
    var rank: Int { nameClass * 2 + (isEnding ? 1 : 0) }
  }

  static let ledger = FieldNames(LedgerColumns.tasks)
  static let indicators = FieldNames(LedgerColumns.indicators)
  static let reports = FieldNames(
    LedgerColumns.reports.filter { column in Field.reported.contains { $0.rawValue == column.id } })

  static func of(_ kind: TableKind) -> FieldNames { kind == .ledger ? ledger : indicators }

  private var exact: [String: Match] = [:]
  /// The long Chinese names that may follow other words: `市级责任单位`.
  private var endings: [(name: String, match: Match)] = []
  /// The Latin names of several words.
  private var phrases: [(words: [String], match: Match)] = []
  /// The fields of the table, with what findings call them.
  let fields: [(field: Field, display: String)]

  private init(_ columns: [LedgerColumn]) {
    fields = columns.compactMap { column in Field(rawValue: column.id).map { ($0, column.display) } }
    for column in columns {
      guard let field = Field(rawValue: column.id) else { continue }
      for (nameClass, names) in column.classes.enumerated() {
        for name in names { add(name, Match(field: field, nameClass: nameClass, name: name)) }
      }
    }
    endings.sort { ($1.name.utf8.count, $0.name) < ($0.name.utf8.count, $1.name) }
  }

  /// What the text of a header's cell means; the parts of a header of two rows may be tried in any order.
  func match(_ texts: [String]) -> Match? {
    let texts = texts.filter { !$0.isEmpty }
    let names = texts.map(HeaderText.normalised)
    let parts = texts.filter { $0.utf8.contains(UInt8(ascii: "/")) }
      .map {
        HeaderText.normalised(String(decoding: $0.utf8.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self))
      }
    for name in names + parts { if let match = exact[name] { return match } }
    for name in names { if let match = endingMatch(name) { return match } }
    return nil
  }

  /// What a long Latin header means by a name of several words in it; nil where it has names of several fields.
  ///
  /// `Project - End Date (Latest Approved End Date)` has the name `End date`.
  func match(wordsOf text: String) -> Match? {
    let words = Self.words(of: text)
    guard words.count > 2, words.count <= 16, !words.contains(where: Self.otherWords.contains) else {
      return nil
    }
    let found = phrases.filter { Self.contains(words, $0.words) }
    let longest = found.map(\.words.count).max() ?? 0
    let best = found.filter { $0.words.count == longest }.map(\.match)
    guard let match = best.first, best.allSatisfy({ $0.field == match.field }) else { return nil }
    return match
  }

  private static func words(of text: String) -> [String] {
    let scalars = FoldedText.scalars(text.lowercased())
    guard scalars.allSatisfy(\.isASCII) else { return [] }
    return scalars.split { !("a"..."z").contains($0) && !$0.isASCIIDigit }.map {
      String(String.UnicodeScalarView($0))
    }
  }

  private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0...].starts(with: phrase) }
  }

  /// Words that give a name another meaning.
  private static let otherWords: Set<String> = [
    "actual", "actually", "original", "originally", "previous", "former", "old", "not", "no", "review",
    "reviewed",
    "update", "updated", "modified", "created", "reported", "reporting", "changed", "days", "number", "count",
    "total", "cost", "budget", "status", "reason", "variance", "email", "phone", "code",
  ]

  /// What a name means that a header's text ends with, the longest one.
  func match(endOf text: String) -> (match: Match, name: String)? {
    exact.filter { name, _ in
      text.utf8.count > name.utf8.count && text.utf8.suffix(name.utf8.count).elementsEqual(name.utf8)
    }.max { $0.key.utf8.count < $1.key.utf8.count }.map { ($0.value, $0.key) }
  }

  /// The id or any name of a field, as `--map` may write it.
  func field(named name: String) -> Field? {
    if let field = Field(rawValue: name), fields.contains(where: { $0.field == field }) { return field }
    return exact[HeaderText.normalised(name)]?.field
  }

  func display(_ field: Field) -> String {
    fields.first { $0.field == field }?.display ?? field.rawValue
  }

  private mutating func add(_ name: String, _ match: Match) {
    let key = HeaderText.normalised(name)
    if exact[key] == nil { exact[key] = match }
    let words = Self.words(of: name)
    if words.count > 1 { phrases.append((words, match)) }
    let mayFollow: Set<Field> = [.departments, .support, .owners, .deadline]
    guard mayFollow.contains(match.field) && key.unicodeScalars.count >= 3 || Self.kinds.contains(name),
      key.unicodeScalars.allSatisfy(\.properties.isIdeographic)
    else { return }
    var ending = match
    ending.isEnding = true
    endings.append((key, ending))
  }

  private func endingMatch(_ name: String) -> Match? {
    let length = name.unicodeScalars.count
    return endings.first { ending in
      let end = ending.name.unicodeScalars.count
      guard length > end, length <= end + 6,
        name.utf8.suffix(ending.name.utf8.count).elementsEqual(ending.name.utf8)
      else { return false }
      let front = String(decoding: name.utf8.dropLast(ending.name.utf8.count), as: UTF8.self)
      return !Self.otherMeanings.contains { word in front.unicodeScalars.contains { String($0) == word } }
    }?.match
  }

  /// The short names that say what kind of thing stands in a column: `创建任务`, `问题类别`.
  private static let kinds: Set<String> = ["任务", "事项", "领域", "类别", "方面"]

  /// Characters that give a name another meaning when they stand before it: 实际完成时间, 原责任单位.
  private static let otherMeanings = [
    "实", "原", "否", "非", "上", "延", "调", "审", "填", "验", "考", "销", "监", "需", "协", "请", "下", "注", "他", "已", "完",
  ]
}

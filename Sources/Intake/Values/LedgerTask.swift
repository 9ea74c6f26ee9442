internal import Diagnostics

/// A task as the ledger gives it, each value read or left open.
struct LedgerTask: Sendable {
  /// The number for `tasks.csv`.
  var number: String
  /// As the ledger writes it, where that differs; otherwise empty.
  var originalNumber = ""
  /// Whether the ledger numbers it at all.
  var isNumbered = false
  var title: String
  var workstream: String?
  var category: String
  /// The names of the lead departments; empty where the cell is left open.
  var departments: [String] = []
  var owners: [OwnerAssignment.Share] = []
  var supporting: [String] = []
  var deadline: OpenDeadline
  /// Whether the ledger writes a start that was not read for certain.
  var hasOpenStart = false
  /// The texts of the fields that are kept as written: posts, start, clause, action, weight, requirement, internal remark.
  var texts: [Field: String] = [:]
  /// What the ledger reports for the month that it is read for; nil where it reports nothing.
  var report: LedgerReport?
  /// The columns of the ledger's own, with those for words whose meaning stays open, in order.
  var extras: [(name: String, text: String)] = []
  /// As a spreadsheet counts it.
  let row: Int
  let place: Place
  /// Where the values stand in the ledger.
  var places: CellPlaces
}

/// A deadline as `tasks.csv` writes it, with the words of the ledger.
struct OpenDeadline: Hashable, Sendable {
  /// A day, or the word for an ongoing or unsettled one.
  var text: String
  /// The ledger's own words where they say more; otherwise empty.
  var words: String
  /// Whether the ledger settles it, so that it may take the place of another.
  var isSettled: Bool
}

/// The words that we write where a ledger says nothing for certain.
enum OpenWords {
  static let unassigned = "未明确单位"
  static let unassignedID = "unassigned"
  static let ownersColumn = "责任人原文"
  static let postsColumn = "职务原文"
  static let supportColumn = "配合单位原文"
  static let startColumn = "开始时间原文"
  static let departmentsColumn = "单位原文"
  static let numberColumn = "原序号"
  static let indicatorIDColumn = "原编号"
  /// What the column's name ends with that keeps a text which is too long to be interpreted.
  static let longTextEnding = "原文"

  /// `待定`, or `unsettled` in a ledger that is not Chinese.
  static func unsettled(inChinese: Bool) -> String { inChinese ? "待定" : "unsettled" }

  static func ongoing(inChinese: Bool) -> String { inChinese ? "长期" : "ongoing" }
}

package import Diagnostics

/// What became of a row below a header; the rows of a sheet are as many as their fates.
package struct RowFate: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A task or an indicator of its own.
    case entry
    /// Its texts continue those of the row with this number.
    case joined(to: Int)
    case skipped(SkipReason)
  }

  /// As a spreadsheet counts it.
  package var row: Int
  package var place: Place
  /// The row's texts in one line, cut where they are long; empty for a task.
  package var excerpt: String
  package var kind: Kind
}

/// Why a row is no task.
package enum SkipReason: String, CaseIterable, Sendable {
  /// A heading that is kept as the category of the rows below.
  case category
  /// A numbered heading whose parts follow; its text is kept with them.
  case heading
  case repeatedHeader
  case repeatedTitle
  case total
  case note
  /// A number and nothing else.
  case onlyNumber
  /// Nothing but parts of cells that are merged with a row above.
  case onlyMerged
  /// All that stands in it is struck through.
  case struck
  /// An indicator whose target is words, which no figure can be held against.
  case targetInWords
  /// An indicator without a target, or with another cell that is not clear.
  case leftOut

  package var wording: Wording {
    switch self {
    case .category: Wording(zh: "类别行，作为下面各行的类别", en: "a category, kept for the rows below")
    case .heading: Wording(zh: "上级标题行，文字并入下级各行", en: "a heading, kept with its parts below")
    case .repeatedHeader: Wording(zh: "重复的表头", en: "the header again")
    case .repeatedTitle: Wording(zh: "重复的标题", en: "the title again")
    case .total: Wording(zh: "合计行", en: "a total")
    case .note: Wording(zh: "说明或落款", en: "a note")
    case .onlyNumber: Wording(zh: "只有序号", en: "only a number")
    case .onlyMerged: Wording(zh: "只有与上面合并的格子", en: "only cells merged with those above")
    case .struck: Wording(zh: "整行划了删除线，视为取消", en: "struck through, proposed as cancelled")
    case .targetInWords: Wording(zh: "目标值是文字，不能作数字比较", en: "its target is words, not a figure")
    case .leftOut: Wording(zh: "有读不准的格子，没有导入", en: "left out, since not all of it is clear")
    }
  }
}

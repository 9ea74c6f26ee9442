internal import Diagnostics

/// Why figures cannot be brought to the unit of their indicator.
enum FigureProblem: Error, Equatable {
  /// They are written in a unit that does not fit.
  case otherUnit(String)
  /// A word such as 万 stands alone, and the indicator's unit is counted itself.
  case bareMultiplier(String)
  /// In the indicator's unit the figure has no end.
  case uneven(String)
  /// The cell says by how much the indicator is to change, not where to.
  case change
  /// The cell names a figure in words that are not read.
  case notUnderstood
  /// The cell says how much the indicator is to change each year.
  case yearlyChange
  /// The cell says how much each year brings.
  case yearly
  /// The sheet shows the number a thousand times smaller, or more.
  case scaled
}

extension FigureProblem {
  /// What is wrong with a value of an indicator, `words` as its cell has it.
  func summary(of words: String, unit: String) -> Wording {
    switch self {
    case .otherUnit(let written):
      Wording(
        zh: "“\(words)”的单位\(written.isEmpty ? "没有写" : "是“\(written)”")，指标的单位是“\(unit)”",
        en:
          "'\(words)' is \(written.isEmpty ? "without a unit" : "in '\(written)'"), but the indicator's unit is '\(unit)'"
      )
    case .bareMultiplier(let written):
      Wording(
        zh: "“\(words)”只写了“\(written)”，指标的单位是“\(unit)”，看不出是多少",
        en: "'\(words)' only says '\(written)' beside the unit '\(unit)', so it is not clear how much that is"
      )
    case .uneven(let written):
      Wording(
        zh: "“\(words)”由“\(written)”换成“\(unit)”除不尽",
        en: "'\(words)' does not come out even when it is brought from '\(written)' to '\(unit)'")
    case .notUnderstood:
      Wording(zh: "看不懂目标值“\(words)”是多少", en: "it is not clear what figure '\(words)' is")
    case .change:
      Wording(zh: "“\(words)”说的是变化多少，不是达到多少", en: "'\(words)' says by how much to change, not what to reach")
    case .yearly:
      Wording(
        zh: "“\(words)”说的是每年多少，不是到期达到多少",
        en: "'\(words)' says how much each year, not what to reach by the deadline")
    case .scaled:
      Wording(
        zh: "格子里的数是“\(words)”，数字格式把它缩小了显示，看不出是多少",
        en: "the cell holds '\(words)', and its number format shows less, so it is not clear how much that is"
      )
    case .yearlyChange:
      Wording(
        zh: "“\(words)”说的是一年变化多少，不是达到多少",
        en: "'\(words)' says how much to change in a year, not what to reach")
    }
  }

  func help(unit: String) -> Wording {
    switch self {
    case .otherUnit, .uneven:
      Wording(zh: "写成以“\(unit)”为单位的数，或改指标的单位", en: "write it in '\(unit)', or change the indicator's unit")
    case .notUnderstood:
      Wording(
        zh: "写成一个数，如 95 或 ≥95；不是数的目标，去掉其中的数字",
        en: "write one figure, such as 95 or ≥95; a target that is none has no digits")
    case .yearly:
      Wording(
        zh: "写到期要达到的数；按年考核的指标，名称里写“年”，如“年培训人数”",
        en: "write what to reach by the deadline; an indicator of single years is called 'annual'")
    case .scaled:
      Wording(
        zh: "把格式改成常规，按“\(unit)”直接写数",
        en: "give the cell the format General, and write the number in '\(unit)'")
    case .bareMultiplier: Wording(zh: "把单位写全，如 3万元", en: "write the whole unit, such as 3万元")
    case .change, .yearlyChange:
      Wording(
        zh: "写要达到的值，或填上基期值；指标本身就是增减幅度的，名称里写“增速”“降幅”",
        en:
          "write the value to reach, or fill in the baseline; a rate of change is called so in the indicator's name"
      )
    }
  }
}

internal import Tables

/// Something that could not be understood while values were read; a rule puts it into words.
struct Doubt: Sendable {
  enum Kind: Sendable {
    /// A cell or key that must hold something is empty.
    case missing(name: String)
    case badDate(DateText.Problem)
    /// A task's start that is neither a day nor a word for none.
    case badStart(DateText.Problem)
    /// A task's deadline that is neither a day nor one of the words for none.
    case badDeadline(DateText.Problem)
    case badMonth(DateText.Problem)
    case badNumber
    /// A name that nothing is registered under.
    case unknown(Referent)
    /// A word that is none of those allowed.
    case unknownWord(WordList)
    /// The same department or task twice in one cell.
    case repeated(Referent)
    case badTaskNumber
    /// A target of `between` that is not two numbers, or two numbers elsewhere.
    case badRange
    /// Names without a department where several lead.
    case ownerWithoutDepartment
    /// A key of a map that none is called, with those there could be.
    case unknownKey(allowed: [String])
    case wrongType(expected: YAMLShape)
  }

  let kind: Kind
  let spot: Spot
  /// The text in question, which may be a part of what stands at the spot.
  let text: String
}

/// What a YAML value can be asked to be.
enum YAMLShape: CaseIterable, Sendable {
  case text, flag, list, map
}

/// A closed list of words that a cell or key may hold.
enum WordList: CaseIterable, Sendable {
  case correctedFigure, closedRecord, closedState, adjustmentKind, lamp, direction, accumulation, rhythm,
    missingMonths, owners,
    language, encoding,
    preset, place,
    editionColumn, optionalPage
}

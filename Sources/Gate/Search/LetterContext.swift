/// The letters on both sides of a text.
struct LetterContext: Hashable, Sendable {
  let before: Unicode.Scalar?
  let after: Unicode.Scalar?

  /// Whether a text with this context may be the same words as in a public text where it has the other.
  ///
  /// Where the public text begins or ends, anything may stand on a page; where a page cuts a text off, one side is enough.
  func isExplained(by other: LetterContext) -> Bool {
    let agreesBefore = other.before == nil || before == other.before
    let agreesAfter = other.after == nil || after == other.after
    if agreesBefore && agreesAfter { return true }
    let isCutBefore = agreesAfter && before == nil && other.after != nil
    let isCutAfter = agreesBefore && after == nil && other.before != nil
    return isCutBefore || isCutAfter
  }
}

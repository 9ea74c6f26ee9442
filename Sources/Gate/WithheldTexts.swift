internal import Diagnostics
internal import Model

/// What an edition withholds, as texts to look for, each with the values that it comes from.
struct WithheldTexts: Sendable {
  /// Why a value is not looked for.
  enum Unsearched: Hashable, Sendable, CaseIterable {
    /// A name of one character, which is a word too often.
    case oneCharacter
    /// A number, a date, or a word so short that it stands somewhere by chance.
    case tooShort
    /// A word that the configuration says is an ordinary one.
    case commonWord
  }

  private(set) var texts: [SearchedText] = []
  /// The first value that each text comes from.
  private(set) var values: [WithheldValue] = []
  /// The values that are not looked for, each text once, in order.
  private(set) var unsearched: [(value: WithheldValue, why: Unsearched)] = []

  /// The value that a text comes from.
  func value(of text: Int) -> WithheldValue? { values.indices.contains(text) ? values[text] : nil }

  init(_ values: [WithheldValue], commonWords: [String]) {
    let common = Set(
      commonWords.flatMap { [SearchedText.name($0)].compactMap { $0 } + SearchedText.sentences(of: $0) })
    var seen: Set<SearchedText> = []
    var seenUnsearched: Set<String> = []
    for value in values {
      let all =
        value.isName ? SearchedText.names(in: value.text) : SearchedText.sentences(of: value.text)
      let wanted = all.filter { !common.contains($0) }
      for text in wanted where seen.insert(text).inserted {
        texts.append(text)
        self.values.append(value)
      }
      guard wanted.isEmpty, seenUnsearched.insert(value.text).inserted else { continue }
      unsearched.append((value, !all.isEmpty ? .commonWord : value.isName ? .oneCharacter : .tooShort))
    }
  }
}

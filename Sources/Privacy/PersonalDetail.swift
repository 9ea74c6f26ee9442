/// A number or an address in a text that stands for a person.
package struct PersonalDetail: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A mobile telephone of China: 11 digits from 13 to 19, with or without the country's code.
    case mobile
    /// An identity card of 18 or, until 2013, 15 digits with a birthday inside.
    case identity
    case landline
    case bankCard
    case mail
  }

  package let kind: Kind
  /// Its bytes in the text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

extension PersonalDetail.Kind {
  /// Whether a public text must never hold it; what an office may publish of itself is only told.
  package var isForbidden: Bool { self == .mobile || self == .identity }
}

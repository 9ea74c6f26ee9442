import Testing

@testable import Markup

struct CharacterReferenceTests {
  @Test(arguments: [
    ("&amp;&lt;&#39;", "&<'"), ("&#x4E00;&#19968;", "一一"), ("&nbsp;", "\u{A0}"), ("&unknown;", "&unknown;"),
    ("&", "&"), ("&#xD800;", "&#xD800;"), ("&#99999999999;", "&#99999999999;"), ("A&B;C", "A&B;C"),
  ])
  func referencesAreDecoded(_ source: String, _ text: String) {
    #expect(CharacterReferences.decoded(Array(source.utf8)[...]) == Array(text.utf8))
  }
}
